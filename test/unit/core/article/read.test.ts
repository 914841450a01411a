import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { documentOf } from '../../../../scripts/lib/html.ts'
import { readArticle } from '../../../../src/core/article/read.ts'
import type { Article } from '../../../../src/core/article/types.ts'

const fixture = (name: string): string =>
  readFileSync(new URL(`../../../fixtures/articles/${name}`, import.meta.url), 'utf8')

function articleIn(html: string, url = 'https://www.open-coast.example/a/1.html'): Article {
  const extraction = readArticle(documentOf(html), url)
  if (!extraction.ok) throw new Error(extraction.reason)
  return extraction.article
}

const outline = ({ blocks }: Article): string[] =>
  blocks.map(({ kind, text }) => `${kind}: ${text.slice(0, 44)}`)

const told = ({ blocks }: Article): string =>
  blocks
    .filter(({ kind }) => kind === 'text')
    .map(({ text }) => text)
    .join('\n')

test("a broadcaster's page gives its article and nothing around it", () => {
  expect(outline(articleIn(fixture('broadcaster.html')))).toEqual([
    'caption: Envoys of the three ports with Velmoran offi',
    'text: Mediators in the talks between Velmora and t',
    'text: The envoys reported to the Coast Assembly on',
    "heading: A 'Useful' Winter",
    'text: Ambassador Ilmar Weck called the 120 days "a',
    'text: Foreign Secretary Oda Prynne made clear that',
    'text: Minister Tomas Arvid warned that a customs h',
    'heading: Guards Will Stay',
    'text: The Coast Guard has pledged to keep its 1,60',
    'text: Council members have hinted that they will o',
  ])
})

test("a page's head gives title, byline, outlet, date and language", () => {
  const { title, byline, site, published, language, direction, cut } = articleIn(fixture('longread-ru.html'))
  expect({ title, byline, site, published, language, direction, cut }).toEqual({
    title: 'В Залесске закрыли старый мост. Жители объезжают реку за сорок километров',
    byline: 'Марина Колосова',
    site: 'Заречье',
    published: '2026-03-04T09:30:00+03:00',
    language: 'ru',
    direction: 'ltr',
    cut: false,
  })
})

test('notices, pleas, credits and "read also" of a Russian page are not told', () => {
  const text = told(articleIn(fixture('longread-ru.html')))
  expect(text).toContain('Мост через реку Сырть построили в 1938 году')
  expect(text).toContain('Жители собрали три тысячи подписей')
  for (const part of [
    'СООБЩЕНИЕ',
    'Фото:',
    'Читайте',
    'Подпишитесь',
    'Поддержите',
    'нежелательной',
    'защищены',
  ])
    expect(text).not.toContain(part)
})

test('a weblog keeps its standfirst and loses comments, sharing and related posts', () => {
  const article = articleIn(fixture('wordpress.html'), 'https://brill.example/2024/night-buses')
  expect(article.title).toBe('Why the town of Brill keeps its night buses')
  expect(outline(article)).toEqual([
    'text: Most towns of its size stopped running buses',
    'text: At a quarter past one in the morning the las',
    'caption: The number 4 on the square, just after midni',
    'text: The council wanted to end the line in 2019. ',
    'heading: What it costs',
    'text: Running the four late lines costs 210,000 a ',
    'aside: Line 4: every 30 minutes',
    'aside: Line 7: every hour',
    'text: Other towns have asked for the figures, and ',
  ])
})

test('a page laid out with tables and line breaks is parted at its breaks', () => {
  const article = articleIn(fixture('tables-2005.html'))
  expect(article.title).toBe('Урожай в Карагае собрали на две недели раньше')
  expect(article.blocks.map(({ kind }) => kind)).toEqual(['heading', 'text', 'text', 'text', 'aside', 'text'])
  expect(told(article)).not.toMatch(/Главная|новую школу|Цены/)
})

test('an index page has no article', () => {
  expect(readArticle(documentOf(fixture('index-page.html')), '')).toEqual({ ok: false, reason: 'no-article' })
})

test('an empty page is refused', () => {
  expect(readArticle(documentOf(fixture('empty.html')), '')).toEqual({ ok: false, reason: 'empty-page' })
  expect(readArticle(documentOf(''), '')).toEqual({ ok: false, reason: 'empty-page' })
})

test('a page cut off in the middle of a tag gives what it has', () => {
  expect(told(articleIn(fixture('truncated.html')))).toMatch(/^Mediators[^]+neighboring ports\.$/)
})

test('a page without body or head is read', () => {
  expect(outline(articleIn(fixture('no-body.html')))).toEqual([
    'heading: The mill at Ostrow turns again',
    'text: After eleven years of repairs the water mill',
    'text: The miller, Hanna Wolska, says that she has ',
  ])
})

test('reading leaves the page as it was', () => {
  const page = documentOf(fixture('broadcaster.html'))
  const before = page.documentElement.outerHTML
  readArticle(page, '')
  expect(page.documentElement.outerHTML).toBe(before)
})

