import bundled from 'virtual:registry'
import type { CompactRegistry } from '../core/registry/compact.ts'
import { openRegistry, type RegistryIndex } from '../core/registry/index.ts'
import { onKeyChange, readKey, removeKey, writeKey } from '../platform/storage.ts'

const key = 'registry'

let opened: Promise<RegistryIndex> | undefined

/** An imported registry was checked before it was stored; what is stored since may be damaged. */
function isNewer(stored: unknown): stored is CompactRegistry {
  const { format, version } = (stored ?? {}) as Partial<CompactRegistry>
  return format === bundled.format && typeof version === 'number' && version > bundled.version
}

function openStored(stored: unknown): RegistryIndex {
  if (isNewer(stored)) {
    try {
      return openRegistry(stored)
    } catch {
      // Damaged on disk: the one in the package is older, and whole.
    }
  }
  return openRegistry(bundled)
}

/** The registry in force: the newer of the one in the package and the one the reader imported. Opened at the first question. */
export function currentRegistry(): Promise<RegistryIndex> {
  opened ??= readKey('local', key).then(openStored, () => openRegistry(bundled))
  return opened
}

/** Puts a checked registry in force, at once and whole: one write. Rejects when the browser cannot write; the old one stays then. */
export const storeRegistry = (registry: CompactRegistry): Promise<void> => writeKey('local', key, registry)

/** Goes back to the registry of the package. */
export const forgetRegistry = (): Promise<void> => removeKey('local', key)

/** Calls back when another registry is in force. */
export function onRegistryChange(listener: () => void): void {
  onKeyChange('local', key, () => {
    opened = undefined
    listener()
  })
}
