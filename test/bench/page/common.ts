import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The page that is loaded, on a listed host. */
export const path = '/bench/page.html'

/** Clicks on an ordinary link in each load. */
export const clicksPerLoad = 5

/** Where that link stands, in CSS pixels; the page lays it out there. */
export const linkAt = { x: 24, y: 780 } as const

export const geckoId = 'page@bench.example'

/** An extension whose script on every page does nothing: what any of them costs. */
export function emptyExtension(folder: string): string {
  mkdirSync(folder)
  writeFileSync(join(folder, 'empty.js'), '')
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1.0',
    content_scripts: [{ js: ['empty.js'], matches: ['*://*/*'], run_at: 'document_start' }],
    background: { service_worker: 'empty.js', scripts: ['empty.js'] },
    browser_specific_settings: { gecko: { id: geckoId } },
  }
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest))
  return folder
}
