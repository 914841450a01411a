import { existsSync, readFileSync } from 'node:fs'
import { PNG } from 'pngjs'
import { describe, expect, test } from 'vitest'
import { packages, readText } from '../support/package.ts'

/** The headings of the fields, in each language of a listing. */
const listings = [
  {
    language: 'en',
    name: 'Name',
    short: 'Short description',
    permissions: 'Permissions',
    pictures: 'Pictures',
  },
  {
    language: 'ru',
    name: 'Название',
    short: 'Краткое описание',
    permissions: 'Разрешения',
    pictures: 'Картинки',
  },
] as const

type Manifest = { readonly permissions: readonly string[]; readonly host_permissions: readonly string[] }
type Catalogue = Readonly<Record<string, { readonly message: string }>>

const parse = (folder: string, file: string): unknown => JSON.parse(readText(folder, file))

describe.each(listings)('the store listing in $language', ({ language, ...headings }) => {
  const parts = readFileSync(`docs/store/${language}.md`, 'utf8').split(/^## /m)
  const field = (heading: string): string =>
    (parts.find((part) => part.startsWith(`${heading}\n`)) ?? '').slice(heading.length).trim()

  test.each(packages)('has the name and the short description of the $name package', ({ folder }) => {
    const catalogue = parse(folder, `_locales/${language}/messages.json`) as Catalogue
    expect(field(headings.name)).toBe(catalogue['extensionName']?.message)
    expect(field(headings.short)).toBe(catalogue['extensionDescription']?.message)
    expect(field(headings.name).length).toBeLessThanOrEqual(40)
    expect(field(headings.short).length).toBeLessThanOrEqual(112)
  })

  test.each(packages)('justifies each permission of the $name package, and no other', ({ folder }) => {
    const { permissions, host_permissions } = parse(folder, 'manifest.json') as Manifest
    const rows = field(headings.permissions).matchAll(/^\| `([^`]+)` \| \S/gm)
    const justified = [...rows].map((row) => row[1] ?? '')
    const byName = (one: string, other: string): number => one.localeCompare(other)
    expect(justified.toSorted(byName)).toEqual([...permissions, ...host_permissions].toSorted(byName))
  })

  test('names pictures that are there, 1280 by 800', () => {
    const names = [...field(headings.pictures).matchAll(/`([^`]+\.png)`/g)].map(([, name = '']) => name)
    expect(names.length).toBeGreaterThan(1)
    for (const name of names) {
      const file = `docs/store/${name}`
      expect([name, existsSync(file)]).toEqual([name, true])
      const { width, height } = PNG.sync.read(readFileSync(file))
      expect([name, width, height]).toEqual([name, 1280, 800])
    }
  })
})
