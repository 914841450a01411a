import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import source from '../../assets/registry/undesirable.json' with { type: 'json' }
import { compileRegistry } from '../../src/core/registry/compile.ts'
import { identify, openRegistry } from '../../src/core/registry/index.ts'
import { filesOf, packages, readText } from '../support/package.ts'

const registry = openRegistry(compileRegistry(source))

type Catalogue = Readonly<Record<string, { readonly message: string }>>

/** Texts for readers that stand outside the package: the README, what is published with a version, and the stores' texts. */
const published = [
  'README.md',
  'CHANGELOG.md',
  ...['docs', 'docs/store', 'store'].flatMap((folder) =>
    existsSync(folder) ? readdirSync(folder).map((name) => `${folder}/${name}`) : [],
  ),
].filter((file) => file.endsWith('.md') && existsSync(file))

const addressesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\bhttps?:\/\/[^\s"'`<>()\\]+/gi)].map(([address]) => address.replace(/[.,;:]+$/, ''))

const listedAddresses = (text: string): readonly string[] =>
  addressesIn(text).filter((address) => identify(registry, address) !== null)

test('the matcher used below knows a listed address when it sees one', () => {
  expect(listedAddresses('see https://www.rferl.org/a/1.html, and https://example.org/')).toEqual([
    'https://www.rferl.org/a/1.html',
  ])
})

describe.each(packages)('the $name package', ({ folder }) => {
  test('holds no address of a listed organization that could be opened', () => {
    const texts = filesOf(folder).filter((file) => !file.endsWith('.png'))
    expect(texts.length).toBeGreaterThan(8)
    for (const file of texts) expect([file, listedAddresses(readText(folder, file))]).toEqual([file, []])
  })
})

test.each(published)('%s links to no listed organization', (file) => {
  expect(listedAddresses(readFileSync(file, 'utf8'))).toEqual([])
})

/**
 * Advice on getting round a block is an offence of its own in Russia, and none of our business; a promise of safety or legality
 * would be false. Words, not parts of words: "proxy" as an identifier in a script is not said to anyone.
 */
const forbidden = [
  /\bVPNs?\b/i,
  /\bprox(?:y|ies)\b/i,
  /\bmirrors?\b/i,
  /\bcircumvent\w*/i,
  /\bbypass\w*/i,
  /\bunblock\w*/i,
  /\banonymi[sz]er\w*/i,
  /\b(?:Psiphon|Shadowsocks|WireGuard|OpenVPN|Snowflake)\b/,
  /(?<![а-яё])(?:впн|прокси|анонимайзер)/i,
  /(?<![а-яё])зеркал[а-яё]*/i,
  /(?<![а-яё])(?:обход|обойти|обходить)[а-яё]* блокиров/i,
  /разблокир/i,
  /\bsafe(?:ly|ty|r|st)?\b/i,
  /(?<![а-яё])безопасн/i,
  /\blegal to\b/i,
  /\b(?:is|are) (?:perfectly |completely )?legal\b/i,
  /(?<![а-яё])(?:это )?(?:законно|легально|разрешено)(?![а-яё])/i,
]

const offences = (text: string): readonly string[] =>
  forbidden.flatMap((word) => word.exec(text)?.map((found) => `${found} in: ${text.slice(0, 120)}`) ?? [])

test('the list of forbidden words finds them in a sentence', () => {
  expect(offences('Use a VPN, it is safe.')).toHaveLength(2)
  expect(offences('Зеркало безопасно, прокси тоже')).toHaveLength(3)
  expect(offences('We know of no case. Unsafe-looking words like approximately or legality pass.')).toEqual(
    [],
  )
})

test.each(readdirSync('assets/_locales'))('no message in %s has a forbidden word', (language) => {
  const catalogue = JSON.parse(readFileSync(`assets/_locales/${language}/messages.json`, 'utf8')) as Catalogue
  expect(Object.values(catalogue).flatMap(({ message }) => offences(message))).toEqual([])
})

const readersTexts = published.filter(
  (file) => !/^docs\/[^/]+\.md$/.test(file) || /store|privacy/i.test(file),
)

test.each(readersTexts)('%s has no forbidden word', (file) => {
  const lines = readFileSync(file, 'utf8').split('\n')
  expect(lines.flatMap(offences)).toEqual([])
})
