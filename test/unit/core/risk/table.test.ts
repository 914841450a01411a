import { expect, test } from 'vitest'
import { acts } from '../../../../src/core/risk/acts.ts'
import { reviewed, risks, type Level } from '../../../../src/core/risk/table.ts'

const gravity: readonly Level[] = ['none', 'low', 'medium', 'high', 'criminal']

test('every designation answers for every act', () => {
  for (const row of Object.values(risks)) expect(Object.keys(row)).toEqual([...acts])
})

test('money is the gravest act towards an undesirable organization, and a crime at once', () => {
  expect(risks.undesirable.donate).toMatchObject({
    level: 'criminal',
    article: { code: 'criminal', number: '284.1' },
  })
  const others = acts.filter((act) => act !== 'donate')
  expect(
    others.every((act) => gravity.indexOf(risks.undesirable[act].level) < gravity.indexOf('criminal')),
  ).toBe(true)
})

test.each(['share', 'link', 'contact'] as const)('to %s is punished in practice under 20.33', (act) => {
  expect(risks.undesirable[act]).toMatchObject({ level: 'high', article: { number: '20.33' } })
})

test('reading an undesirable organization’s page is no offence and is not called harmless either', () => {
  expect(risks.undesirable.read).toEqual({ level: 'low', article: null, sanction: 'no-offence' })
})

test('what is punished or criminal names its legal article', () => {
  for (const row of Object.values(risks)) {
    for (const risk of Object.values(row)) {
      if (risk.level === 'high' || risk.level === 'criminal') expect(risk.article).not.toBeNull()
    }
  }
})

test('the table says on which day it was reviewed', () => {
  expect(new Date(reviewed).toISOString().slice(0, 10)).toBe(reviewed)
})
