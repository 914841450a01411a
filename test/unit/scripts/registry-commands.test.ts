import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeSource } from '../../../scripts/registry/source-file.ts'
import { byNumber, exportJson, exportRow, exportXlsx } from '../../support/official-export.ts'
import { row, source } from '../../support/registry.ts'

const folder = mkdtempSync(join(tmpdir(), 'caveat-'))

function run(script: string, ...args: readonly string[]) {
  const command = ['--import', 'tsx', `scripts/${script}.ts`, ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' })
  return { status, stdout, stderr }
}

const small = source([row('a', 1), row('b', 2), row('c', 3, { listed: '2026-01-15' })])
const rows = byNumber(small).map(exportRow)
const registry = join(folder, 'registry.json')

/** Runs the import of some bytes against the small registry, and says whether that was written to. */
function runImport(bytes: Uint8Array, ...args: readonly string[]) {
  const list = join(folder, 'list')
  writeFileSync(registry, writeSource(small))
  writeFileSync(list, bytes)
  const { status, stderr, stdout } = run('registry/import', list, '--registry', registry, ...args)
  return { status, stderr, stdout, isWritten: readFileSync(registry, 'utf8') !== writeSource(small) }
}

const fourth = (...cells: readonly (string | number)[]): Uint8Array =>
  exportXlsx(small, { rows: [...rows, cells] })

test.each([
  [
    'a listing after the day of the list',
    fourth(4, '11.10.2026', '5-р', '', 'Fund d', '', '', '', '', 'Включена'),
    'fund-d: listed: 2026-10-11 is after the date of the list, 2026-09-11',
  ],
  [
    'a decision after the listing',
    fourth(4, '10.09.2026', '5-р', '11.09.2026', 'Fund d', '', '', '', '', 'Включена'),
    'fund-d: decided: 2026-09-11 is after listed, 2026-09-10',
  ],
  [
    'two rows with one name',
    fourth(4, '10.09.2026', '5-р', '', `"${String(rows[1]?.[4])}"`, '', '', '', '', 'Включена'),
    'No. 2 and No. 4 have one name',
  ],
])('%s is refused with and without --write', { timeout: 60_000 }, (_, bytes, problem) => {
  for (const args of [[], ['--write']]) {
    const { status, stderr, isWritten } = runImport(bytes, ...args)
    expect([status, isWritten]).toEqual([2, false])
    expect(stderr).toContain(problem)
  }
})

test('what a dry run lets pass is written', { timeout: 60_000 }, () => {
  const bytes = fourth(4, '10.09.2026', '5-р', '09.09.2026', 'Fund d', '', '', '', '', 'Включена')
  expect(runImport(bytes)).toMatchObject({ status: 0, stderr: '', isWritten: false })
  expect(runImport(bytes, '--write')).toMatchObject({ status: 0, stderr: '', isWritten: true })
})

test('rows that moved up after a withdrawal are taken with --withdraw only', { timeout: 60_000 }, () => {
  const moved = exportXlsx(small, { rows: rows.toSpliced(1, 1).map((cells, at) => cells.with(0, at + 1)) })
  for (const args of [[], ['--write']]) {
    const { status, stderr, stdout, isWritten } = runImport(moved, ...args)
    expect([status, isWritten]).toEqual([2, false])
    expect(stdout).toContain('Withdrawn: 1.')
    expect(stderr).toContain('c: number 2 is already in b\n')
  }
  expect(runImport(moved, '--write', '--withdraw')).toMatchObject({ status: 0, stderr: '', isWritten: true })
})

test('the JSON answer needs its day', { timeout: 60_000 }, () => {
  expect(runImport(exportJson(small), '--write')).toMatchObject({ status: 2, isWritten: false })
  expect(runImport(exportJson(small), '--date', '2026-02-30').stderr).toMatch(/^2026-02-30 is not a day/)
  expect(runImport(exportJson(small), '--date', '2026-09-11')).toMatchObject({ status: 0, stderr: '' })
})

const commands = ['registry/import', 'registry/diff', 'registry/pack', 'summarize', 'identify', 'region']

test.each(commands)('--help says how %s is used', { timeout: 60_000 }, (script) => {
  const { status, stdout, stderr } = run(script, '--help')
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout).toContain(`npm run ${script.replace('/', ':')}`)
})

const key = join(folder, 'key.json')

test.each([
  ['registry/import', ['/'], '/ cannot be read: it is a folder.'],
  ['registry/import', [join(folder, 'none')], 'none cannot be read: there is no such file or folder.'],
  ['registry/import', [], 'Give the file of the list.\n'],
  ['registry/import', ['a', 'b'], '"b" is one word too many.\n'],
  ['registry/import', ['a', '--registry', join(folder, 'none')], 'file: cannot be read: there is no such'],
  ['registry/import', ['a', '--registry', folder], 'file: cannot be read: it is a folder'],
  ['registry/diff', ['/'], 'file: cannot be read: it is a folder'],
  ['registry/diff', ['no-such-revision'], 'no-such-revision is neither a file nor a git revision'],
  ['registry/pack', [], 'Give the key to sign with.\n'],
  ['registry/pack', ['--key', key], 'key.json is not an Ed25519 private key'],
  ['registry/pack', ['--key', folder], 'cannot be read: it is a folder.'],
  ['registry/pack', ['--new-key', key], 'key.json cannot be written: it is there already'],
  [
    'registry/pack',
    ['--new-key', join(folder, 'none', 'key')],
    'cannot be written: there is no such file or',
  ],
  ['registry/pack', ['--new-key', 'key.pem'], 'key.pem lies in the project; a private key must not.'],
  ['registry/pack', ['--keys'], "Unknown option '--keys'"],
  ['summarize', ['/'], '/ cannot be read: it is a folder.'],
  ['region', ['--answer', 'perhaps'], '--answer takes yes or no, not "perhaps".'],
])('wrong use of %s %s is told in a sentence', { timeout: 60_000 }, (script, args, sentence) => {
  writeFileSync(key, '{"key": 1}')
  const { status, stdout, stderr } = run(script, ...args)
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toContain(sentence)
  expect(stderr).not.toMatch(/\n\s+at /)
})
