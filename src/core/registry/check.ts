import * as v from 'valibot'
import { accountKey } from './accounts.ts'
import { hostOf, parseAddress } from './addresses.ts'
import { places } from './places.ts'
import { sourceSchema, type RegistrySource, type SourceRow } from './schema.ts'

/** The reviewed registry, or what is wrong with it, one line per problem, each naming row and field. */
export type Checked =
  | { readonly ok: true; readonly registry: RegistrySource }
  | { readonly ok: false; readonly problems: readonly string[] }

/** Names the row of a schema problem by its id, because positions move with every change. */
function describe(source: unknown, issue: v.BaseIssue<unknown>): string {
  const path = (issue.path ?? []).map(({ key }) => String(key))
  const [list, at, ...field] = path
  const isRow = list === 'organizations' && at !== undefined && field.length > 0
  const rows = isRow ? (source as { organizations: readonly { id?: unknown }[] }).organizations : []
  const row = rows[Number(at)]
  const id = typeof row?.id === 'string' ? row.id : `row at position ${Number(at) + 1}`
  const value = issue.received === 'undefined' ? '(missing)' : issue.received
  return isRow
    ? `${id}: ${field.join('.')}: ${value} ${issue.message}`
    : `${path.join('.') || 'file'}: ${value} ${issue.message}`
}

const accountNames = /^[\p{L}\p{N}_.@-]+(?:\/[\p{L}\p{N}_.-]+)?$/u
const shared = new Set(places.map(([host]) => host))

function* hostProblems({ hosts }: SourceRow): Generator<string> {
  for (const { host, basis, source } of hosts) {
    const address = parseAddress(`https://${host}/`)
    if (address === null || hostOf(address) !== host || !host.includes('.')) {
      yield `hosts: ${host} is not a host name in lower case and punycode`
    }
    if (host.startsWith('www.')) yield `hosts: ${host} is written without www.`
    if (shared.has(host)) yield `hosts: ${host} is a shared place, nobody's own`
    if (basis === 'sourced' && source === undefined) yield `hosts: ${host} is sourced but names no source`
  }
}

function* accountProblems({ accounts }: SourceRow): Generator<string> {
  for (const { platform, name, basis, source } of accounts) {
    if (!accountNames.test(name)) yield `accounts: ${platform}:${name} is not an account name`
    if (basis === 'sourced' && source === undefined) {
      yield `accounts: ${platform}:${name} is sourced but names no source`
    }
  }
}

function* dateProblems({ decided, listed }: SourceRow, date: string): Generator<string> {
  if (decided !== null && decided > listed) yield `decided: ${decided} is after listed, ${listed}`
  if (listed > date) yield `listed: ${listed} is after the date of the list, ${date}`
}

function* rowProblems(row: SourceRow, date: string): Generator<string> {
  for (const find of [hostProblems, accountProblems]) yield* find(row)
  yield* dateProblems(row, date)
  yield* orderProblems(
    'hosts',
    row.hosts.map(({ host }) => host),
  )
  yield* orderProblems(
    'accounts',
    row.accounts.map(({ platform, name }) => `${platform}:${name.toLowerCase()}`),
  )
}

function* orderProblems(field: string, names: readonly string[]): Generator<string> {
  for (const [at, name] of names.entries()) {
    const before = names[at - 1]
    if (before !== undefined && before >= name) yield `${field}: ${name} does not come after ${before}`
  }
}

/** Things that only one row may have. */
function* sharedProblems({ organizations, rejected }: RegistrySource): Generator<string> {
  const owners = new Map<string, string>(rejected.map(({ name }) => [name, 'the rejected names']))
  for (const { id, number, hosts, accounts } of organizations) {
    const names = [
      `number ${number}`,
      ...hosts.map(({ host }) => host),
      ...accounts.map(({ platform, name }) => accountKey(platform, name)),
    ]
    for (const name of names) {
      const owner = owners.get(name)
      if (owner !== undefined) yield `${id}: ${name} is already in ${owner}`
      owners.set(name, id)
    }
  }
}

/**
 * Checks a registry source: its shape, its order, that host names are canonical, that nothing has two owners, that
 * dates follow each other, and that no shared place (a platform, a hosting domain) is taken for somebody's own.
 */
export function checkSource(source: unknown): Checked {
  const parsed = v.safeParse(sourceSchema, source)
  if (!parsed.success) return { ok: false, problems: parsed.issues.map((issue) => describe(source, issue)) }
  const registry = parsed.output
  const { organizations, rejected, date } = registry
  const ids = organizations.map(({ id }) => id)
  const problems = [
    ...orderProblems('organizations', ids),
    ...orderProblems(
      'rejected',
      rejected.map(({ name }) => name),
    ),
    ...organizations.flatMap((row) => [...rowProblems(row, date)].map((problem) => `${row.id}: ${problem}`)),
    ...sharedProblems(registry),
    ...rejected.flatMap(({ name, organization }) =>
      organization === null || ids.includes(organization)
        ? []
        : [`rejected: ${name}: no row ${organization}`],
    ),
  ]
  return problems.length === 0 ? { ok: true, registry } : { ok: false, problems }
}
