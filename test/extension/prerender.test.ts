import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findBrowser } from '../../scripts/setup/browsers.mjs'
import { cannotMakeDevice, makeDevice, onOwnDevice } from '../support/device.ts'
import { until } from '../support/driver.ts'
import { installByPolicy } from '../support/installed.ts'
import { sampleHosts, startSite } from '../support/site.ts'

/** Loads itself until the extension is there, then lets the browser make the next page ready, then goes there. */
const first = `<!doctype html><title>First</title><body><h1>First</h1><a href="/next">next</a><script>
  setTimeout(() => {
    if (document.documentElement.children.length < 3) return location.reload()
    document.body.insertAdjacentHTML('beforeend', '<i></i>')
    const rules = document.createElement('script')
    rules.type = 'speculationrules'
    rules.textContent = '{"prerender":[{"source":"list","urls":["/next"],"eagerness":"immediate"}]}'
    document.body.append(rules)
    setTimeout(() => document.querySelector('a').click(), 4000)
  }, 1500)
</script>`

/**
 * Tells the server what it sees of us before it is shown, and after. A busy browser may drop the page it made ready and load it anew: then
 * all begins again.
 */
const next = `<!doctype html><title>Next</title><body><h1>Next</h1><script>
  const tell = (when) => fetch('/seen?' + when + '=' + document.documentElement.children.length)
  if (document.prerendering) {
    setTimeout(() => document.prerendering && tell('hidden'), 1500)
    document.addEventListener('prerenderingchange', () => setTimeout(() => tell('shown'), 2000))
  } else location.replace('/first')
</script>`

const claim = `a page that chromium makes ready before it is opened has the notice from when it is shown${onOwnDevice}`

test.skipIf(cannotMakeDevice !== null)(claim, async () => {
  const site = await startSite()
  site.add('/first', first)
  site.add('/next', next)
  site.add('/seen', '')
  const scratch = mkdtempSync(join(tmpdir(), 'caveat-prerender-'))
  const device = makeDevice()
  const id = installByPolicy(device, 'dist/chrome', scratch)
  // The page would stand behind the welcome page, and nothing is made ready there.
  const settings = { '3rdparty': { extensions: { [id]: { hideWelcome: true } } } }
  device.write('chromium/policies/managed/settings.json', JSON.stringify(settings))
  // Not driven: under remote control the browser makes no page ready, and takes no unpacked extension without it.
  const browser = spawn(
    device.run(findBrowser('chromium') ?? 'chromium'),
    [
      '--headless',
      '--no-sandbox',
      '--no-first-run',
      `--user-data-dir=${join(scratch, 'profile')}`,
      `--proxy-pac-url=${site.proxyScript()}`,
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
      `http://${sampleHosts.listed}/first`,
    ],
    { stdio: 'ignore', env: { ...process.env, TZ: 'Europe/Moscow', LANGUAGE: 'ru' } },
  )
  const seen = (): readonly string[] =>
    site.requests.flatMap((request) => /\/seen\?(\w+=\d+)$/.exec(request)?.[1] ?? [])
  try {
    await until('a page made ready is shown', async () => seen().some((word) => word.startsWith('shown')), 80)
    expect(new Set(seen())).toEqual(new Set(['hidden=2', 'shown=3']))
  } finally {
    browser.kill()
    await new Promise((done) => {
      browser.once('exit', done)
    })
    await site.close()
    device.remove()
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
})
