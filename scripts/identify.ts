import { readFileSync } from 'node:fs'
import { completeAddress } from '../src/core/registry/addresses.ts'
import { compileRegistry } from '../src/core/registry/compile.ts'
import { identify, openRegistry } from '../src/core/registry/index.ts'
import { explain, refuse } from './lib/command.ts'

const source = new URL('../assets/registry/undesirable.json', import.meta.url)

const usage = `npm run identify -- URL…

Says whose page each address is: a JSON line for each, in order, also for what is no address.
  {"url", "listing": row id or null, "via", "basis"}; via and basis are null where nothing is listed.
An address may lack its scheme: rferl.org is https://rferl.org.`

const urls = process.argv.slice(2)
// Read by hand: every other argument is an address, or answered as none.
if (urls.some((url) => url === '--help' || url === '-h')) explain(usage)
if (urls.length === 0) refuse('Give an address.', usage)

const index = openRegistry(compileRegistry(JSON.parse(readFileSync(source, 'utf8'))))
for (const url of urls) {
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
