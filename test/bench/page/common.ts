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

/** The value that a share of the sorted values lies under; NaN of none. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** Median and 95th percentile of some milliseconds. */
export const shown = (values: readonly number[]): string =>
  values.length === 0 ? '-' : `${quantile(values, 0.5).toFixed(2)} / ${quantile(values, 0.95).toFixed(2)}`
