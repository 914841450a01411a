import { until, type Driver, type View } from './driver.ts'

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
    const now = await view.run(() => ({
      text: document.body.innerText,
      busy: document.querySelector('[aria-busy=true]') !== null,
    }))
    if (now.text !== previous || now.busy) {
      previous = now.text
      since = Date.now()
    }
    return now.text !== '' && Date.now() - since > 400 ? now.text : null
  })
  return { view, text }
}
