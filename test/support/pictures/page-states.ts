import { until, type View } from '../driver.ts'
import { awaitNotice } from '../notice.ts'
import { awaitQuestion, click, settle } from '../question.ts'
import {
  addressOf,
  awaitStage,
  overlaySight,
  ownSight,
  pressIn,
  type Stage,
  type State,
  type Take,
} from './stage.ts'

/** A university's whole domain: its notice is one line. Our own server answers for it. */
const broadHost = 'www.bard.edu'

/** The notice over a page, after something was done with it. */
const notice = (
  name: string,
  address: (stage: Stage) => string,
  further: (stage: Stage) => Promise<unknown>,
): State => ({
  name,
  show: async (stage, take) => {
    await stage.driver.open(address(stage))
    await awaitNotice(stage.driver)
    await further(stage)
    await take(overlaySight(stage.driver))
  },
})

const listed = ({ language }: Stage): string => addressOf(language, 'listed')

const pressMore = async ({ driver }: Stage): Promise<void> => {
  // The first of the notice's buttons, from wherever the page has the focus.
  await driver.press('Tab')
  await driver.press('Enter')
  await awaitStage(driver, 'more')
}

const compact: State = {
  name: 'notice-compact',
  show: async (stage, take) => {
    stage.site.add(
      '/campus.html',
      '<!doctype html><title>Campus</title><h1>Campus</h1><p>Term begins on Monday.',
    )
    await notice(
      '',
      () => `http://${broadHost}/campus.html`,
      () => Promise.resolve(),
    ).show(stage, take)
  },
}

const noticeStates: readonly State[] = [
  notice('notice', listed, () => Promise.resolve()),
  notice('notice-more', listed, pressMore),
  notice('notice-tab', listed, async ({ driver }) => {
    await driver.press('Tab')
    await driver.press('Escape')
    await awaitStage(driver, 'tab')
  }),
  compact,
  notice('question', listed, async ({ driver }) => {
    await click(driver, '#copy-link')
    await awaitQuestion(driver)
    await settle()
  }),
]

/** A page of ours in a tab, after something was done in it. */
const own = (
  name: string,
  path: string,
  further: (view: View) => Promise<unknown> = () => Promise.resolve(),
): State => ({
  name,
  show: async ({ driver }: Stage, take: Take) => {
    const view = await driver.openOwn(path)
    await until(name, () => view.run(() => document.querySelector('h2')?.textContent))
    await until('the list is there', () =>
      view.run(() => document.querySelector('nav') === null || document.querySelector('#search') !== null),
    )
    await further(view)
    await take(ownSight(view))
    await view.close()
  },
})

const toSection =
  (id: string) =>
  (view: View): Promise<unknown> =>
    view.run((wanted) => document.getElementById(wanted)?.scrollIntoView({ behavior: 'instant' }), id)

/** As if typed or chosen by the reader. */
const fill = (view: View, selector: string, value: string): Promise<void> =>
  view.run(
    (wanted, text) => {
      const field = document.querySelector<HTMLInputElement | HTMLSelectElement>(wanted)
      if (field === null) return
      field.value = text
      field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true }))
    },
    selector,
    value,
  )

const settingsPath = 'src/options/index.html'
const sectionIds = [
  'region',
  'warnings',
  'risk',
  'summary',
  'language',
  'registry',
  'privacy',
  'about',
] as const

const ownStates: readonly State[] = [
  own('welcome', 'src/welcome/index.html'),
  own('settings', settingsPath),
  ...sectionIds.map((id) => own(`settings-${id}`, settingsPath, toSection(id))),
  own('settings-risk-extremist', settingsPath, async (view) => {
    await fill(view, '#designation', 'extremist')
    await toSection('risk')(view)
  }),
  own('settings-registry-found', settingsPath, async (view) => {
    await fill(view, '#search', 'univers')
    await until('organizations', () => view.run(() => document.querySelector('#registry li') !== null))
    await toSection('registry')(view)
  }),
  own('settings-erase', settingsPath, async (view) => {
    await toSection('privacy')(view)
    await pressIn(view, '#erase')
    await until('the question', () => view.run(() => document.querySelector('dialog[open]') !== null))
  }),
]

export const pageStates: readonly State[] = [...noticeStates, ...ownStates]
