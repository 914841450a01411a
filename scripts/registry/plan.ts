import type { RegistrySource, SourceRow } from '../../src/core/registry/schema.ts'
import type { OfficialRow } from './official-list.ts'
import { slug } from './slug.ts'

/** What an official list would change in the registry. */
export type Plan = {
  readonly added: readonly SourceRow[]
  readonly changed: readonly { readonly old: SourceRow; readonly now: SourceRow }[]
  readonly withdrawn: readonly SourceRow[]
}

/** More rows than this were never taken off at once; a file that lacks more is taken for a cut or wrong one. */
const mostWithdrawn = 10

/** Names that differ only in quotes, spaces and case are one. */
const sameName = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/["'«»„“”‘’]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()

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

/**
 * Compares the registry with an official list. A row is the same by its name, or else by its number and the day of
 * its order (then the name was changed). Rows that the list lacks or calls excluded count as withdrawn.
 */
export function planImport(registry: RegistrySource, list: readonly OfficialRow[]): Plan {
  const { organizations } = registry
  const byName = new Map(organizations.map((row) => [sameName(row.name.official), row]))
  const byNumber = new Map(organizations.map((row) => [row.number, row]))
  const taken = new Set(organizations.map(({ id }) => id))
  const seen = new Set<string>()
  const added: OfficialRow[] = []
  const changed: { old: SourceRow; now: SourceRow }[] = []
  for (const official of list.filter(({ excluded }) => !excluded)) {
    const numbered = byNumber.get(official.number)
    const old =
      byName.get(sameName(official.name)) ?? (numbered?.listed === official.listed ? numbered : undefined)
    if (old === undefined || seen.has(old.id)) added.push(official)
    else {
      seen.add(old.id)
      const now = updated(old, official)
      if (JSON.stringify(now) !== JSON.stringify(old)) changed.push({ old, now })
    }
  }
  return {
    added: added.map((official) => newRow(official, taken)),
    changed,
    withdrawn: organizations.filter(({ id }) => !seen.has(id)),
  }
}

/** Why a plan must not be carried out at all; null if nothing speaks against it. */
export function planProblem({ withdrawn }: Plan, registry: RegistrySource, date: string): string | null {
  if (date < registry.date) return `the list is of ${date}, the registry already of ${registry.date}`
  return withdrawn.length > mostWithdrawn
    ? `${withdrawn.length} known rows are missing from the list, the first of them ${withdrawn[0]?.id}: it is cut or wrong`
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
