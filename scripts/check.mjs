import { ensureDependencies } from './setup/dependencies.mjs'
import { main } from './setup/main.mjs'
import { checks, runSteps } from './setup/steps.mjs'

// What to run before a commit: no browser is needed.
await main(async (stopped) => {
  await ensureDependencies()
  const { passed, failed } = await runSteps(checks)
  if (stopped.aborted) return 130
  console.log(`${passed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
})
