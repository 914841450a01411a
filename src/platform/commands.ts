import { browser } from './browser.ts'

/** The commands of manifest.json that we carry out; `_execute_action` is the browser's own. */
export type Command = 'toggle-quiet' | 'leave-page'

/** Calls back when the reader presses the keys set for a command. Firefox for Android has no commands. */
export function onCommand(command: Command, listener: () => void): void {
  const { commands } = browser as { commands?: typeof browser.commands }
  commands?.onCommand.addListener((name) => {
    if (name === command) listener()
  })
}
