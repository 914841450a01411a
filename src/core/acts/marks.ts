import type { GuardedAct } from '../notice/types.ts'
import { attribute, descendants, has, nameOf, read } from './dom.ts'
import type { Lexicon, Name } from './lexicon.ts'

/** Names that builders give to things: classes, ids, data attributes, icon references, in one string of lower-case words. */
function namesOf(element: Element): string {
  const found = [
    'id',
    'class',
    'name',
    'rel',
    'data-icon',
    'icon',
    'data-testid',
    'data-action',
    'data-type',
    'itemprop',
  ].map((name) => attribute(element, name))
  for (const { name, value } of Array.from(read(element, 'attributes') as ArrayLike<Attr>).slice(0, 24)) {
    if (name.startsWith('data-')) found.push(name.slice(5), value.length < 40 ? value : '')
  }
  const name = nameOf(element)
  if (name.includes('-')) found.push(name)
  const picture = name === 'use' || name === 'img'
  if (picture)
    found.push(
      attribute(element, 'href') || attribute(element, 'xlink:href') || iconIn(attribute(element, 'src')),
    )
  return found.join(' ')
}

/** Name of an icon's file: a word or two. A photograph's says what is on it. */
const iconIn = (address: string): string =>
  /(?:^|\/)([a-z\d]+(?:[-_][a-z\d]+)?)\.(?:svg|png|gif)(?:[?#]|$)/i.exec(address)?.[1] ?? ''

/** `shareButton--tg` becomes ` share button tg `. */
export const spread = (names: string): string =>
  ` ${names
    .slice(0, 1000)
    .replaceAll(/(?<=[a-z\d])(?=[A-Z])/g, ' ')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `

/** What the element itself is called. */
export const marksOf = (element: Element): string => spread(namesOf(element))

/** What the element and the icons in it are called. */
export const marksWithin = (element: Element): string =>
  spread([element, ...descendants(element, 'svg,use,i,img,span[class]', 4)].map(namesOf).join(' '))

/** Whether names hold one of a kind. */
export type NameReader = (kind: Name, names: string) => boolean

/** The names of a lexicon are of one word or two. */
export function nameReader({ names }: Lexicon): NameReader {
  const kinds = new Map(Object.entries(names).map(([kind, list]) => [kind, new Set(list.split('|'))]))
  return (kind, marks) => {
    const known = kinds.get(kind)
    const words = marks.split(' ')
    return words.some(
      (word, at) => known?.has(word) === true || known?.has(`${word} ${words[at + 1]}`) === true,
    )
  }
}

const told = ['like', 'save', 'donate', 'share'] as const

/** The act that a control's own names tell, its label being bare. */
export function actOfMarks(marks: string, names: NameReader): GuardedAct | null {
  if (names('copy', marks) && names('address', marks)) return 'link'
  const act = told.find((one) => names(one, marks)) ?? null
  return act ?? (names('follow', marks) && !marks.includes(' unsubscribe ') ? 'subscribe' : null)
}

/** The control opens a menu or panel: the acts are asked about inside it. */
export const opensMenu = (control: Element): boolean =>
  (has(control, 'aria-haspopup') && attribute(control, 'aria-haspopup') !== 'false') ||
  has(control, 'aria-expanded') ||
  has(control, 'popovertarget') ||
  /^(?:dropdown|collapse|modal|offcanvas|tab|tooltip)$/.test(
    attribute(control, 'data-toggle') || attribute(control, 'data-bs-toggle'),
  )
