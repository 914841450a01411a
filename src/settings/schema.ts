import * as v from 'valibot'

/** BCP 47 tag, and nothing that could be a path. */
export const languageTag = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/))

/**
 * What the reader chose. Each field falls back alone, so one damaged value never costs the others. Nothing here tells
 * of any page.
 */
export const settingsSchema = v.object({
  /** Does it concern you? `null` leaves it to the signs. */
  answer: v.fallback(v.nullable(v.picklist(['yes', 'no'])), null),
  notice: v.fallback(v.boolean(), true),
  guard: v.fallback(v.boolean(), true),
  quiet: v.fallback(v.boolean(), false),
  /** "Check this link" in the context menu. */
  linkCheck: v.fallback(v.boolean(), true),
  /** BCP 47 tag of a language we have words for; `null` follows the browser. */
  language: v.fallback(v.nullable(languageTag), null),
  sentences: v.fallback(v.picklist([3, 5, 7]), 3),
  /** Who writes summaries: `browser` asks the browser's own model, where there is one, beside our sentences. */
  engine: v.fallback(v.picklist(['own', 'browser']), 'own'),
})

export type Settings = v.InferOutput<typeof settingsSchema>

export const defaults: Settings = v.parse(settingsSchema, {
  answer: null,
  notice: true,
  guard: true,
  quiet: false,
  linkCheck: true,
  language: null,
  sentences: 3,
  engine: 'own',
})
