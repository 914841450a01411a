import type { RegistrySource, SourceRow } from '../../src/core/registry/schema.ts'
import { sameName, type OfficialList, type OfficialRow } from './official-list.ts'
import { slug } from './slug.ts'

/** What an official list would change in the registry. */
export type Plan = {
  readonly added: readonly SourceRow[]
  readonly changed: readonly { readonly old: SourceRow; readonly now: SourceRow }[]
  readonly withdrawn: readonly SourceRow[]
}

/** More rows than this were never taken off at once; a file that lacks more is taken for a cut or wrong one. */
const mostWithdrawn = 10

/** The best guess at the two short names in an official one: the Latin beginning, and what stands in guillemets. */
function shortNames(official: string): { readonly en: string; readonly ru: string } {
  const beginning = official.split(/[(«,]/)[0]?.trim() ?? ''
  const quoted = [...official.matchAll(/[«"]([^«»"]+)[»"]/g)].map(([, text = '']) => text.trim())
  const en = [beginning, ...quoted].find((text) => /[a-z]{2}/i.test(text)) ?? official
  return { en, ru: quoted.find((text) => /[а-яё]{2}/i.test(text)) ?? official }
}

function freeId(name: string, taken: Set<string>): string {
  const base = slug(name) || 'organization'
  let id = base
  for (let count = 2; taken.has(id); count++) id = `${base}-${count}`
  taken.add(id)
  return id
}

const newRow = ({ name, number, listed, decided, order }: OfficialRow, taken: Set<string>): SourceRow => {
  const names = shortNames(name)
  return {
    id: freeId(names.en, taken),
    name: { ...names, official: name },
    country: null,
    kind: null,
    number,
    listed,
    decided,
    order,
    hosts: [],
    accounts: [],
    sources: ['official list'],
  }
}

/** The row with the list's facts; what the list leaves empty stays as it is. */
const updated = (row: SourceRow, { name, number, listed, decided, order }: OfficialRow): SourceRow => ({
  ...row,
  name: sameName(name) === sameName(row.name.official) ? row.name : { ...row.name, official: name },
  number,
  listed,
  decided: decided ?? row.decided,
  order: order ?? row.order,
})

type Pair = readonly [official: OfficialRow, row: SourceRow | undefined]

/**
 * Finds each row of the list in the registry: by its name; else, for the name was changed, by its number and the day of
 * its order. Where known names have other numbers than ours the numbers have moved, and say nothing about the rest.
 */
function pairRows(registry: RegistrySource, list: readonly OfficialRow[]): readonly Pair[] {
  const byName = new Map(registry.organizations.map((row) => [sameName(row.name.official), row]))
  const byNumber = new Map(registry.organizations.map((row) => [row.number, row]))
  const named: readonly Pair[] = list.map((official) => [official, byName.get(sameName(official.name))])
  const taken = new Set(named.map(([, row]) => row?.id))
  const moved = named.some(([{ number }, row]) => row !== undefined && row.number !== number)
  return named.map(([official, row]) => {
    const numbered = byNumber.get(official.number)
    if (row !== undefined || moved || numbered === undefined || taken.has(numbered.id)) return [official, row]
    const isSameOrder =
      numbered.listed === official.listed &&
      (numbered.order === null || official.order === null || numbered.order === official.order)
    return [official, isSameOrder ? numbered : undefined]
  })
}

/** Compares the registry with an official list. Rows that the list lacks or calls excluded count as withdrawn. */
export function planImport(registry: RegistrySource, list: readonly OfficialRow[]): Plan {
  const taken = new Set(registry.organizations.map(({ id }) => id))
  const listed = pairRows(registry, list).filter(([{ excluded }]) => !excluded)
  const found = new Set(listed.map(([, row]) => row?.id))
  return {
    added: listed.flatMap(([official, row]) => (row === undefined ? [newRow(official, taken)] : [])),
    changed: listed.flatMap(([official, old]) => {
      if (old === undefined) return []
      const now = updated(old, official)
      return JSON.stringify(now) === JSON.stringify(old) ? [] : [{ old, now }]
    }),
    withdrawn: registry.organizations.filter(({ id }) => !found.has(id)),
  }
}

/**
 * Why rows that were counted by their place in the file cannot be taken over; null if nothing speaks against it. The
 * list is only ever added to, so known rows must stand where we have them, and days must not go back.
 */
function placeProblem(registry: RegistrySource, list: readonly OfficialRow[]): string | null {
  const elsewhere = pairRows(registry, list).filter(([{ number }, row]) => row && row.number !== number)
  const [first] = elsewhere
  const why = 'the rows have no numbers, and cannot be numbered by their place in the file'
  if (first !== undefined) {
    return `${why}: ${elsewhere.length} known rows stand elsewhere than ours, first ${first[1]?.id}, No. ${first[1]?.number}, at place ${first[0].number}`
  }
  const back = list.find(({ listed }, at) => listed < (list[at - 1]?.listed ?? ''))
  return back === undefined ? null : `${why}: the order at place ${back.number} is older than the one before`
}

/** Rows leave a list from its midst; those that are missing at its end were cut off with the file. */
function cutProblem(registry: RegistrySource, rows: readonly OfficialRow[]): string | null {
  const found = new Set(pairRows(registry, rows).map(([, row]) => row?.id))
  const known = registry.organizations.toSorted((one, other) => one.number - other.number)
  const lastFound = known.findLastIndex(({ id }) => found.has(id))
  const [first, last] = [known[lastFound + 1], known.at(-1)]
  if (first === undefined || last === undefined || (rows.at(-1)?.number ?? 0) >= last.number) return null
  const block = first === last ? `No. ${first.number}` : `No. ${first.number} to No. ${last.number}`
  return `${block}, from ${first.id} on, is missing at the end of the list: the file is cut`
}

/** Why a list must not be taken over at all; null if nothing speaks against it. */
export function listProblem(
  registry: RegistrySource,
  { rows, countedByPlace }: Pick<OfficialList & { readonly ok: true }, 'rows' | 'countedByPlace'>,
  { withdrawn }: Plan,
  date: string,
): string | null {
  if (date < registry.date) return `the list is of ${date}, the registry already of ${registry.date}`
  const misplaced = countedByPlace ? placeProblem(registry, rows) : null
  if (misplaced !== null) return misplaced
  const cut = cutProblem(registry, rows)
  if (cut !== null) return cut
  return withdrawn.length > mostWithdrawn
    ? `${withdrawn.length} known rows are missing from the list or excluded by it, the first of them ${withdrawn[0]?.id}: it is cut or wrong`
    : null
}

/** The registry after the plan; rows are withdrawn only if asked for. Unchanged content keeps its version. */
export function applyPlan(
  registry: RegistrySource,
  plan: Plan,
  date: string,
  withdraw: boolean,
): RegistrySource {
  const gone = new Set(withdraw ? plan.withdrawn.map(({ id }) => id) : [])
  const now = new Map(plan.changed.map(({ old, now: row }) => [old.id, row]))
  const organizations = [
    ...registry.organizations.filter(({ id }) => !gone.has(id)).map((row) => now.get(row.id) ?? row),
    ...plan.added,
  ].toSorted((one, other) => (one.id < other.id ? -1 : 1))
  const isSame =
    date === registry.date && JSON.stringify(organizations) === JSON.stringify(registry.organizations)
  return isSame ? registry : { ...registry, version: registry.version + 1, date, organizations }
}
