import { browser } from './browser.ts'

type Windows = typeof browser.windows

/** Firefox for Android has tabs but no windows. */
const windows = (): Windows | undefined => (browser as { windows?: Windows }).windows

/** Whether any private tab is open that we may see: without the reader's leave there is none for us. */
async function anyPrivate(): Promise<boolean> {
  const open = (await windows()?.getAll()) ?? (await browser.tabs.query({}))
  return open.some(({ incognito }) => incognito)
}

/** Calls back when the last private window is closed (on Android: the last private tab), and after others when none is left. */
export function onPrivateEnd(listener: () => void): void {
  const { onRemoved } = windows() ?? browser.tabs
  const check = async (): Promise<void> => {
    if (!(await anyPrivate())) listener()
  }
  onRemoved.addListener(() => void check())
}
