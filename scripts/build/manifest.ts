import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { ManifestV3Export } from '@crxjs/vite-plugin'
import type { Plugin } from 'vite'
import manifest from '../../manifest.json' with { type: 'json' }

export type Browser = 'chrome' | 'firefox'

/** The one manifest.json with the other browser's keys left out. */
export function manifestFor(browser: Browser): ManifestV3Export {
  const { background, browser_specific_settings, minimum_chrome_version, storage, ...shared } = manifest
  const own =
    browser === 'chrome'
      ? {
          minimum_chrome_version,
          storage,
          background: { service_worker: background.service_worker, type: 'module' },
        }
      : { browser_specific_settings, background: { scripts: background.scripts, type: 'module' } }
  // JSON widens literals ("module" becomes string), which the plugin's type does not take.
  return { ...shared, ...own } as unknown as ManifestV3Export
}

/**
 * Page scripts stand in manifest.json only so that they are built; the worker registers them at run time, on
 * listed hosts. A declared script would run everywhere, and a web-accessible resource would let any page find us.
 * Must come after crx() in the list of plugins.
 */
export function registerAtRunTime(): Plugin & { renderCrxManifest(built: Record<string, unknown>): unknown } {
  let outDir = ''
  return {
    name: 'register-at-run-time',
    enforce: 'post',
    configResolved: (config) => {
      outDir = config.build.outDir
    },
    renderCrxManifest: ({ content_scripts: _built, web_accessible_resources: _exposed, ...rest }) => rest,
    // The registry ships compiled; its reviewed source, which stands in publicDir, does not.
    closeBundle: () => rmSync(join(outDir, 'registry'), { recursive: true, force: true }),
  }
}
