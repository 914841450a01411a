import { ensureBrowsers } from './setup/browsers.mjs'
import { ensureDependencies } from './setup/dependencies.mjs'
import { main } from './setup/main.mjs'
import { checks, journeys, runSteps } from './setup/steps.mjs'

// Everything there is to check, and whatever it needs first. The last line tells the counts.
await main(async (stopped) => {
  await ensureDependencies()
  const advice = await ensureBrowsers(['chromium', 'firefox'])
  if (advice !== null) console.error(advice)
  const { passed, failed } = await runSteps([...checks, ...journeys])
  if (stopped.aborted) return 130
  console.log(`${passed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
})
