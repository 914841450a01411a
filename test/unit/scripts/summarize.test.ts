import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { decodePage, documentOf, isText } from '../../../scripts/lib/html.ts'

const fixture = (name: string): string => `test/fixtures/articles/${name}`

function run(args: readonly string[], input?: string | Uint8Array) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/summarize.ts', ...args],
    { input, encoding: 'utf8' },
  )
  return { status, stdout, stderr }
}

test('--json answers one line with the documented keys', { timeout: 60_000 }, () => {
  const { status, stdout } = run([
    fixture('broadcaster.html'),
    '--json',
    '--sentences',
    '4',
    '--url',
    'https://open-coast.example/1',
  ])
  expect(status).toBe(0)
  expect(stdout.trimEnd().split('\n')).toHaveLength(1)
  const answer = JSON.parse(stdout) as { sentences: { text: string; block: number }[] }
  expect(Object.keys(answer)).toEqual(['title', 'byline', 'site', 'published', 'language', 'sentences'])
  expect(answer.sentences).toHaveLength(4)
  expect(Object.keys(answer.sentences[0] ?? {})).toEqual(['text', 'block'])
})

test('a refusal is an answer, not a failure', { timeout: 60_000 }, () => {
  const { status, stdout } = run([fixture('empty.html'), '--json'])
  expect([status, JSON.parse(stdout)]).toEqual([0, { refused: true, reason: 'empty-page' }])
})

/** Bytes that look random and are the same in each run. */
function noise(length: number, seed: number): Uint8Array {
  let state = seed
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state >>> 24
  })
}

test('bytes that are no text are refused', { timeout: 60_000 }, () => {
  const { status, stdout } = run(['--json'], noise(200_000, 1))
  expect([status, JSON.parse(stdout)]).toEqual([0, { refused: true, reason: 'not-text' }])
  expect(run([], noise(200_000, 1)).stdout).toBe('No summary: not-text.\n')
})

test('text is told from bytes of any kind', () => {
  for (let seed = 1; seed <= 50; seed++) {
    expect(isText(decodePage(noise(5000, seed)))).toBe(false)
    // As if marked as UTF-16.
    expect(isText(decodePage(noise(5000, seed).with(0, 0xff).with(1, 0xfe)))).toBe(false)
  }
  const words = 'Мост закрыли на ремонт, сообщила\r\n\tадминистрация\u00a0города 👩‍👩‍👧 «Ирбит».\n'.repeat(20)
  expect(isText(words)).toBe(true)
  expect(isText(`${words}\ufffd\u0000`)).toBe(true)
  expect(isText(words.replaceAll('о', '\ufffd'))).toBe(false)
  expect(isText('')).toBe(true)
})

test('plain text on stdin is summarised for a reader', { timeout: 60_000 }, () => {
  const text = readFileSync(fixture('no-body.html'), 'utf8').replace(/<[^>]+>/g, '\n\n')
  const { status, stdout } = run(['--sentences', '1'], text)
  expect(status).toBe(0)
  expect(stdout).toMatch(/^The mill at Ostrow turns again\n[^]*• After eleven years/)
})

test.each([
  [['no-such-file.html']],
  [['--sentences', 'many', fixture('empty.html')]],
  [['--sideways']],
  [['a.html', 'b.html']],
])('wrong use is told on stderr and exits with 2: %s', { timeout: 60_000 }, (args) => {
  const { status, stdout, stderr } = run(args)
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(/^\S.*\nUsage: npm run summarize/)
})

test('a page is decoded by mark, by what it declares, and else by its look', () => {
  const cyrillic = Uint8Array.from([0xcc, 0xee, 0xf1, 0xf2, 0x20, 0xe7, 0xe0, 0xea, 0xf0, 0xfb, 0xeb, 0xe8])
  expect(decodePage(cyrillic)).toBe('Мост закрыли')
  const head = new TextEncoder().encode('<meta charset="windows-1251">')
  expect(decodePage(Uint8Array.from([...head, ...cyrillic]))).toContain('Мост закрыли')
  expect(decodePage(new Uint8Array([0xff, 0xfe, 0x1c, 0x04]))).toBe('М')
  expect(decodePage(new TextEncoder().encode('\ufeffМост'))).toBe('Мост')
})

test('ten megabytes are read in time', { timeout: 120_000 }, () => {
  const file = join(mkdtempSync(join(tmpdir(), 'caveat-')), 'big.html')
  const paragraph = (at: number): string =>
    `<p>On day ${at} the ferry carried passengers to the outer island, and the wind from the west did not stop it.</p>\n`
  writeFileSync(
    file,
    `<!doctype html><title>The ferry log</title><body>${Array.from({ length: 90_000 }, (_, at) => paragraph(at)).join('')}</body>`,
  )
  // The processor's time: a busy machine is no fault of the code.
  const start = process.cpuUsage()
  expect(documentOf(decodePage(readFileSync(file))).querySelectorAll('p')).toHaveLength(90_000)
  const { user, system } = process.cpuUsage(start)
  expect((user + system) / 1e6).toBeLessThan(20)
})
