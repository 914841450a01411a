declare module 'sum' {
  /** Picks sentences of a text by the words they hold. */
  export default function sum(options: { readonly corpus: string; readonly nSentences: number }): {
    readonly summary: string
  }
}
