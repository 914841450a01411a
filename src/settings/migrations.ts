/** What lies in storage: the settings and the number of migrations they have been through. */
export type Stored = { readonly version: number; readonly value: unknown }

type Old = Readonly<Record<string, unknown>>

/** Append-only: a step never changes after release, and reading always ends in the schema. */
const migrations: readonly ((old: Old) => Old)[] = []

export const currentVersion = migrations.length

const isRecord = (value: unknown): value is Old =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Brings stored settings to the current shape. Settings of a newer version are taken as they are (a downgrade): the schema
 * keeps of them what it knows. Whatever is no stored settings at all becomes an empty record, that is, the defaults.
 */
export function migrate(stored: unknown): Old {
  if (!isRecord(stored) || !isRecord(stored['value'])) return {}
  const version = stored['version']
  const from = typeof version === 'number' && Number.isInteger(version) && version >= 0 ? version : 0
  return migrations.slice(from).reduce((value, step) => step(value), stored['value'])
}
