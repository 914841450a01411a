import * as v from 'valibot'
import { currentVersion, migrate } from './migrations.ts'
import { settingsSchema, type Settings } from './schema.ts'

/** Says of a file that it is ours. */
const format = 'caveat-settings'

/** No file of ours comes near this many characters. */
export const longestFile = 100_000

export type TransferRefusal = 'not-settings' | 'newer' | 'bad-content'

export type Transfer =
  | { readonly ok: true; readonly change: Partial<Settings> }
  | { readonly ok: false; readonly reason: TransferRefusal }

const names = Object.keys(settingsSchema.entries) as (keyof Settings)[]

/** The settings as the text of a file: those of the schema and nothing else, without what a policy holds fast here. */
export function exportSettings(settings: Settings, locked: Partial<Settings>): string {
  const own = names.filter((name) => !Object.hasOwn(locked, name)).map((name) => [name, settings[name]])
  return `${JSON.stringify({ format, version: currentVersion, value: Object.fromEntries(own) }, null, 2)}\n`
}

const fileSchema = v.object({
  format: v.literal(format),
  version: v.pipe(v.number(), v.integer(), v.minValue(0)),
  value: v.record(v.string(), v.unknown()),
})

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const refused = (reason: TransferRefusal): Transfer => ({ ok: false, reason })

/**
 * Reads such a file. Settings that it leaves out stay as they are, and names that we do not know are passed over; one value that
 * the schema would have to replace refuses the whole file, so that nothing is taken by halves.
 */
export function readSettingsFile(text: string): Transfer {
  const file = v.safeParse(fileSchema, text.length > longestFile ? null : parseJson(text))
  if (!file.success) return refused('not-settings')
  if (file.output.version > currentVersion) return refused('newer')
  const given = migrate(file.output)
  const read = v.parse(settingsSchema, given)
  const present = names.filter((name) => Object.hasOwn(given, name))
  if (present.length === 0) return refused('not-settings')
  if (present.some((name) => read[name] !== given[name])) return refused('bad-content')
  return { ok: true, change: Object.fromEntries(present.map((name) => [name, read[name]])) }
}
