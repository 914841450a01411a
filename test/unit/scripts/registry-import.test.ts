import { expect, test } from 'vitest'
import { readOfficialList, dayOf, type OfficialRow } from '../../../scripts/registry/official-list.ts'
import { applyPlan, planImport } from '../../../scripts/registry/plan.ts'
import { slug } from '../../../scripts/registry/slug.ts'
import { checkSource } from '../../../src/core/registry/check.ts'
import type { RegistrySource } from '../../../src/core/registry/schema.ts'
import { byNumber, exportJson, exportRow, exportXlsx } from '../../support/official-export.ts'
import { known, realSource, row, source } from '../../support/registry.ts'

function real(): RegistrySource {
  const checked = checkSource(realSource())
  if (!checked.ok) throw new Error(checked.problems.join('\n'))
  return checked.registry
}

function rowsOf(bytes: Uint8Array): readonly OfficialRow[] {
  const list = readOfficialList(bytes)
  if (!list.ok) throw new Error(list.problems.join('\n'))
  return list.rows
}

const registry = real()
const turned = byNumber(registry).map(exportRow).toReversed()

test.each([
  ['xlsx with shared strings', exportXlsx(registry)],
  ['xlsx with strings in place', exportXlsx(registry, { inline: true })],
  ['JSON answer', exportJson(registry)],
  ['JSON answer with the rows in another order', exportJson(registry, { rows: turned })],
  ['JSON answer without numbers', exportJson(registry, { unnumbered: true })],
])('importing what the registry exports changes nothing: %s', (_, bytes) => {
  const plan = planImport(registry, rowsOf(bytes))
  expect(plan).toEqual({ added: [], changed: [], withdrawn: [] })
  expect(applyPlan(registry, plan, registry.date, true)).toBe(registry)
})

test('a registry is rebuilt from its export, but for what the list does not hold', () => {
  const facts = ({ organizations }: RegistrySource): unknown =>
    organizations
      .toSorted((one, other) => one.number - other.number)
      .map(({ number, name, listed, decided, order }) => [number, name.official, listed, decided, order])
  const empty = source([], { date: '2015-01-01' })
  const rebuilt = applyPlan(empty, planImport(empty, rowsOf(exportXlsx(registry))), registry.date, false)
  expect(facts(rebuilt)).toEqual(facts(registry))
  expect(checkSource(rebuilt).ok).toBe(true)
})

const small = source([
  row('a', 1, { hosts: [known('a.example')], order: '№ 1-р' }),
  row('b', 2),
  row('c', 3, { listed: '2026-01-15', decided: '2026-01-02' }),
])

test('the xlsx file says the day that the list stands for; the JSON answer does not', () => {
  expect(readOfficialList(exportXlsx(small))).toMatchObject({ ok: true, date: '2026-09-11' })
  expect(readOfficialList(exportJson(small))).toMatchObject({ ok: true, date: null })
})

test('days written as serial numbers are read', () => {
  const rows = byNumber(small).map(exportRow)
  const serial = [1, 45_691, ...(rows[0]?.slice(2) ?? [])]
  expect(rowsOf(exportXlsx(small, { rows: [serial, ...rows.slice(1)] }))[0]?.listed).toBe('2025-02-03')
  expect(dayOf('30.02.2026')).toBe('')
  expect(dayOf('14.08.2026 10:00')).toBe('2026-08-14')
})

test('new rows get an id and short names, no hosts, and wait for the rest', () => {
  const grown = source([
    ...small.organizations,
    row('d', 4, {
      name: { en: 'x', ru: 'x', official: 'Free Press Fund, Inc. («Фонд свободной прессы»), США' },
      listed: '2026-09-10',
      order: '№ 77-р',
    }),
  ])
  const plan = planImport(small, rowsOf(exportXlsx(grown)))
  expect(plan.changed).toEqual([])
  expect(plan.added).toEqual([
    expect.objectContaining({
      id: 'free-press-fund',
      name: {
        en: 'Free Press Fund',
        ru: 'Фонд свободной прессы',
        official: 'Free Press Fund, Inc. («Фонд свободной прессы»), США',
      },
      number: 4,
      order: '№ 77-р',
      country: null,
      hosts: [],
    }),
  ])
  const applied = applyPlan(small, plan, '2026-09-12', false)
  expect(applied).toMatchObject({ version: 2, date: '2026-09-12' })
  expect(applied.organizations.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'free-press-fund'])
  expect(checkSource(applied).ok).toBe(true)
})

