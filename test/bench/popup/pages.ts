import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { paragraphsOf, type Language } from '../text.ts'

const geckoId = 'popup@bench.example'

/** An extension whose popup says one word: what opening any popup costs. Laid out as the drivers expect it. */
export function emptyPopup(folder: string): string {
  const files = {
    'manifest.json': JSON.stringify({
      manifest_version: 3,
      name: 'Empty popup',
      version: '1.0',
      action: { default_popup: 'src/popup/index.html' },
      // Each browser takes its own of the two and notes that it does not know the other.
      background: { service_worker: 'worker.js', scripts: ['worker.js'] },
      browser_specific_settings: { gecko: { id: geckoId } },
    }),
    'worker.js': 'globalThis.browser ??= globalThis.chrome',
    'src/popup/index.html': '<!doctype html><title>Empty</title><body style="width:380px;height:560px">Empty',
    'src/options/index.html': '<!doctype html><title>Options</title>',
  }
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

/** An article of so many words, as a page. */
export function articlePage(count: number, language: Language = 'en'): string {
  const paragraphs = paragraphsOf(language, count).map((text) => `<p>${text}</p>`)
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>A long read</title>
<main><article><h1>A long read about nothing</h1>${paragraphs.join('\n')}</article></main>`
}
