import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { run } from './run.mjs'

const stampFile = 'node_modules/.caveat-lock'

/** What the installed modules depend on: the lock file and the Node that they were installed for. */
function stampNow() {
  return createHash('sha256').update(readFileSync('package-lock.json')).update(process.version).digest('hex')
}

/** Installs the locked dependencies, unless those that are there are of this very lock file. */
export async function ensureDependencies() {
  const stamp = stampNow()
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return
  // Some tools ask for a newer Node in their manifest, yet work on 20 as used here.
  await run('Installing dependencies (npm ci)', 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  writeFileSync(stampFile, stamp)
}
