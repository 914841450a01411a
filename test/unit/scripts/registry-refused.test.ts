import { expect, test } from 'vitest'
import { readOfficialList } from '../../../scripts/registry/official-list.ts'
import { listProblem, planImport } from '../../../scripts/registry/plan.ts'
import { checkSource } from '../../../src/core/registry/check.ts'
import type { RegistrySource } from '../../../src/core/registry/schema.ts'
import { byNumber, exportJson, exportRow, exportXlsx } from '../../support/official-export.ts'
import { realSource, row, source } from '../../support/registry.ts'

function real(): RegistrySource {
  const checked = checkSource(realSource())
  if (!checked.ok) throw new Error(checked.problems.join('\n'))
  return checked.registry
}

const registry = real()
const turned = byNumber(registry).map(exportRow).toReversed()
const small = source([row('a', 1), row('b', 2), row('c', 3, { listed: '2026-01-15' })])

const problemsOf = (bytes: Uint8Array): readonly string[] => {
  const list = readOfficialList(bytes)
  return list.ok ? [] : list.problems
}

/** Why the file is refused against a registry, beyond what the file itself shows. */
function problemAgainst(against: RegistrySource, bytes: Uint8Array, date = against.date): string | null {
  const list = readOfficialList(bytes)
  if (!list.ok) throw new Error(list.problems.join('\n'))
  return listProblem(against, list, planImport(against, list.rows), date)
}

test('rows without numbers are taken only where their places agree with ours', () => {
  const problemOf = (rows: readonly (readonly (string | number)[])[], against = registry): string | null =>
    problemAgainst(against, exportJson(registry, { rows, unnumbered: true }), registry.date)
  const why = 'the rows have no numbers, and cannot be numbered by their place in the file: '
  const rows = turned.toReversed()
  expect(problemOf(rows)).toBeNull()
  expect(problemOf(turned)).toBe(
    `${why}414 known rows stand elsewhere than ours, first quarteera, No. 415, at place 1`,
  )
  expect(problemOf(rows.toSpliced(99, 1))).toMatch(/315 known rows stand elsewhere/)
  expect(problemOf(rows, source([]))).toBeNull()
  expect(problemOf(turned, source([]))).toMatch(/the order at place \d+ is older than the one before$/)
  const some = byNumber(small).map((one, at) => exportRow(one).with(0, at === 1 ? '' : one.number))
  expect(problemsOf(exportJson(small, { rows: some }))).toEqual(['value 2: the number is missing'])
})

test('a list that lacks many rows is taken for a cut one, and an older one is refused', () => {
  const cut = byNumber(registry)
    .slice(115)
    .map((one, at) => exportRow({ ...one, number: at + 1 }))
  expect(problemAgainst(registry, exportXlsx(registry, { rows: cut }))).toMatch(/^115 known rows are missing/)
  expect(problemAgainst(small, exportXlsx(small), '2026-01-01')).toMatch(/already of/)
})

test('rows missing at the end are a cut file, however few; those gone from the midst are withdrawn', () => {
  const all = turned.toReversed()
  const problemOf = (rows: typeof all): string | null =>
    problemAgainst(registry, exportXlsx(registry, { rows: rows.map((cells, at) => cells.with(0, at + 1)) }))
  expect(problemOf(all)).toBeNull()
  expect(problemOf(all.slice(0, -1))).toBe(
    'No. 415, from quarteera on, is missing at the end of the list: the file is cut',
  )
  expect(problemOf(all.slice(0, -10))).toMatch(/^No\. 406 to No\. 415, from [a-z0-9-]+ on, is missing/)
  expect(problemOf(all.slice(0, 300))).toMatch(/^No\. 301 to No\. 415/)
  expect(problemOf(all.slice(0, -2).toSpliced(99, 1))).toMatch(/^No\. 414 to No\. 415/)
  expect(problemOf(all.toSpliced(99, 10))).toBeNull()
  // A list that goes on after the missing row was not cut there.
  const after = exportRow(row('new', 416, { listed: '2026-09-11' }))
  expect(problemOf([...all.slice(0, -1), after])).toBeNull()
  const excluded = all.map((cells, at) => (at > 412 ? cells.with(9, 'Исключена') : cells))
  expect(problemOf(excluded)).toBeNull()
})

test.each([
  ['control character', '\u0007', 'U+0007'],
  ['control character of the second block', '\u009b', 'U+009B'],
  ['mark that turns the direction', '\u202e', 'U+202E'],
  ['direction isolate', '\u2067', 'U+2067'],
])('a %s in a text is refused, with row and field', (_, mark, code) => {
  const rows = byNumber(small).map(exportRow)
  const withMark = (column: number) =>
    rows.map((cells, at) => (at === 1 ? cells.with(column - 1, `5${mark}-р`) : cells))
  const named = `(No. 2): the name holds the invisible character ${code}`
  expect(problemsOf(exportJson(small, { rows: withMark(5) }))).toEqual([`value 2 ${named}`])
  expect(problemsOf(exportXlsx(small, { rows: withMark(5) }))).toEqual([`row 5 ${named}`])
  expect(problemsOf(exportXlsx(small, { rows: withMark(3) }))).toEqual([
    `row 5 (No. 2): the number of the order holds the invisible character ${code}`,
  ])
})

test('a line break in a name is a space', () => {
  const rows = byNumber(small).map((one) => {
    const cells = exportRow(one)
    return cells.with(4, String(cells[4]).replace(' ', '\r\n'))
  })
  expect(problemAgainst(small, exportXlsx(small, { rows }))).toBeNull()
})

test('wrong and cut files are refused, with the row', () => {
  const whole = exportXlsx(registry)
  const rows = byNumber(small).map(exportRow)
  const second = rows[1] ?? []
  const withSecond = (...cells: readonly (string | number)[]): Uint8Array =>
    exportXlsx(small, { rows: [rows[0] ?? [], cells, ...rows.slice(2)] })
  expect(problemsOf(whole.slice(0, whole.length / 2))).toEqual(['the file is not a whole xlsx file'])
  expect(problemsOf(new Uint8Array())).toEqual(['the file is not whole JSON'])
  expect(problemsOf(exportXlsx(small, { headers: ['№', 'Имя'] }))[0]).toMatch(/^row 3, column 2/)
  expect(problemsOf(exportXlsx(small, { state: '' }))).toEqual([
    'row 2: the day that the list stands for is missing',
  ])
  expect(problemsOf(exportXlsx(small, { rows: [] }))).toEqual(['the file holds no rows'])
  expect(problemsOf(withSecond(2, 'soon', ...second.slice(2)))).toEqual([
    'row 5 (No. 2): the date of the order is no date',
  ])
  expect(problemsOf(withSecond(...second.slice(0, 4), '', 'Включена'))).toEqual([
    'row 5 (No. 2): the name is missing',
  ])
  expect(problemsOf(withSecond('', ...second.slice(1)))).toEqual(['row 5: the number is missing'])
  expect(problemsOf(withSecond(4, ...second.slice(1)))[0]).toMatch(/^after No. 1 comes No. 3/)
  expect(problemsOf(withSecond(1, ...second.slice(1)))[0]).toMatch(/^after No. 1 comes No. 1/)
  expect(problemsOf(exportJson(small, { size: 415 }))).toEqual(['the answer speaks of 415 rows but holds 3'])
  expect(problemsOf(exportJson(small).slice(0, -20))).toEqual(['the file is not whole JSON'])
  expect(problemsOf(new TextEncoder().encode('{"error": 1}'))).toEqual(['the answer has no list "values"'])
})
