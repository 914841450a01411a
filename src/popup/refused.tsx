import type { MessageKey, Translator } from '../i18n/translate.ts'
import { Icon } from '../ui/icon.tsx'
import type { PageRefusal } from '../platform/scripting.ts'

const keys = {
  'browser-page': 'refusalBrowserPage',
  store: 'refusalStore',
  pdf: 'refusalPdf',
  'empty-page': 'refusalEmptyPage',
  'no-article': 'refusalNoArticle',
  'not-html': 'refusalNotHtml',
  gone: 'refusalGone',
  'no-access': 'refusalNoAccess',
  timeout: 'refusalTimeout',
} as const satisfies Record<PageRefusal, MessageKey>

/** Refusals that a second try may lift. */
const passing: ReadonlySet<PageRefusal> = new Set<PageRefusal>(['empty-page', 'gone', 'timeout'])

/** Why there is no summary, in one plain sentence. */
export const refusalText = ({ t }: Translator, reason: PageRefusal): string => t(keys[reason])

export const Refused = ({
  reason,
  words,
  retry,
}: {
  readonly reason: PageRefusal
  readonly words: Translator
  readonly retry: () => void
}) => (
  <section class="refused">
    <Icon name="plain" />
    <p>{refusalText(words, reason)}</p>
    {passing.has(reason) ? (
      <button type="button" class="button outlined" onClick={retry}>
        {words.t('popupRetry')}
      </button>
    ) : null}
  </section>
)
