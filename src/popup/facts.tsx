import type { Article } from '../core/article/types.ts'
import { factsOf } from '../core/facts/facts.ts'
import { factKinds, type Fact, type FactKind } from '../core/facts/types.ts'
import type { MessageKey } from '../i18n/translate.ts'
import type { FactsProps, State } from './model.ts'
import { snippetOf } from './snippet.ts'

const headings = {
  people: 'popupFactsPeople',
  places: 'popupFactsPlaces',
  dates: 'popupFactsDates',
  numbers: 'popupFactsNumbers',
  terms: 'popupFactsTerms',
  next: 'popupFactsNext',
} as const satisfies Record<FactKind, MessageKey>

/** A date or an amount says nothing without the words around it; a name does. */
const withWords: ReadonlySet<FactKind> = new Set(['dates', 'numbers'])

function Words({ kind, fact }: { readonly kind: FactKind; readonly fact: Fact }) {
  if (!withWords.has(kind)) return <>{fact.text}</>
  const { before, said, after } = snippetOf(fact)
  return (
    <>
      {before}
      <b>{said}</b>
      {after}
    </>
  )
}

type Shown = { readonly kind: FactKind; readonly fact: Fact } & Pick<FactsProps, 'article' | 'show'>

/** A name has its sentence for a description; a line has it in itself. */
function Item({ kind, fact, article, show }: Shown) {
  const isLine = kind === 'next' || withWords.has(kind)
  const { sentence, text } = fact
  return (
    <dd class={isLine ? 'line' : 'name'}>
      <button
        type="button"
        lang={article.language}
        dir={article.direction}
        aria-describedby={isLine ? 'show' : undefined}
        title={sentence.text === text ? undefined : sentence.text}
        onClick={() => show(sentence)}
      >
        <Words kind={kind} fact={fact} />
      </button>
    </dd>
  )
}

/** What opens below the edge of the popup would seem not to open. */
function reveal(details: HTMLDetailsElement): void {
  if (details.open) details.scrollIntoView({ block: 'nearest' })
}

/** Who, where, when as the article says it: closed at first, each item a way to its sentence in the page. */
export const View = ({ facts, article, words, show }: FactsProps) => (
  <details class="facts" onToggle={({ currentTarget }) => reveal(currentTarget)}>
    <summary>{words.t('popupFacts')}</summary>
    <dl>
      {factKinds
        .filter((kind) => facts[kind].length > 0)
        .map((kind) => (
          <div key={kind}>
            <dt>{words.t(headings[kind])}</dt>
            {facts[kind].map((fact) => (
              <Item
                key={`${fact.sentence.block}:${fact.sentence.start}:${fact.at}`}
                kind={kind}
                fact={fact}
                article={article}
                show={show}
              />
            ))}
          </div>
        ))}
    </dl>
  </details>
)

/** A longer text is a book, whose details would hold the popup up for a second and tell little of it. */
const mostWords = 50_000

/** What the popup shows of an article's facts: null where there are none. */
export function factsIn(article: Article): State['facts'] {
  if (article.words > mostWords) return null
  const facts = factsOf(article)
  return factKinds.some((kind) => facts[kind].length > 0) ? { found: facts, View } : null
}
