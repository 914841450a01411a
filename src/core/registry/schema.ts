import * as v from 'valibot'

/** A day of the calendar, ISO. */
export const day = v.pipe(v.string(), v.isoDate('is not a day like 2026-09-11'))
const text = v.pipe(v.string(), v.trim(), v.nonEmpty('is empty'))
/** Where an attribution comes from. */
const evidence = {
  basis: v.picklist(['sourced', 'known', 'doubtful']),
  source: v.optional(text),
  also: v.optional(v.array(text)),
}
/** What was found, and why it was decided as it was. */
const note = v.optional(text)

const host = v.strictObject({
  host: text,
  ...evidence,
  broad: v.optional(v.literal(true)),
  former: v.optional(v.literal(true)),
  note,
})

const account = v.strictObject({
  platform: v.picklist(['youtube', 'telegram', 'x', 'facebook', 'instagram', 'tiktok', 'vk', 'ok']),
  name: text,
  ...evidence,
  note,
})

/** The name of a row, which settings and links keep for years. */
export const rowId = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not lower-case words with hyphens'),
)

/** A count that starts at one. */
export const count = v.pipe(v.number(), v.integer('is not a whole number'), v.minValue(1, 'is below 1'))

/** Registers that a source or an update may stand for. */
export const designation = v.picklist(['undesirable', 'foreign-agent', 'extremist', 'terrorist'])

const organization = v.strictObject({
  id: rowId,
  name: v.strictObject({ en: text, ru: text, official: text }),
  /** ISO 3166 code; null where the list names none. */
  country: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'is not a country code'))),
  kind: v.nullable(
    v.picklist(['ngo', 'foundation', 'political', 'media', 'university', 'religious', 'company', 'other']),
  ),
  number: count,
  listed: day,
  decided: v.nullable(day),
  order: v.nullable(text),
  hosts: v.array(host),
  accounts: v.array(account),
  /** Where the facts of the listing itself were read. */
  sources: v.array(text),
})

/** Shape of the reviewed source file, `assets/registry/undesirable.json`. */
export const sourceSchema = v.strictObject({
  format: v.literal(1),
  designation,
  version: count,
  date: day,
  organizations: v.array(organization),
  /** Hosts and accounts that were looked at and left out, so that nobody has to decide it again. */
  rejected: v.array(v.strictObject({ name: text, organization: v.nullable(text), reason: text })),
})

/** The reviewed registry. */
export type RegistrySource = v.InferOutput<typeof sourceSchema>
export type SourceRow = RegistrySource['organizations'][number]
export type SourceHost = SourceRow['hosts'][number]
export type SourceAccount = SourceRow['accounts'][number]
