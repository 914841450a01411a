import { pause, until, type Driver, type Hand } from './driver.ts'
import { clickInNotice } from './notice.ts'

/** What the guard's question says, line by line, or null when none stands. */
export const readQuestion = (driver: Driver): Promise<readonly string[] | null> =>
  driver.inNotice((root) => {
    const dialog = root.querySelector('dialog[open]')
    const lines = [...(dialog?.querySelectorAll<HTMLElement>('[data-t]') ?? [])]
    return dialog === null ? null : lines.map((line) => line.dataset['t'] ?? '')
  })

export const awaitQuestion = (driver: Driver): Promise<readonly string[]> =>
  until('the question', () => readQuestion(driver))

/** Long enough for the question to take presses. */
export const settle = (): Promise<void> => pause(350)

/** Answers the question by pressing the button that carries the text. */
export async function answer(driver: Driver, text: string): Promise<void> {
  await awaitQuestion(driver)
  await settle()
  await clickInNotice(driver, text)
  await until('the question is gone', async () => (await readQuestion(driver)) === null)
}

/** A real click in the middle of an element of the page. */
export async function click(driver: Driver, selector: string, how?: Hand): Promise<void> {
  const { x, y } = await until(selector, () =>
    driver.page.run((wanted) => {
      const element = document.querySelector(wanted)
      element?.scrollIntoView({ block: 'center' })
      const box = element?.getBoundingClientRect()
      return box === undefined ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    }, selector),
  )
  await driver.clickAt(x, y, how)
}
