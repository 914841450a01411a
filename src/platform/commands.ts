import { browser } from './browser.ts'

/** The commands of manifest.json that we carry out; `_execute_action` is the browser's own. */
export type Command = 'toggle-quiet' | 'leave-page'

/** A command with the keys that are set for it now, as the browser writes them; empty where none are. */
export type Shortcut = { readonly name: Command | '_execute_action'; readonly keys: string }

const isOurs = (name: string | undefined): name is Shortcut['name'] =>
  name === '_execute_action' || name === 'toggle-quiet' || name === 'leave-page'

/** Our commands in the order of the browser; none in Firefox for Android. */
export async function readShortcuts(): Promise<readonly Shortcut[]> {
  const { commands } = browser as { commands?: typeof browser.commands }
  const all = (await commands?.getAll()) ?? []
  return all.flatMap(({ name, shortcut }) => (isOurs(name) ? [{ name, keys: shortcut ?? '' }] : []))
}

/** Calls back when the reader presses the keys set for a command. Firefox for Android has no commands. */
export function onCommand(command: Command, listener: () => void): void {
  const { commands } = browser as { commands?: typeof browser.commands }
  commands?.onCommand.addListener((name) => {
    if (name === command) listener()
  })
}
