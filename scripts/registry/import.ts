import { checkSource } from '../../src/core/registry/check.ts'
import type { RegistrySource, SourceRow } from '../../src/core/registry/schema.ts'
import { bytesOf, readArguments, refuse } from '../lib/command.ts'
import { changes } from './changes.ts'
import { dayOf, readOfficialList, type OfficialList } from './official-list.ts'
import { applyPlan, listProblem, planImport, type Plan } from './plan.ts'
import { readSourceFile, saveSourceFile, sourcePath } from './source-file.ts'

const usage = `npm run registry:import -- FILE [--date DAY] [--write] [--withdraw] [--registry FILE]

Compares the Ministry's list (xlsx export, or the JSON answer of its registry) with ours and says what is
new, changed and withdrawn, which ids are proposed, and which rows lack hosts. Writes nothing by itself.
  --date DAY       the day that the list stands for; the JSON answer does not say it
  --write          write new and changed rows
  --withdraw       with --write: also take out the rows that are no longer on the list
  --registry FILE  another registry than the project's
A file that is wrong or cut is refused, with the row.`

const options = {
  date: { type: 'string' },
  write: { type: 'boolean', default: false },
  withdraw: { type: 'boolean', default: false },
  registry: { type: 'string', default: sourcePath },
} as const

function readRegistry(path: string): RegistrySource {
  const checked = readSourceFile(path)
  return checked.ok ? checked.registry : refuse(`${path} is not a valid registry:`, ...checked.problems)
}

function readList(path: string): OfficialList & { readonly ok: true } {
  const list = readOfficialList(bytesOf(path))
  return list.ok ? list : refuse(`${path} is refused:`, ...list.problems)
}

const line = ({ id, number, listed, name }: SourceRow): string =>
  `  No. ${number}  ${listed}  ${id}  ${name.official}`

/** The plan in words. */
function report(
  { added, changed, withdrawn }: Plan,
  registry: RegistrySource,
  date: string,
): readonly string[] {
  const unhosted = [...registry.organizations, ...added].filter(({ hosts }) => hosts.length === 0)
  const differences = changes(registry, {
    ...registry,
    version: registry.version + 1,
    organizations: registry.organizations.map(
      (row) => changed.find(({ old }) => old.id === row.id)?.now ?? row,
    ),
  }).slice(1)
  return [
    `List of ${date}, registry of ${registry.date}.`,
    `New: ${added.length}. The ids and short names are proposals; country and kind are to be filled in.`,
    ...added.map(line),
    `Changed: ${changed.length}.`,
    ...differences,
    `Withdrawn: ${withdrawn.length}.`,
    ...withdrawn.map(line),
    `Without hosts: ${unhosted.length}.`,
    `  ${unhosted.map(({ id }) => id).join(' ')}`,
  ]
}

function main(): void {
  const {
    values,
    positionals: [path],
  } = readArguments(usage, options, 1)
  if (path === undefined) return refuse('Give the file of the list.', usage)
  const registry = readRegistry(values.registry)
  const list = readList(path)
  const date =
    values.date ?? list.date ?? refuse('The JSON answer does not say its day: give it with --date.')
  if (dayOf(date) !== date) return refuse(`${date} is not a day like 2026-09-11.`)
  const plan = planImport(registry, list.rows)
  const problem = listProblem(registry, list, plan, date)
  if (problem !== null) return refuse(`${path} is refused: ${problem}`)
  process.stdout.write(`${report(plan, registry, date).join('\n')}\n`)
  // Also where nothing is to be written: what a dry run lets pass must be writable.
  const checked = checkSource(applyPlan(registry, plan, date, values.withdraw))
  if (!checked.ok) {
    return refuse(`${path} is refused, because the registry would not be valid with it:`, ...checked.problems)
  }
  if (!values.write) return undefined
  saveSourceFile(checked.registry, values.registry)
  const kept =
    values.withdraw || plan.withdrawn.length === 0 ? '' : ' Withdrawn rows were kept (see --withdraw).'
  process.stdout.write(`Written: version ${checked.registry.version}.${kept}\n`)
}

main()
