import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pause } from './driver.ts'
import { launchFirefox } from './firefox.ts'
import { templateVariable } from './firefox-start.ts'

/** Long enough for what Firefox writes after its first start: caches that make the next ones half as long. */
const settling = 3000

/**
 * Before all journeys: makes a profile of Firefox's that has been started once and knows nothing of us, to be copied for each start. Without
 * it every start would be a first one.
 */
export async function setup(): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'caveat-template-'))
  const options = { dist: 'dist/firefox', bare: true, proxyScript: 'data:,', profile }
  const driver = await launchFirefox({ ...options, reader: { tz: null, languages: ['en-US'] } })
  await pause(settling)
  await driver.close()
  process.env[templateVariable] = profile
}

/** After all: takes it away. */
export function teardown(): void {
  const profile = process.env[templateVariable]
  if (profile !== undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
}
