import type { RegistrySource, SourceAccount, SourceHost, SourceRow } from '../../src/core/registry/schema.ts'

const marksOf = ({ basis, broad, former }: Partial<SourceHost>): string =>
  [basis, broad === true ? 'broad' : '', former === true ? 'former' : '']
    .filter((mark) => mark !== '')
    .join(', ')

const describeHost = (host: SourceHost): string => `${host.host} (${marksOf(host)})`
const describeAccount = (account: SourceAccount): string =>
  `${account.platform}:${account.name} (${account.basis})`

/** Facts of a listing, field by field, as text. */
const factsOf = ({
  name,
  country,
  kind,
  number,
  listed,
  decided,
  order,
}: SourceRow): Record<string, string> => ({
  'name.en': name.en,
  'name.ru': name.ru,
  'name.official': name.official,
  country: country ?? 'none',
  kind: kind ?? 'none',
  number: String(number),
  listed,
  decided: decided ?? 'unknown',
  order: order ?? 'unknown',
})

type Named = { readonly key: string; readonly text: string; readonly whole: string }

const named = <T>(
  list: readonly T[],
  key: (item: T) => string,
  text: (item: T) => string,
): readonly Named[] => list.map((item) => ({ key: key(item), text: text(item), whole: JSON.stringify(item) }))

function* listChanges(what: string, old: readonly Named[], now: readonly Named[]): Generator<string> {
  const before = new Map(old.map((item) => [item.key, item]))
  const after = new Map(now.map((item) => [item.key, item]))
  for (const { key, text } of old) if (!after.has(key)) yield `  - ${what} ${text}`
  for (const { key, text, whole } of now) {
    const was = before.get(key)
    if (was === undefined) yield `  + ${what} ${text}`
    else if (was.text !== text) yield `  ~ ${what} ${was.text} → ${text}`
    else if (was.whole !== whole) yield `  ~ ${what} ${text}: source or note changed`
  }
}

function* rowChanges(old: SourceRow, now: SourceRow): Generator<string> {
  const before = factsOf(old)
  for (const [field, value] of Object.entries(factsOf(now))) {
    if (before[field] !== value) yield `  ~ ${field}: ${before[field]} → ${value}`
  }
  const hosts = ({ hosts: list }: SourceRow): readonly Named[] =>
    named(list, ({ host }) => host, describeHost)
  const accounts = ({ accounts: list }: SourceRow): readonly Named[] =>
    named(list, ({ platform, name }) => `${platform}:${name.toLowerCase()}`, describeAccount)
  yield* listChanges('host', hosts(old), hosts(now))
  yield* listChanges('account', accounts(old), accounts(now))
  if (old.sources.join('\n') !== now.sources.join('\n')) yield '  ~ sources'
}

const title = ({ id, number, name }: SourceRow): string => `${id} (No. ${number}, ${name.en})`

function* wholeRow(row: SourceRow): Generator<string> {
  yield `  listed ${row.listed}, decided ${row.decided ?? 'unknown'}: ${row.name.official}`
  for (const host of row.hosts) yield `  + host ${describeHost(host)}`
  for (const account of row.accounts) yield `  + account ${describeAccount(account)}`
}

/** What changed between two states of the registry, in lines for a reader; empty when nothing did. */
export function changes(old: RegistrySource, now: RegistrySource): readonly string[] {
  const before = new Map(old.organizations.map((row) => [row.id, row]))
  const after = new Set(now.organizations.map(({ id }) => id))
  const rows = now.organizations.flatMap((row) => {
    const was = before.get(row.id)
    if (was === undefined) return [`added ${title(row)}`, ...wholeRow(row)]
    const lines = [...rowChanges(was, row)]
    return lines.length === 0 ? [] : [`changed ${title(row)}`, ...lines]
  })
  const gone = old.organizations.filter(({ id }) => !after.has(id)).map((row) => `withdrawn ${title(row)}`)
  const rejected = [
    ...listChanges(
      'name',
      named(
        old.rejected,
        ({ name }) => name,
        ({ name, reason }) => `${name}: ${reason}`,
      ),
      named(
        now.rejected,
        ({ name }) => name,
        ({ name, reason }) => `${name}: ${reason}`,
      ),
    ),
  ]
  const lines = [...gone, ...rows, ...(rejected.length === 0 ? [] : ['rejected names', ...rejected])]
  const dates = old.date === now.date ? [] : [`date ${old.date} → ${now.date}`]
  if (lines.length === 0 && dates.length === 0) return []
  const raised = now.version > old.version
  const version = raised
    ? `version ${old.version} → ${now.version}`
    : `version ${now.version} must go up: content changed`
  return [...dates, version, ...lines]
}
