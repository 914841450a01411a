import * as v from 'valibot'
import { onKeyChange, onManagedChange, readKey, writeKey } from '../platform/storage.ts'
import { readPolicy } from './managed.ts'
import { currentVersion, migrate, type Stored } from './migrations.ts'
import { settingsSchema, type Settings } from './schema.ts'

const key = 'settings'

/** The reader's own choices; damaged or missing fields come back as their defaults, each alone. */
const readOwn = async (): Promise<Settings> => v.parse(settingsSchema, migrate(await readKey('local', key)))

/** The settings in force: the reader's own, with what a policy holds fast laid over them. */
export async function readSettings(): Promise<Settings> {
  const [own, { locked }] = await Promise.all([readOwn(), readPolicy()])
  return { ...own, ...locked }
}

/** Whether the reader has ever chosen anything here; an installation over an older one finds what was chosen then. */
export const hasChosen = async (): Promise<boolean> => (await readKey('local', key)) !== undefined

/**
 * Changes some of the reader's own settings and keeps the rest. What a policy holds fast stays in force whatever is stored here, and
 * the reader's own choice is there again when the policy goes. Rejects when the browser cannot write.
 */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  const value = { ...(await readOwn()), ...change }
  await writeKey('local', key, { version: currentVersion, value } satisfies Stored)
}

/** Calls back with the settings in force after each change: by the reader, in whichever of our contexts, or by policy. */
export function onSettingsChange(listener: (settings: Settings) => void): void {
  const tell = (): void => void readSettings().then(listener)
  onKeyChange('local', key, tell)
  onManagedChange(tell)
}
