import { expect, test } from 'vitest'
import { summarize } from '../../../../src/core/summary/summarize.ts'
import { articleOf } from '../sample-article.ts'

test('an article without text gives no sentence', () => {
  expect(summarize(articleOf([]), 3)).toEqual({ sentences: [], total: 0 })
})

test('headings, captions and asides are never quoted', () => {
  const article = articleOf([
    { kind: 'heading', text: 'The council votes on the bridge today.' },
    { kind: 'caption', text: 'The old bridge is seen from the river in May.' },
    { kind: 'aside', text: 'Read more about the bridge and the council here.' },
    'The council voted to close the old bridge in June.',
  ])
  expect(summarize(article, 3).sentences.map(({ text }) => text)).toEqual([
    'The council voted to close the old bridge in June.',
  ])
})

test('each sentence names its place in its block', () => {
  const blocks = [
    'The council met on Monday. The council voted to close the old bridge in June.',
    'Engineers found cracks in the bridge last winter. A new bridge will cost nine million dollars.',
  ]
  const { sentences, total } = summarize(articleOf(blocks), 3)
  expect(total).toBe(4)
  expect(sentences).toHaveLength(3)
  for (const { text, block, start, end } of sentences) expect(blocks[block]?.slice(start, end)).toBe(text)
})

/** Our own report in the form of an agency's: a lead, the sides by turns, a torn quotation, background, what comes next. */
const report = articleOf(
  [
    'Mediators in the talks between the Island and the Mainland gave up hope of any agreement over the strait before the deadline of Friday.',
    'The mediators from three countries spent six months on the talks about the strait.',
    { kind: 'heading', text: "A 'Useful' Round" },
    'In their report, the mediators called the talks useful. The report runs to ninety pages. But the mediators also conclude that the Island, which wants the strait for itself, and the Mainland, which offers Lower Bay a share, could not agree on the strait.',
    'The harbour master called the talks friendly.',
    '"We tried everything. It was not up to us to decide. We are sorry," she said.',
    'Ferries in the strait carried two million people last year.',
    'The foreign secretary of the Union, Anna Berg, however, made clear that the Union would not support more talks about the strait.',
    'Fishing boats stayed in the harbour all week.',
    'Storms are common in winter.',
    'Several towns repaired their piers.',
    'But Mainland Minister Pavel Orlov warned that closing the strait would set an example for every harbour of the North Sea.',
    'The lighthouse was painted in spring.',
    'Tourists come for the seals.',
    'Schools taught both languages for decades.',
    'Both sides used the same coins until the war.',
    'The Council of the North is scheduled to discuss the report of the mediators on the strait on March 19.',
    { kind: 'aside', text: 'Listen to the whole briefing of the mediators here.' },
  ],
  'Talks over the strait between Island and Mainland end without agreement',
)
const textOf = (count: number): string[] => summarize(report, count).sentences.map(({ text }) => text)
const tells = (sentences: readonly string[], facts: readonly RegExp[]): number =>
  facts.filter((fact) => sentences.some((sentence) => fact.test(sentence))).length
const facts = [/gave up hope/u, /could not agree/u, /would not support/u, /set an example/u, /March 19/u]

test('five sentences of a report tell what failed, why, what each side says and what comes next', () => {
  expect(tells(textOf(5), facts)).toBeGreaterThanOrEqual(4)
})

test('three sentences tell at least two of its main points and start with the lead', () => {
  const sentences = textOf(3)
  expect(sentences[0]).toMatch(/gave up hope/u)
  expect(tells(sentences, facts.slice(0, 4))).toBeGreaterThanOrEqual(2)
})

test('a torn quotation is never chosen, however many sentences are asked for', () => {
  expect(textOf(20).filter((sentence) => /not up to us|We are sorry|We tried/u.test(sentence))).toEqual([])
})

test('sentences come in reading order, at most two of a paragraph', () => {
  const { sentences } = summarize(report, 7)
  const places = sentences.map(({ block, start }) => block * 10_000 + start)
  expect(places).toEqual([...places].sort((one, other) => one - other))
  const blocks = sentences.map(({ block }) => block)
  expect(
    Math.max(...blocks.map((block) => blocks.filter((other) => other === block).length)),
  ).toBeLessThanOrEqual(2)
})

test('a pronoun brings the sentence it stands for, or stays out', () => {
  const article = articleOf([
    'The old bridge over the river was closed in June after engineers found cracks.',
    'The council hired a builder from the city.',
    'He will build a new bridge over the river for nine million dollars.',
    'Cracks in the bridge had worried engineers for years.',
  ])
  const sentences = summarize(article, 3).sentences.map(({ text }) => text)
  const at = sentences.findIndex((sentence) => sentence.startsWith('He will'))
  expect(at === -1 || sentences[at - 1]?.startsWith('The council hired')).toBe(true)
})

test('the same sentence is not said twice', () => {
  const line = 'The council voted to close the old bridge in June.'
  expect(summarize(articleOf([line, line, line]), 3).sentences).toHaveLength(1)
})

test('an article in a script without spaces is summarised', () => {
  const article = {
    ...articleOf([
      '政府今天宣布了新的渔业规定。渔民担心收入下降。规定将于下月生效。',
      '反对党批评了政府的渔业规定。',
    ]),
    language: 'zh',
  }
  expect(summarize(article, 3).sentences).toHaveLength(3)
})

test.each([
  [
    'hy',
    [
      'Կամուրջը բացվեց երեքշաբթի օրը քաղաքում։',
      'Կառուցումը տևեց չորս տարի քաղաքի միջոցներով։',
      'Հաջորդ տարի կկառուցվի նաև երկրորդը։',
    ],
  ],
  ['am', ['አዲሱ ድልድይ ማክሰኞ ዕለት ተከፈተ።', 'ድልድዩ ሁለት ኪሎ ሜትር ርዝመት አለው።', 'ግንባታው አራት ዓመት ፈጅቷል ተባለ።']],
  ['th', ['สะพานใหม่ข้ามแม่น้ำเปิดให้รถวิ่งเมื่อวันอังคาร', 'นายกเทศมนตรีกล่าวว่าสะพานจะช่วยลดเวลาเดินทาง']],
])('sentences of other scripts are quoted whole: %s', (language, paragraphs) => {
  const { sentences } = summarize({ ...articleOf(paragraphs), language }, 3)
  expect(sentences.map(({ text }) => text)).toEqual(paragraphs)
})
