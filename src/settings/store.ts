import * as v from 'valibot'
import { onKeyChange, readKey, writeKey } from '../platform/storage.ts'
import { currentVersion, migrate, type Stored } from './migrations.ts'
import { settingsSchema, type Settings } from './schema.ts'

const key = 'settings'

const parse = (stored: unknown): Settings => v.parse(settingsSchema, migrate(stored))

/** The reader's settings; damaged or missing fields come back as their defaults, each alone. */
export const readSettings = async (): Promise<Settings> => parse(await readKey('local', key))

/** Changes some settings and keeps the rest. Resolves with what is stored then. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await readSettings()), ...change }
  await writeKey('local', key, { version: currentVersion, value: settings } satisfies Stored)
  return settings
}

/** Calls back with the new settings after each change, in whichever of our contexts it was made. */
export const onSettingsChange = (listener: (settings: Settings) => void): void =>
  onKeyChange('local', key, (stored) => listener(parse(stored)))
