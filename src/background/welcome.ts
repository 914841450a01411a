import { onManagedChange } from '../platform/storage.ts'
import { openOwnPage } from '../platform/tabs.ts'
import { readPolicy } from '../settings/managed.ts'
import { hasChosen } from '../settings/store.ts'

/** Chromium hands a policy over about three seconds after the start; a page that it hides should not open before. In milliseconds. */
const policyDelay = 4000

/** Resolves when a policy arrives, or when most likely none will. */
const policySettled = (): Promise<void> =>
  new Promise((resolve) => {
    onManagedChange(resolve)
    setTimeout(resolve, policyDelay)
  })

const isHidden = async (): Promise<boolean> => (await readPolicy()).hideWelcome

/** Opens the welcome page, once at installation and never at an update, unless a policy hides it or the reader has chosen already. */
export async function welcome(): Promise<void> {
  await policySettled()
  if ((await isHidden()) || (await hasChosen())) return
  const close = await openOwnPage('src/welcome/index.html')
  // On a slow machine the policy comes later still.
  onManagedChange(() => void isHidden().then((hidden) => (hidden ? close() : undefined)))
}
