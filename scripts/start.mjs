import { resolve } from 'node:path'
import { ensureBrowsers, findBrowser, hasDisplay, kindOf } from './setup/browsers.mjs'
import { ensureDependencies } from './setup/dependencies.mjs'
import { main } from './setup/main.mjs'
import { help, optionsOf } from './setup/options.mjs'
import { run } from './setup/run.mjs'

/** @typedef {import('./setup/options.mjs').Wanted} Wanted */

/**
 * Prepares what the browser needs and opens it. Resolves to the exit code.
 * @param {Wanted} wanted
 * @param {AbortSignal} stopped
 */
async function open({ browser, headless, ...wanted }, stopped) {
  await ensureDependencies()
  const named = browser === 'chromium' || browser === 'firefox'
  const kind = named ? browser : kindOf(browser)
  const advice = named ? await ensureBrowsers([kind]) : null
  if (advice !== null) {
    console.error(advice)
    return 1
  }
  const mode = kind === 'firefox' ? 'firefox' : 'chrome'
  await run(`Building the extension for ${kind}`, process.execPath, [
    'node_modules/vite/bin/vite.js',
    'build',
    '--mode',
    mode,
  ])
  const { tsImport } = await import('tsx/esm/api')
  const { tour } = await tsImport('./tour/main.ts', import.meta.url)
  return tour({
    ...wanted,
    kind,
    program: named ? findBrowser(kind) : browser,
    dist: resolve('dist', mode),
    headless: headless || !hasDisplay(),
    stopped,
  })
}

await main(async (stopped) => {
  const wanted = optionsOf(process.argv.slice(2))
  if (typeof wanted === 'string') {
    console.error(wanted)
    return 2
  }
  if (!wanted.asked) return open(wanted, stopped)
  console.log(help)
  return 0
})
