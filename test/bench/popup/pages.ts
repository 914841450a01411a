import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const geckoId = 'popup@bench.example'

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

/** Invented words by a seeded generator: an article of any length without anyone's copyright. */
export function articlePage(count: number): string {
  let state = 5
  const random = (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return Math.floor((state / 0x80000000) * below)
  }
  const letters = 'etaoinshrdlucm'
  const stems = Array.from({ length: 4000 }, () =>
    Array.from({ length: 2 + random(6) }, () => letters[random(letters.length)] ?? '').join(''),
  )
  const sentence = (): string => {
    // Squaring the draw makes some words frequent and most rare, as in a real text.
    const words = Array.from(
      { length: 18 },
      () => stems[Math.floor((random(1000) / 1000) ** 2 * stems.length)] ?? '',
    ).join(' ')
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
  }
  const paragraphs = Array.from(
    { length: Math.ceil(count / 72) },
    () => `<p>${sentence()} ${sentence()} ${sentence()} ${sentence()}</p>`,
  )
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>A long read</title>
<main><article><h1>A long read about nothing</h1>${paragraphs.join('\n')}</article></main>`
}
