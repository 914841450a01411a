import type { GuardedAct } from '../notice/types.ts'

export type Keys = {
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/** The act behind a browser shortcut: save, print, bookmark. By the key's place, so that Ctrl+Ы is Ctrl+S. */
export const actOfKeys = ({ code, ctrlKey, metaKey, altKey }: Keys): GuardedAct | null =>
  (ctrlKey || metaKey) && !altKey && /^Key[SPD]$/.test(code) ? 'save' : null