test('a path leads to the element that holds the text', () => {
  const page = documentOf(fixture('wordpress.html'))
  const extraction = readArticle(page, '')
  if (!extraction.ok) throw new Error(extraction.reason)
  for (const { path, text } of extraction.article.blocks) {
    const element = path.reduce<Element | undefined>((at, index) => at?.children[index], page.documentElement)
    expect(element?.textContent).toContain(text.slice(0, 40))
  }
})

test('documents that are not HTML are refused', () => {
  const page = documentOf(fixture('wordpress.html'))
  const drawing = new Proxy(page, { getPrototypeOf: () => ({ contentType: 'image/svg+xml' }) })
  expect(readArticle(drawing, '')).toEqual({ ok: false, reason: 'not-html' })
})

test('names of form fields hide nothing', () => {
  const field = [
    'firstChild',
    'childNodes',
    'nextSibling',
    'parentElement',
    'localName',
    'getAttribute',
    'children',
  ]
  const form = `<form name="body" id="documentElement">${field.map((name) => `<input name="${name}" id="${name}">`).join('')}</form>`
  const hostile = fixture('wordpress.html').replace(
    '<div id="page"',
    `${form}<img name="cloneNode"><div id="page"`,
  )
  expect(told(articleIn(hostile))).toBe(told(articleIn(fixture('wordpress.html'))))
})

test('very deep nesting is read', { timeout: 60_000 }, () => {
  const line =
    'The ferry to the outer island ran again on Monday, after nine days of wind and high waves on the strait.'
  const deep = `<body>${'<div>'.repeat(1700)}<p>${line} The first boat carried mail and forty sheep to the island.</p>${'</div>'.repeat(1700)}</body>`
  expect(told(articleIn(deep))).toContain(line)
})

test.each([
  '<p>Subscribe to continue reading this article.</p>',
  '<p>Чтобы дочитать, оформите подписку.</p>',
  '<p>Dieser Artikel ist nur für Abonnenten.</p>',
  '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>',
])('a page that keeps its end back is cut: %s', (sign) => {
  expect(articleIn(fixture('no-body.html')).cut).toBe(false)
  expect(articleIn(fixture('no-body.html') + sign).cut).toBe(true)
})

const pageOf = (language: string, paragraphs: readonly string[]): string =>
  `<html lang="${language}"><body><nav><a href="/">Home</a></nav><div>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</div></body></html>`

test.each([
  [
    'hy',
    'Երևանում երեքշաբթի բացվեց նոր կամուրջ, որի երկարությունը երկու կիլոմետր է։ Կառուցումը տևեց չորս տարի։',
    'Քաղաքապետն ասաց, որ կամուրջը կթեթևացնի երթևեկությունը և կկրճատի ճանապարհը կենտրոնից մինչև կայարան։',
  ],
  [
    'hi',
    'नदी पर नया पुल मंगलवार को यातायात के लिए खोल दिया गया। पुल की लंबाई दो किलोमीटर है।',
    'नगर प्रमुख ने कहा कि पुल से लोगों का समय बचेगा और पुरानी सड़क पर भीड़ कम होगी।',
  ],
  [
    'bn',
    'নদীর উপর নতুন সেতু মঙ্গলবার যান চলাচলের জন্য খুলে দেওয়া হয়েছে। সেতুটি দুই কিলোমিটার লম্বা।',
    'মেয়র বলেন সেতুটি মানুষের সময় বাঁচাবে এবং পুরনো রাস্তায় যানজট অনেক কমে যাবে।',
  ],
  [
    'ur',
    'دریا پر نیا پل منگل کو ٹریفک کے لیے کھول دیا گیا ہے۔ پل کی لمبائی دو کلومیٹر ہے۔',
    'میئر نے کہا کہ پل سے لوگوں کا وقت بچے گا اور پرانی سڑک پر رش کم ہو جائے گا۔',
  ],
  [
    'am',
    'በወንዙ ላይ የተሠራው አዲስ ድልድይ ማክሰኞ ዕለት ለትራፊክ ክፍት ሆነ ተባለ። ድልድዩ ሁለት ኪሎ ሜትር ርዝመት አለው።',
    'ከንቲባው ድልድዩ የሰዎችን ጊዜ ይቆጥባል እንዲሁም በአሮጌው መንገድ ላይ ያለውን መጨናነቅ ይቀንሳል ብለዋል።',
  ],
  [
    'th',
    'สะพานใหม่ข้ามแม่น้ำเปิดให้รถวิ่งเมื่อวันอังคาร มีประชาชนมาร่วมงานหลายพันคน',
    'นายกเทศมนตรีกล่าวว่าสะพานจะช่วยลดเวลาเดินทางและทำให้ถนนสายเก่าติดขัดน้อยลง',
  ],
])('a plain page in another script is read: %s', (language, ...paragraphs) => {
  const article = articleIn(pageOf(language, paragraphs))
  expect(article.language).toBe(language)
  expect(told(article)).toBe(paragraphs.join('\n'))
})
