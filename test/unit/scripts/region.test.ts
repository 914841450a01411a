import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

function run(...args: readonly string[]) {
  const command = ['--import', 'tsx', 'scripts/region.ts', ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' })
  return { status, stdout, stderr }
}

test.each([
  [
    'a reader in Moscow who answered no',
    ['--tz', 'Europe/Moscow', '--lang', 'en-GB,ru', '--answer', 'no'],
    {
      verdict: 'off',
      points: 4,
      reasons: [
        { sign: 'answer-no', value: 'no', points: 0 },
        { sign: 'zone-russian', value: 'Europe/Moscow', points: 3 },
        { sign: 'language-russian', value: 'ru', points: 1 },
      ],
      contradicted: true,
    },
  ],
  [
    'a reader in Berlin who answered nothing',
    ['--tz', 'Europe/Berlin', '--lang', 'de-DE', '--json'],
    { verdict: 'none', points: 0, reasons: [], contradicted: false },
  ],
])('the whole answer for %s', { timeout: 60_000 }, (_, args, answer) => {
  expect(run(...args)).toEqual({ status: 0, stdout: `${JSON.stringify(answer)}\n`, stderr: '' })
})

test('a zone is known in any case, and by its older name', { timeout: 60_000 }, () => {
  for (const zone of ['europe/moscow', 'EUROPE/MOSCOW']) {
    expect(JSON.parse(run('--tz', zone).stdout)).toMatchObject({
      verdict: 'strong',
      reasons: [{ sign: 'zone-russian', value: 'Europe/Moscow', points: 3 }],
    })
  }
  // Newer engines keep the older name, others give the newer one.
  expect(JSON.parse(run('--tz', 'w-su').stdout)).toMatchObject({ verdict: 'strong', points: 3 })
})

test('no options are a browser that gives nothing', { timeout: 60_000 }, () => {
  expect(JSON.parse(run().stdout)).toMatchObject({ reasons: [{ sign: 'zone-hidden', value: '' }] })
})

test.each([
  [['--tz', 'Nowhere/Land'], '--tz is not the name of a time zone; try Europe/Moscow.'],
  [['--tz', 'MSK'], '--tz is not the name of a time zone; try Europe/Moscow.'],
  [['--tz='], '--tz is not the name of a time zone; try Europe/Moscow.'],
  [['--lang', '!!'], '--lang is not a list of language tags; try ru,en.'],
  [['--lang='], '--lang is not a list of language tags; try ru,en.'],
])('%s is refused with a sentence', { timeout: 60_000 }, (args, sentence) => {
  const { status, stdout, stderr } = run(...args)
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr.split('\n')[0]).toBe(sentence)
})
