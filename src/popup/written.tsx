import type { Article } from '../core/article/types.ts'
import type { EngineFailure } from '../core/summary/engine.ts'
import type { MessageKey } from '../i18n/translate.ts'
import { browserEngine } from '../platform/summarizer.ts'
import type { Count, State, WrittenProps } from './model.ts'
import { writing, type Writing } from './writing.ts'

const reasons = {
  absent: 'optionsModelAbsent',
  language: 'optionsModelLanguage',
  'too-long': 'optionsModelTooLong',
  failed: 'optionsModelFailed',
  cancelled: 'optionsModelCancelled',
} as const satisfies Record<EngineFailure, MessageKey>

function Body({ at, language, words: { t, language: own }, download, cancel }: WrittenProps) {
  const stop = (
    <button type="button" class="button outlined" onClick={cancel}>
      {t('guardCancel')}
    </button>
  )
  switch (at.step) {
    case 'asking':
      return <p>{t('optionsModelAsking')}</p>
    case 'offer':
      return (
        <>
          <p>{t('optionsModelOffer')}</p>
          <button type="button" class="button outlined" onClick={download}>
            {t('optionsModelDownload')}
          </button>
        </>
      )
    case 'downloading': {
      const share = new Intl.NumberFormat(own, { style: 'percent' }).format(at.share)
      return (
        <>
          <label>
            {t('optionsModelDownloading', { share })} <progress value={at.share} />
          </label>
          {stop}
        </>
      )
    }
    case 'writing':
      return (
        <>
          <p>{t('optionsModelWriting')}</p>
          <p class="text" lang={language}>
            {at.text}
          </p>
          {stop}
        </>
      )
    case 'done':
      return (
        <>
          <p>{t('optionsModelWrote')}</p>
          <p class="text" lang={language}>
            {at.text}
          </p>
        </>
      )
    case 'fallback':
      return <p>{t(reasons[at.reason])}</p>
  }
}

/** What the browser's own model makes of the article, kept apart from what the article itself says. */
export const View = (props: WrittenProps) => (
  <section
    class="written"
    aria-label={props.words.t('optionsEngineBrowser')}
    aria-busy={props.at.step === 'writing'}
  >
    <Body {...props} />
  </section>
)

/** Lets the browser's model at the article, beside our own sentences. */
export const startWriting = (
  article: Article,
  count: Count,
  update: (change: Pick<State, 'written'>) => void,
): Writing => writing(browserEngine(), article, count, (at) => update({ written: { at, View } }))
