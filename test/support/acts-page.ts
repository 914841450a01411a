import { readFileSync } from 'node:fs'
import type { browsers } from './browsers.ts'
import { until, type Driver } from './driver.ts'
import { foreignerInMoscow, startReader } from './reader.ts'
import { sampleHosts, startSite, type Site } from './site.ts'

/** A page that performs acts in every way that pages do, and notes what it hears: on a listed host, and on one that is not. */
export const actsPage = `http://${sampleHosts.listed}/guard.html`
export const actsElsewhere = `http://${sampleHosts.unlisted}/guard.html`

/** Starts a browser for a reader whom the guard concerns, with that page on the site. */
export async function startActs(which: (typeof browsers)[number]): Promise<{ site: Site; driver: Driver }> {
  const site = await startSite()
  site.add('/guard.html', readFileSync(new URL('../fixtures/guard/acts.html', import.meta.url)))
  for (const path of ['/share/telegram', '/closing.html'])
    site.add(path, '<!doctype html><title>Shared</title><script>setTimeout(close, 1500)</script>')
  site.add('/sent.html', '<!doctype html><title>Sent</title>')
  site.add('/file.txt', 'A file', 'text/plain')
  // The clipboard is there for secure pages only.
  const more =
    which.name === 'chromium'
      ? { switches: [`--unsafely-treat-insecure-origin-as-secure=http://${sampleHosts.listed}`] }
      : {
          prefs: {
            'dom.securecontext.allowlist': sampleHosts.listed,
            // Such a page sends its forms over http all the same.
            'security.warn_submit_secure_to_insecure': false,
          },
        }
  return { site, driver: await startReader(which, foreignerInMoscow, site, more) }
}

/** What the page has heard, in order, as `id:what`. */
export const heardBy = (driver: Driver): Promise<readonly string[]> =>
  driver.page.run(() => (document.querySelector('#heard')?.textContent ?? '').split('\n').filter(Boolean))

export const untilHeard = (driver: Driver, word: string): Promise<unknown> =>
  until(`the page hears ${word}`, async () => (await heardBy(driver)).includes(word))

export const focus = (driver: Driver, selector: string): Promise<void> =>
  driver.page.run((wanted) => document.querySelector<HTMLElement>(wanted)?.focus(), selector)
