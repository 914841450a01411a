import { call, read } from '../core/article/dom.ts'
import { locate, type Sight, type Sought } from '../core/article/locate.ts'

type World = typeof globalThis & {
  caveatLocate?: (sought: Sought) => Sight
  caveatUnpaint?: () => void
}

const world: World = globalThis

/** The page can see the names in use, so ours tells nothing, and takes none of the page's own. */
function freeName(): string {
  let name = 'search-result'
  for (let count = 2; CSS.highlights.has(name); count += 1) name = `search-result-${count}`
  return name
}

function paint(range: Range, seconds: number): string {
  const name = freeName()
  CSS.highlights.set(name, new Highlight(range))
  const unpaint = (): void => {
    CSS.highlights.delete(name)
    clearTimeout(timer)
    delete world.caveatUnpaint
  }
  const timer = setTimeout(unpaint, seconds * 1000)
  world.caveatUnpaint = unpaint
  return name
}

function scrollTo(range: Range): void {
  const element = read(range.startContainer, 'parentElement')
  if (element === null) return
  call(element, 'scrollIntoView', { block: 'center', behavior: 'instant' })
  // A block may be taller than the window.
  const { top, bottom } = range.getBoundingClientRect()
  if (top < 0 || bottom > innerHeight) {
    scrollBy({ top: (top + bottom - innerHeight) / 2, behavior: 'instant' })
  }
}

// A file injected by executeScript takes no input; the popup calls this global of the isolated world next.
world.caveatLocate = (sought) => {
  delete world.caveatLocate
  world.caveatUnpaint?.()
  const range = locate(document, sought)
  if (range === null) return { found: false, painted: '' }
  scrollTo(range)
  return { found: true, painted: sought.seconds > 0 ? paint(range, sought.seconds) : '' }
}