test('a changed name, order or date is told; what the list leaves empty stays', () => {
  const changed = source([
    row('a', 1, { order: null }),
    row('b', 2, { order: '№ 5-р', decided: '2025-01-20' }),
    row('c', 3, { listed: '2026-01-15', name: { en: 'c', ru: 'c', official: 'Another name (США)' } }),
  ])
  const { changed: found, added, withdrawn } = planImport(small, rowsOf(exportXlsx(changed)))
  expect(added).toEqual([])
  expect(withdrawn).toEqual([])
  expect(found.map(({ now }) => now)).toEqual([
    { ...small.organizations[1], order: '№ 5-р', decided: '2025-01-20' },
    {
      ...small.organizations[2],
      name: { en: 'Body c', ru: 'Организация c', official: 'Another name (США)' },
    },
  ])
})

test('rows that are gone or called excluded are withdrawn only when asked', () => {
  const rows = byNumber(small).map(exportRow)
  const excluded = rows.map((cells, at) => (at === 1 ? [...cells.slice(0, 9), 'Исключена'] : cells))
  for (const bytes of [
    exportXlsx(small, { rows: excluded }),
    exportXlsx(small, { rows: rows.toSpliced(1, 1).map((cells, at) => cells.with(0, at + 1)) }),
  ]) {
    const plan = planImport(small, rowsOf(bytes))
    expect(plan.withdrawn).toHaveLength(1)
    expect(applyPlan(small, plan, small.date, false).organizations).toHaveLength(3)
    expect(applyPlan(small, plan, small.date, true).organizations).toHaveLength(2)
  }
})

test.each([
  ['day of the order on exclusion', 7, '01.09.2026'],
  ['number of the order on exclusion', 8, '900-р'],
  ['day of the decision that cancels the listing', 9, '01.09.2026'],
  ['status', 10, 'Исключена'],
])('a row is excluded by its %s, in the xlsx file and in the JSON answer', (_, column, mark) => {
  const rows = byNumber(small).map(exportRow)
  const marked = rows.map((cells, at) => (at === 1 ? cells.with(column - 1, mark) : cells))
  for (const bytes of [exportXlsx(small, { rows: marked }), exportJson(small, { rows: marked })]) {
    expect(planImport(small, rowsOf(bytes)).withdrawn.map(({ id }) => id)).toEqual(['b'])
  }
})

test('a dash in the columns of an exclusion says that there is none', () => {
  const dashed = byNumber(small).map((one) => exportRow(one).with(6, '-').with(7, '—').with(8, '–'))
  expect(planImport(small, rowsOf(exportXlsx(small, { rows: dashed }))).withdrawn).toEqual([])
})

test('a known name outranks a number, and numbers that have moved say nothing', () => {
  const at = (number: number, id: string, name = id) => row(id, number, { name: row(name, 1).name })
  const four = source([at(1, 'a'), at(2, 'b'), at(3, 'c'), at(4, 'd')])
  const planOf = (...rows: readonly ReturnType<typeof at>[]) => {
    const { added, changed, withdrawn } = planImport(four, rowsOf(exportXlsx(source(rows))))
    return [added, changed.map(({ old }) => old), withdrawn].map((list) => list.map(({ number }) => number))
  }
  expect(planOf(at(1, 'a'), at(2, 'b'), at(3, 'new'), at(4, 'c'), at(5, 'd'))).toEqual([[3], [3, 4], []])
  expect(planOf(at(1, 'a'), at(2, 'b'), at(3, 'new'), at(4, 'd'))).toEqual([[], [3], []])
  // The second row is gone and the third renamed: the new name stands at the number of the second.
  expect(planOf(at(1, 'a'), at(2, 'new'), at(3, 'd'))).toEqual([[2], [4], [2, 3]])
})

test.each([
  ['Radio Free Europe/Radio Liberty', 'radio-free-europe-radio-liberty'],
  ['Фонд «Щит и перо»', 'fond-shchit-i-pero'],
  ['Société d’Été', 'societe-dete'],
  [
    'An organization with a name that is far longer than any id should be',
    'an-organization-with-a-name-that-is-far-longer',
  ],
  ['???', ''],
])('the id of %s is %s', (name, id) => {
  expect(slug(name)).toBe(id)
})
