import { until, type Driver, type View } from './driver.ts'

/** What a view shows, line by line. */
export const readText = (view: View): Promise<string> => view.run(() => document.body.innerText)

/**
 * Opens the popup over the tab and waits until what it says stays the same for a moment, so that neither "reading…" nor a
 * half-drawn summary is taken for the answer.
 */
export async function openSettledPopup(
  driver: Driver,
): Promise<{ readonly view: View; readonly text: string }> {
  const view = await driver.openPopup()
  let previous = ''
  let since = Date.now()
  const text = await until('the popup settles', async () => {
    const now = await readText(view)
    const busy = await view.run(() => document.querySelector('[aria-busy=true]') !== null)
    if (now !== previous || busy) {
      previous = now
      since = Date.now()
    }
    return now !== '' && Date.now() - since > 400 ? now : null
  })
  return { view, text }
}
