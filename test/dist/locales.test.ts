import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { languages, reviewed, type Language } from '../../src/i18n/languages.ts'
import { packages, readText } from '../support/package.ts'

type Message = {
  readonly message: string
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>
}
type Catalogue = Readonly<Record<string, Message>>

const slotsOf = ({ message }: Message): readonly string[] =>
  [...new Set([...message.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name.toLowerCase()))].toSorted()

/** Settings and welcome are written in the reviewed languages; the notice, the guard and the popup in all. */
const mayBeEnglish = (key: string): boolean => /^(?:options|welcome)/.test(key)

const declared = ({ placeholders = {} }: Message): readonly string[] => Object.keys(placeholders).toSorted()

describe.each(packages)('the languages of the $name package', ({ folder }) => {
  const catalogueOf = (language: string): Catalogue =>
    JSON.parse(readText(folder, `_locales/${language}/messages.json`)) as Catalogue
  const english = catalogueOf('en')

  test('are those that the reader can choose from', () => {
    expect(readdirSync(`${folder}/_locales`).toSorted()).toEqual(Object.keys(languages).toSorted())
  })

  test.each(Object.keys(languages) as Language[])(
    '%s has every message, and every slot of each',
    (language) => {
      const catalogue = catalogueOf(language)
      const wanted = Object.keys(english).filter((key) => reviewed.has(language) || !mayBeEnglish(key))
      expect(Object.keys(catalogue).toSorted()).toEqual(wanted.toSorted())
      for (const [key, message] of Object.entries(catalogue)) {
        expect([key, message.message.trim()]).not.toEqual([key, ''])
        expect([key, slotsOf(message)]).toEqual([key, declared(message)])
        expect([key, slotsOf(message)]).toEqual([key, slotsOf(english[key] ?? { message: '' })])
      }
    },
  )

  test.each(Object.keys(languages))('%s keeps to what the stores allow', (language) => {
    const { extensionName, extensionDescription } = catalogueOf(language)
    expect(extensionName?.message.length).toBeGreaterThan(0)
    expect(extensionName?.message.length).toBeLessThanOrEqual(40)
    expect(extensionDescription?.message.length).toBeGreaterThan(0)
    expect(extensionDescription?.message.length).toBeLessThanOrEqual(112)
  })

  test.each(Object.keys(languages))('%s speaks of the law in the version of the English text', (language) => {
    expect(catalogueOf(language)['legalVersion']).toMatchObject({ message: english['legalVersion']?.message })
  })
})
