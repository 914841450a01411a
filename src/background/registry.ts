import compact from 'virtual:registry'
import { openRegistry, type RegistryIndex } from '../core/registry/index.ts'

let opened: RegistryIndex | undefined

/** The registry in force. Opened at the first question: many wake-ups ask none. */
export function currentRegistry(): RegistryIndex {
  opened ??= openRegistry(compact)
  return opened
}

/** Days after which a copy of the list is called old. */
const oldAfterDays = 60

/** Whether a copy of the list of that day (ISO) is older than 60 days at `now` (milliseconds since the epoch). */
export const isOld = (day: string, now: number): boolean => now - Date.parse(day) > oldAfterDays * 86_400_000
