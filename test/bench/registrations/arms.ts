import { compileRegistry } from '../../../src/core/registry/compile.ts'
import { openRegistry, type RegistryIndex } from '../../../src/core/registry/index.ts'
import { matchPatterns } from '../../../src/core/registry/patterns.ts'
import { realSource } from '../../support/registry.ts'
import { grown } from '../registry.ts'

/** One way of registering the script, and where the script has to run then. */
export type Arm = {
  readonly name: string
  readonly matches: readonly string[]
  readonly runsOnUnlisted: boolean
  readonly runsOnListed: boolean
}

/** The name of the arm that all others are compared with. */
export const control = 'none'

const allPatterns = (index: RegistryIndex): readonly string[] => Object.values(matchPatterns(index)).flat()

/** The arms in the order of the report. The second one without a registration shows what is noise alone. */
export function buildArms(hosts = 10_000): readonly Arm[] {
  const registry = compileRegistry(realSource())
  const ours = { runsOnUnlisted: false, runsOnListed: true }
  const none = { matches: [], runsOnUnlisted: false, runsOnListed: false }
  return [
    { name: control, ...none },
    { name: 'none again', ...none },
    { name: '*://*/*', matches: ['*://*/*'], runsOnUnlisted: true, runsOnListed: true },
    { name: 'registry', matches: allPatterns(openRegistry(registry)), ...ours },
    { name: `${hosts} hosts`, matches: allPatterns(openRegistry(grown(registry, hosts))), ...ours },
  ]
}
