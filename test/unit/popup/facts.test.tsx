// @vitest-environment happy-dom
import { render } from 'preact'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Article } from '../../../src/core/article/types.ts'
import { ownEngine } from '../../../src/core/summary/engine.ts'
import type { Actions } from '../../../src/popup/actions.ts'
import { factsIn } from '../../../src/popup/facts.tsx'
import { opening, readingOf, type State } from '../../../src/popup/model.ts'
import { Popup } from '../../../src/popup/view.tsx'
import { wordsOf } from '../ui/words.ts'

const articleOf = (text: string, language = 'en'): Article => ({
  title: 'The lake',
  byline: null,
  site: null,
  published: null,
  language,
  direction: 'ltr',
  words: 40,
  blocks: [{ text, kind: 'text', path: [1, 0] }],
  cut: false,
})

const article = articleOf(
  'MADRID — Foreign Minister Sergei Lavrov <b>spoke</b> for an hour on March 11. About 200,000 people live by the lake. The council will discuss the report on March 19.',
)

const show = vi.fn<Actions['show']>()
const nothing = (): void => undefined
const actions: Actions = {
  show,
  setCount: nothing,
  spread: nothing,
  spreadAfterAll: nothing,
  aloud: nothing,
  download: nothing,
  cancelWriting: nothing,
  dismissQuestion: nothing,
  grantAccess: nothing,
  retry: nothing,
  retryStatus: nothing,
  open: nothing,
}

const draw = async (facts: State['facts'], of = article, language: 'en' | 'ru' = 'en'): Promise<void> => {
  const reading = await readingOf({ ok: true, article: of }, 3, ownEngine)
  render(
    <Popup
      state={{ ...opening({ sentences: 3, guard: true }), reading, facts }}
      words={wordsOf(language)}
      actions={actions}
    />,
    document.body,
  )
}

const texts = (selector: string): (string | null)[] =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent)

beforeEach(() => vi.clearAllMocks())
afterEach(() => render(null, document.body))

describe('details from the article', () => {
  test('are closed at first, under headings in the language of the reader', async () => {
    await draw(factsIn(article))
    expect(document.querySelector<HTMLDetailsElement>('details.facts')?.open).toBe(false)
    expect(texts('.facts summary')).toEqual(['Details from the article'])
    expect(texts('.facts dt')).toEqual(['Who', 'Where', 'When', 'How much', 'What comes next'])
    await draw(factsIn(article), article, 'ru')
    expect(texts('.facts dt')).toEqual(['Кто', 'Где', 'Когда', 'Сколько', 'Что дальше'])
  })
  test('names stand alone, dates and amounts among their words, what comes next as a sentence', async () => {
    await draw(factsIn(article))
    expect(texts('.facts .name')).toEqual(['Sergei Lavrov', 'MADRID'])
    expect(texts('.facts .line b')).toEqual(['March 11', 'About 200,000 people'])
    expect(texts('.facts .line').at(-1)).toBe('The council will discuss the report on March 19.')
  })
  test('each is a way to its sentence in the page, and says which it is', async () => {
    await draw(factsIn(article))
    const [person] = document.querySelectorAll<HTMLButtonElement>('.facts button')
    expect(person?.title).toMatch(/^MADRID — .* on March 11\.$/)
    expect(person?.hasAttribute('aria-describedby')).toBe(false)
    const line = document.querySelector('.facts .line button')
    expect(document.getElementById(line?.getAttribute('aria-describedby') ?? '')?.textContent).toContain(
      'in the page',
    )
    person?.click()
    expect(show).toHaveBeenCalledWith(expect.objectContaining({ block: 0, start: 0 }))
  })
  test('carry the language and the direction of the article, not of the reader', async () => {
    await draw(factsIn(article), article, 'ru')
    expect(document.querySelector('.facts dd button')?.getAttribute('lang')).toBe('en')
    expect(document.querySelector('.facts dd button')?.getAttribute('dir')).toBe('ltr')
  })
  test('text of a page never becomes markup', async () => {
    await draw(factsIn(article))
    expect(document.querySelectorAll('.facts b')).toHaveLength(2)
    expect(texts('.facts b')).not.toContain('spoke')
  })
  test('are not looked for in a text as long as a book', () => {
    expect(factsIn(article)).not.toBeNull()
    expect(factsIn({ ...article, words: 60_000 })).toBeNull()
  })
  test('keep their room while they are looked for, and take none where nothing is certain', async () => {
    await draw('sought')
    expect(document.querySelector('.facts')?.getAttribute('aria-hidden')).toBe('true')
    expect(texts('.facts')).toEqual([''])
    const plain = articleOf('The bridge was opened by the mayor. Nobody was hurt in the works.')
    expect(factsIn(plain)).toBeNull()
    await draw(factsIn(plain), plain)
    expect(document.querySelector('.facts')).toBeNull()
  })
})
