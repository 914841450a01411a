import * as v from 'valibot'
import { languageTag, type Settings } from './schema.ts'

const unset = undefined

/** What an administrator may set; `assets/managed-schema.json` says the same to Chrome. A wrong value is left out alone. */
const policySchema = v.object({
  answer: v.fallback(v.optional(v.picklist(['yes', 'no'])), unset),
  notice: v.fallback(v.optional(v.boolean()), unset),
  guard: v.fallback(v.optional(v.boolean()), unset),
  quiet: v.fallback(v.optional(v.boolean()), unset),
  language: v.fallback(v.optional(languageTag), unset),
  hideWelcome: v.fallback(v.optional(v.boolean()), unset),
})

/** Settings that a policy holds fast, and whether it hides the welcome page. */
export type Policy = { readonly locked: Partial<Settings>; readonly hideWelcome: boolean }

/** Reads a policy as the browser hands it over; whatever is wrong in it is left out. */
export function parsePolicy(managed: unknown): Policy {
  const parsed = v.safeParse(policySchema, managed)
  if (!parsed.success) return { locked: {}, hideWelcome: false }
  const { hideWelcome = false, ...rest } = parsed.output
  const set = Object.entries(rest).filter(([, value]) => value !== undefined)
  return { locked: Object.fromEntries(set), hideWelcome }
}
