import type { Translator } from '../i18n/translate.ts'
import { hostOrAll, isWebPage } from './model.ts'

type Shown = { readonly url: string; readonly words: Translator }

/** How the answer was found, or why there is none. */
export const linkText = ({ t }: Translator, url: string): string =>
  t(isWebPage(url) ? 'popupLinkUnopened' : 'popupLinkOdd')

/** Names the link that was asked about by what a reader recognizes of it; never a link itself. */
export const LinkHeading = ({ url, words }: Shown) => (
  <section class="link" aria-labelledby="link">
    <h2 id="link">{words.t('popupLinkHeading')}</h2>
    <p dir="ltr">{hostOrAll(url)}</p>
  </section>
)

export const CheckedLink = ({ url, words }: Shown) => (
  <section class="refused">
    <p>{linkText(words, url)}</p>
  </section>
)
