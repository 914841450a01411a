import { readFileSync } from 'node:fs'
import { completeAddress } from '../src/core/registry/addresses.ts'
import { compileRegistry } from '../src/core/registry/compile.ts'
import { identify, openRegistry } from '../src/core/registry/index.ts'

const source = new URL('../assets/registry/undesirable.json', import.meta.url)

/** `npm run identify -- URL…`: a JSON line for each argument, in order, also for what is not an address. */
const index = openRegistry(compileRegistry(JSON.parse(readFileSync(source, 'utf8'))))
for (const url of process.argv.slice(2)) {
  const found = identify(index, completeAddress(url.trim()) ?? '')
  console.log(
    JSON.stringify({
      url,
      listing: found?.organization.id ?? null,
      via: found?.via ?? null,
      basis: found?.basis ?? null,
    }),
  )
}
