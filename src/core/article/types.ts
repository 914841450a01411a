/** One block of an article's text, in reading order. */
export type Block = {
  readonly text: string
  /** `text` may be quoted in a summary; headings, captions, list stubs and the like may not. */
  readonly kind: 'text' | 'heading' | 'caption' | 'aside'
  /**
   * Where the block stands in the live page: child-element indices from `document.documentElement` down. The page may
   * have changed since; whoever follows the path checks the text it finds.
   */
  readonly path: readonly number[]
}

/** What was read from a page. Plain data: it crosses from the page to the popup. */
export type Article = {
  readonly title: string
  readonly byline: string | null
  readonly site: string | null
  /** ISO day or date-time as the page states it, or null. */
  readonly published: string | null
  /** BCP 47 tag. */
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly words: number
  readonly blocks: readonly Block[]
  /** The page itself says or shows that the text goes on elsewhere (pay wall, log-in, "read more"). */
  readonly cut: boolean
}

/** Why a page gives no article. Each has a plain sentence in `_locales`. */
export type Refusal = 'empty-page' | 'no-article' | 'not-html'

export type Extraction =
  | { readonly ok: true; readonly article: Article }
  | { readonly ok: false; readonly reason: Refusal }
