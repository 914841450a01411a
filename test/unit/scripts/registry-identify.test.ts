import { execFileSync, spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

const tsx = 'node_modules/.bin/tsx'

test('the command answers each argument with a JSON line, in order', { timeout: 60_000 }, () => {
  const urls = [
    'https://www.rferl.org/a/1.html',
    'rferl.org',
    'RFERL.org:8443/a',
    'https://gandhara.rferl.org/',
    'not an address',
    '',
    'https://t.me/meduzalive/1',
    'example.com/?u=rferl.org',
    'https://web.archive.org/web/2024/https://dw.com/',
    'localhost:3000',
    'mailto:press@rferl.org',
  ]
  const lines = execFileSync(tsx, ['scripts/identify.ts', ...urls], { encoding: 'utf8' })
    .trim()
    .split('\n')
  const answers = lines.map((line) => Object.values(JSON.parse(line) as Record<string, unknown>))
  expect(answers).toEqual([
    [urls[0], 'rfe-rl', 'host', 'sourced'],
    [urls[1], 'rfe-rl', 'host', 'sourced'],
    [urls[2], 'rfe-rl', 'host', 'sourced'],
    [urls[3], 'rfe-rl', 'parent-domain', 'sourced'],
    [urls[4], null, null, null],
    [urls[5], null, null, null],
    [urls[6], 'meduza', 'account', 'sourced'],
    [urls[7], null, null, null],
    [urls[8], 'deutsche-welle', 'copy', 'sourced'],
    [urls[9], null, null, null],
    [urls[10], null, null, null],
  ])
  expect(Object.keys(JSON.parse(lines[0] ?? '{}') as object)).toEqual(['url', 'listing', 'via', 'basis'])
})

test('without arguments the command says how it is used', { timeout: 60_000 }, () => {
  const { status, stderr, stdout } = spawnSync(tsx, ['scripts/identify.ts'], { encoding: 'utf8' })
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toContain('npm run identify')
})
