import { expect, test } from 'vitest'
import packageJson from '../../../package.json'
import {
  answerOf,
  answers,
  choiceOf,
  evidence,
  libraries,
  searchOrganizations,
  storedText,
} from '../../../src/options/model.ts'

test('the evidence is what the signs say, whatever the reader answered', () => {
  const found = evidence({ signs: { zone: 'Europe/Moscow', languages: ['ru-RU'] } })
  expect(found).toMatchObject({ verdict: 'strong', points: 5 })
  expect(found.reasons.map(({ sign }) => sign)).toEqual(['zone-russian', 'language-region-russia'])
})

test('every choice stands for one answer and comes back', () => {
  expect(answers.map(answerOf)).toEqual([null, 'yes', 'no'])
  expect(answers.map(answerOf).map(choiceOf)).toEqual(answers)
})

test('stored values are shown literally, and an empty area as nothing', () => {
  expect(storedText({})).toBeNull()
  expect(JSON.parse(storedText({ settings: { value: { quiet: true } } }) ?? '')).toEqual({
    settings: { value: { quiet: true } },
  })
})

test('the libraries named are those of package.json', () => {
  expect(libraries.map(({ name }) => name)).toEqual(Object.keys(packageJson.dependencies))
})

test('organizations are found by every word, in any script, whatever the case', () => {
  const named = (id: string, en: string, ru: string) => ({
    id,
    designation: 'undesirable' as const,
    name: { en, ru, official: en },
    number: 1,
    listed: '2024-01-01',
    decided: null,
    order: null,
  })
  const all = [named('a', 'Northern Lights', 'Полёт'), named('b', 'Southern Lights', 'Юг')]
  const ids = (query: string): string[] => searchOrganizations(all, query).map(({ id }) => id)
  expect(ids('lights')).toEqual(['a', 'b'])
  expect(ids('LIGHTS  north')).toEqual(['a'])
  expect(ids('полет')).toEqual(['a'])
  expect(ids('  ')).toEqual([])
  expect(ids('lights moon')).toEqual([])
})
