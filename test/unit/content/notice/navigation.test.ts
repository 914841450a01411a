// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import { watchNavigation } from '../../../../src/content/notice/navigation.ts'
import { pageOf } from '../../../../src/content/page.ts'
import type { Shield } from '../../../../src/content/surface/shield.ts'

const life = new AbortController()
afterEach(() => history.replaceState(null, '', '/'))

/** Only `listen` is used here; happy-dom has no Navigation API, as older Firefox has none. */
const shield = {
  listen: (types: readonly string[], watcher: (event: Event) => void, signal?: AbortSignal) => {
    for (const type of types) addEventListener(type, watcher, signal === undefined ? {} : { signal })
  },
} as Partial<Shield> as Shield

test.each([
  ['/page#section-2', '/page', 'a place in the page'],
  ['/page#', '/page', 'nothing'],
  ['/k/#@name', '/k/#@name', 'a chat'],
  ['/k/#-1001234567890', '/k/#-1001234567890', 'a chat without a name'],
  ['/#/im?p=@name', '/#/im?p=@name', 'a route'],
  ['/#!/name', '/#!/name', 'an old route'],
])('%s is %s: %s', (address, page) => {
  history.replaceState(null, '', address)
  expect(pageOf()).toBe(new URL(page, location.href).href)
})

test('a chat opened behind the hash is told of, a place in the page is not', () => {
  history.replaceState(null, '', '/k/')
  const moved = vi.fn<(how: 'within' | 'restored') => void>()
  watchNavigation(shield, moved, life.signal)
  const goTo = (fragment: string): void => {
    history.replaceState(null, '', fragment)
    dispatchEvent(new Event('hashchange'))
  }
  goTo('#section')
  expect(moved).not.toHaveBeenCalled()
  for (const [count, fragment] of ['#@one', '#@two', '#-100123', '#/im?p=@one', '#/im?p=@two'].entries()) {
    goTo(fragment)
    expect(moved).toHaveBeenCalledTimes(count + 1)
  }
  life.abort()
})
