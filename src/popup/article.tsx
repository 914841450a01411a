import type { Article } from '../core/article/types.ts'
import type { Summary } from '../core/summary/types.ts'
import type { Translator } from '../i18n/translate.ts'
import { Icon } from '../ui/icon.tsx'
import type { Actions } from './actions.ts'
import { readingSeconds, wordsIn, type State } from './model.ts'
import { duration } from './times.ts'

type Shown = { readonly article: Article; readonly summary: Summary; readonly words: Translator }

function Times({ article, summary, words }: Shown) {
  const { language } = article
  const whole = duration(words, readingSeconds(article.words, language))
  const short = duration(words, readingSeconds(wordsIn(summary, language), language))
  return (
    <span class="together">
      <span class="visually-hidden">{words.t('popupTimes', { article: whole, summary: short })}</span>
      <span aria-hidden="true">
        {whole} <Icon name="toward" /> {short}
      </span>
    </span>
  )
}

/** Who wrote it, where, when: what the page says of itself, joined as a line. */
function Byline({ article, summary, words }: Shown) {
  const { byline, site, published } = article
  const known = [byline, site, published === null ? null : words.date(published)].filter(
    (part) => part !== null,
  )
  return (
    <p class="soft byline">
      {known.map((part) => (
        <span key={part}>{part}</span>
      ))}
      <Times article={article} summary={summary} words={words} />
    </p>
  )
}

/** The article's title, where it comes from, and the chosen sentences in reading order, each a way to its place in the page. */
export const ArticleSummary = ({
  article,
  summary,
  words,
  sight,
  show,
}: Shown & { readonly sight: State['sight']; readonly show: Actions['show'] }) => (
  <article aria-labelledby="title">
    <h2 id="title" lang={article.language} dir={article.direction}>
      {article.title}
    </h2>
    <Byline article={article} summary={summary} words={words} />
    <ol class="sentences" lang={article.language} dir={article.direction}>
      {summary.sentences.map((sentence) => (
        <li key={`${sentence.block}:${sentence.start}`}>
          <button type="button" aria-describedby="show" onClick={() => show(sentence)}>
            {sentence.text}
          </button>
        </li>
      ))}
    </ol>
    {sight === 'missing' ? <p class="missing">{words.t('popupNotFound')}</p> : null}
    <p class="soft">
      {words.t('popupCount', {
        shown: words.number(summary.sentences.length),
        total: words.number(summary.total),
      })}{' '}
      <span id="show">{words.t('popupShow')}</span>
    </p>
    {article.cut ? <p class="soft">{words.t('popupCut')}</p> : null}
  </article>
)
