import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { changes } from '../../../scripts/registry/changes.ts'
import { parseSource, sourcePath, writeSource } from '../../../scripts/registry/source-file.ts'
import { account, known, row, source } from '../../support/registry.ts'

const old = source([row('a', 1, { hosts: [known('a.example')] }), row('b', 2)])

test('the project’s registry is written as the tools write it', () => {
  const text = readFileSync(sourcePath, 'utf8')
  const checked = parseSource(text)
  expect(checked.ok && writeSource(checked.registry) === text).toBe(true)
})

test('a file that is no JSON is a problem and no crash', () => {
  expect(parseSource('{')).toMatchObject({
    ok: false,
    problems: [expect.stringMatching(/^file: is not JSON/)],
  })
})

test('nothing changed is nothing said', () => {
  expect(changes(old, structuredClone(old))).toEqual([])
})

test('every change is said in a line of its own', () => {
  const now = source(
    [
      row('a', 1, {
        hosts: [known('a.example', { former: true, note: 'sold' }), known('new.example', { broad: true })],
        accounts: [account('telegram', 'Name')],
        order: '№ 9-р',
      }),
      row('c', 3, { hosts: [known('c.example')] }),
    ],
    {
      version: 2,
      date: '2026-10-01',
      rejected: [{ name: 'd.example', organization: null, reason: 'unsure' }],
    },
  )
  expect(changes(old, now)).toEqual([
    'date 2026-09-11 → 2026-10-01',
    'version 1 → 2',
    'withdrawn b (No. 2, Body b)',
    'changed a (No. 1, Body a)',
    '  ~ order: unknown → № 9-р',
    '  ~ host a.example (known) → a.example (known, former)',
    '  + host new.example (known, broad)',
    '  + account telegram:Name (known)',
    'added c (No. 3, Body c)',
    '  listed 2025-02-03, decided unknown: Body c («Организация c»), США',
    '  + host c.example (known)',
    'rejected names',
    '  + name d.example: unsure',
  ])
})

test('content that changes without the version is told', () => {
  const now = source([row('a', 1, { hosts: [known('a.example', { note: 'seen again' })] }), row('b', 2)])
  expect(changes(old, now)).toEqual([
    'version 1 must go up: content changed',
    'changed a (No. 1, Body a)',
    '  ~ host a.example (known): source or note changed',
  ])
})
