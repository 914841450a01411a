import type { Article } from '../core/article/types.ts'
import type { MessageKey, Translator } from '../i18n/translate.ts'
import { Confirm } from '../ui/confirm.tsx'
import { Icon, type IconName } from '../ui/icon.tsx'
import type { Actions } from './actions.ts'
import { ArticleSummary } from './article.tsx'
import { CheckedLink, LinkHeading, linkText } from './link.tsx'
import { lengths, type Count, type Spreading, type State } from './model.ts'
import { Refused, refusalText } from './refused.tsx'
import { SiteAccess, SiteStatus } from './status.tsx'

export type ViewProps = { readonly state: State; readonly words: Translator; readonly actions: Actions }

/** What a screen reader hears when something has changed by itself. */
function announcement({ reading, copy, sight }: State, words: Translator): string {
  if (sight === 'shown') return words.t('popupShown')
  if (sight === 'missing') return words.t('popupNotFound')
  if (copy === 'copied') return words.t('popupCopied')
  if (copy === 'failed') return words.t('popupCopyFailed')
  switch (reading.step) {
    case 'reading':
      return words.t('popupReading')
    case 'link':
      return linkText(words, reading.url)
    case 'refused':
      return refusalText(words, reading.reason)
    case 'done':
      return words.t('popupReady')
  }
}

/** Lines of about the height that a summary will have, so that nothing jumps when it comes. */
const Skeleton = () => (
  <div class="skeleton" aria-hidden="true">
    <i class="title" />
    <i class="meta" />
    <i class="sentence" />
    <i class="sentence" />
    <i class="sentence" />
  </div>
)

function WrittenText({
  state: { written },
  article,
  words,
  actions,
}: ViewProps & { readonly article: Article }) {
  if (written === null) return null
  const { View, at } = written
  return (
    <View
      at={at}
      language={article.language}
      words={words}
      download={actions.download}
      cancel={actions.cancelWriting}
    />
  )
}

/** Keeps the room of one line while facts are looked for, so that nothing moves when they come. */
function ArticleFacts({
  state: { facts },
  article,
  words,
  actions,
}: ViewProps & { readonly article: Article }) {
  if (facts === null) return null
  if (facts === 'sought') return <div class="facts" aria-hidden="true" />
  const { View, found } = facts
  return <View facts={found} article={article} words={words} show={actions.show} />
}

function Content({ state, words, actions }: ViewProps) {
  const { reading } = state
  switch (reading.step) {
    case 'reading':
      return <Skeleton />
    case 'link':
      return <CheckedLink url={reading.url} words={words} />
    case 'refused':
      return <Refused reason={reading.reason} words={words} retry={actions.retry} />
    case 'done':
      return (
        <>
          <WrittenText state={state} article={reading.article} words={words} actions={actions} />
          <ArticleSummary
            article={reading.article}
            summary={reading.summary}
            words={words}
            sight={state.sight}
            show={actions.show}
          />
          <ArticleFacts state={state} article={reading.article} words={words} actions={actions} />
        </>
      )
  }
}

const IconButton = ({
  icon,
  label,
  onClick,
}: {
  readonly icon: IconName
  readonly label: string
  readonly onClick: () => void
}) => (
  <button type="button" class="button icon" title={label} aria-label={label} onClick={onClick}>
    <Icon name={icon} />
  </button>
)

function Controls({ state, words, actions }: ViewProps) {
  const { longer, shorter } = lengths(state)
  const change = (count: Count | null) => () => count !== null && actions.setCount(count)
  return (
    <>
      <button type="button" class="button" disabled={longer === null} onClick={change(longer)}>
        {words.t('popupMore')}
      </button>
      <button type="button" class="button" disabled={shorter === null} onClick={change(shorter)}>
        {words.t('popupLess')}
      </button>
      <button type="button" class="button" onClick={() => actions.spread('copy')}>
        {words.t(state.copy === 'copied' ? 'popupCopied' : 'popupCopy')}
      </button>
      {state.voice === 'none' ? null : (
        <IconButton
          icon={state.voice === 'speaking' ? 'stop' : 'speak'}
          label={words.t(state.voice === 'speaking' ? 'popupStop' : 'popupListen')}
          onClick={actions.aloud}
        />
      )}
      <IconButton icon="print" label={words.t('popupPrint')} onClick={() => actions.spread('print')} />
    </>
  )
}

const questions = {
  copy: ['popupCopyQuestion', 'popupCopy'],
  print: ['popupPrintQuestion', 'popupPrint'],
} as const satisfies Record<Spreading, readonly [MessageKey, MessageKey]>

/** The whole popup: site status first, then the summary, then what can be done with it. */
export const Popup = ({ state, words, actions }: ViewProps) => (
  <>
    <header class="visually-hidden">
      <h1>{words.t('actionTitle')}</h1>
      <p role="status">{announcement(state, words)}</p>
    </header>
    <main tabIndex={-1} aria-busy={state.reading.step === 'reading'}>
      {state.reading.step === 'link' ? <LinkHeading url={state.reading.url} words={words} /> : null}
      <SiteStatus status={state.status} words={words} actions={actions} />
      <SiteAccess access={state.access} words={words} actions={actions} />
      <Content state={state} words={words} actions={actions} />
    </main>
    <footer>
      {state.copy === 'failed' ? <p class="soft">{words.t('popupCopyFailed')}</p> : null}
      <div class="controls">
        {state.reading.step === 'done' ? <Controls state={state} words={words} actions={actions} /> : null}
        <span class="settings">
          <IconButton
            icon="settings"
            label={words.t('popupSettings')}
            onClick={() => actions.open('src/options/index.html')}
          />
        </span>
      </div>
    </footer>
    {state.asking === null ? null : (
      <Confirm
        cancel={words.t('guardCancel')}
        goOn={words.t(questions[state.asking][1])}
        onCancel={actions.dismissQuestion}
        onGoOn={actions.spreadAfterAll}
      >
        {words.t(questions[state.asking][0])}
      </Confirm>
    )}
  </>
)
