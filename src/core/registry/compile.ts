import { checkSource } from './check.ts'
import { shortenOfficial, writeMarked, type CompactRegistry, type CompactRow } from './compact.ts'
import type { RegistrySource, SourceRow } from './schema.ts'

const compactRow = ({ id, number, name, listed, decided, order, hosts, accounts }: SourceRow): CompactRow => [
  id,
  number,
  name.en,
  name.ru,
  shortenOfficial(name.official, name.en, name.ru),
  listed,
  decided,
  order,
  hosts.map(({ host, basis, broad = false, former = false }) => writeMarked(host, { basis, broad, former })),
  // What a large institution posts has as little to do with the listing as most of its domain.
  accounts.map(({ platform, name: account, basis }) =>
    writeMarked(`${platform}:${account}`, {
      basis,
      broad: hosts.some(({ broad }) => broad === true),
      former: false,
    }),
  ),
]

/** Leaves out of a checked registry what readers are not shown: sources, notes, kinds, rejected names. */
export function compactRegistry({
  designation,
  version,
  date,
  organizations,
}: RegistrySource): CompactRegistry {
  return { format: 1, designation, version, date, organizations: organizations.map(compactRow) }
}

/**
 * Compiles a reviewed registry source for shipping. A source that does not pass `checkSource` must not be built,
 * so it throws, with every problem's row and field in the message.
 */
export function compileRegistry(source: unknown): CompactRegistry {
  const checked = checkSource(source)
  if (!checked.ok) throw new Error(`The registry source is not valid:\n${checked.problems.join('\n')}`)
  return compactRegistry(checked.registry)
}
