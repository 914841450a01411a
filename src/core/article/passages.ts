import { numberAttribute } from './clone.ts'
import { tidy, wordsIn } from './dom.ts'
import { endsLine } from './stops.ts'

/** A run of text between two block edges, with what its surroundings say about it. */
export type Passage = {
  readonly text: string
  /** How many words the text has. */
  readonly words: number
  /** Number of the block element it stands in. */
  readonly number: number
  /** Characters inside links. */
  readonly linked: number
  readonly place: 'plain' | 'heading' | 'lead' | 'caption' | 'item' | 'cell'
  /** Tag of its element, tag and class of the one around it: paragraphs of one article share it. */
  readonly home: string
  /** Numbers of the enclosing elements that call themselves something other than the article, outermost first. */
  readonly regions: readonly number[]
}

const inline =
  /^(a|abbr|b|bd[io]|big|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|nobr|q|ruby|s|samp|small|span|strike|strong|su[bp]|time|tt|u|var|wbr)$/
const silent =
  /^(script|style|noscript|template|title|svg|math|iframe|object|video|audio|canvas|select|button|textarea|dialog|nav|menu|rp|rt|img)$/
const edge = '(?:^|[\\s_-])'
const named = (words: string): RegExp => new RegExp(`${edge}(?:${words})(?=$|[\\s_-])`, 'i')
const captionName = named(
  'captions?|(?:wp|image|photo|img|media|figure|picture)-?_?(?:captions?|credits?|text|desc\\w*|source|author|copyright)|credits?|bild(?:unterschrift|text|quelle)|legende',
)
const leadName = named(
  'lead|lede|ledd?|leadtext|dek|deck|standfirst|sub-?title|sub-?head(?:line)?|teaser-?text|intro|summary|excerpt|perex|chapo|vorspann|sottotitolo|entradilla|bajada|ingress|sapo|description',
)
const foreignName = named(
  'related|newsletters?|promos?|promotion|subscri\\w*|share|sharing|social|comments?|tags?|breadcrumbs?|recommend\\w*|trending|most-?read|read-?(?:also|more|next)|more-?(?:on|from|stories|news)|see-?also|also-?read|ads?|advert\\w*|sponsor\\w*|taboola|outbrain|sidebar|widgets?|cookies?|consent|onetrust|gdpr|sign-?up|donat\\w*|author-?(?:bio|box|info|card)|about-?author|bio|footer|disclaimer|copyright|skip|accessibility|playlist|podcast|infobox|fact-?box|factbox|tweet|instagram|embed|toc|byline|dateline|kicker|metadata|alert|teasers?',
)
const foreignTags = /^(aside|footer|form|address)$/

// A name says what an element is only while the element is small: templates name whole pages "has-caption".
const isSmall = (element: Element, limit: number): boolean => (element.textContent ?? '').length < limit

const isHidden = (element: Element, names: string): boolean =>
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden') === 'true' ||
  /display:\s*none|visibility:\s*hidden/i.test(element.getAttribute('style') ?? '') ||
  (/(^| )hidden( |$)/.test(names) && !names.includes(':') && isSmall(element, 2000))

type Surroundings = {
  readonly place: Passage['place']
  readonly regions: readonly number[]
  readonly linked: boolean
  readonly number: number
  readonly depth: number
  readonly around: string
  readonly home: string
}

const placeOfTag: Readonly<Record<string, Passage['place']>> = {
  li: 'item',
  dd: 'item',
  td: 'cell',
  th: 'cell',
  figure: 'caption',
  figcaption: 'caption',
  caption: 'caption',
}

function placeOf(element: Element, names: string, outer: Passage['place']): Passage['place'] {
  const byTag = placeOfTag[element.localName]
  if (outer === 'caption' || byTag === 'caption' || outer === 'lead')
    return byTag === 'caption' ? byTag : outer
  if (captionName.test(names) && isSmall(element, 700)) return 'caption'
  if (leadName.test(names) && isSmall(element, 700)) return 'lead'
  return /^h[1-6]$/.test(element.localName) ? 'heading' : (byTag ?? outer)
}

function enter(element: Element, names: string, outer: Surroundings): Surroundings {
  const tag = element.localName
  if (inline.test(tag)) return { ...outer, linked: outer.linked || tag === 'a', depth: outer.depth + 1 }
  const number = Number(element.getAttribute(numberAttribute) ?? outer.number)
  const isForeign = foreignTags.test(tag) || foreignName.test(names)
  return {
    place: placeOf(element, names, outer.place),
    regions: isForeign ? [...outer.regions, number] : outer.regions,
    linked: outer.linked,
    number,
    depth: outer.depth + 1,
    around: `${tag}.${element.getAttribute('class') ?? ''}`,
    home: `${tag}<${outer.around}`,
  }
}

// Deeper than any page written by hand, and far from the end of the stack.
const deepest = 1500

/**
 * The passages under an element in reading order, parted at block edges and at line breaks that end a sentence, so
 * that a heading or caption never melts into the sentence after it. Controls and menus are left out, and hidden parts
 * unless asked for.
 */
export function passagesIn(root: Element, withHidden = false): Passage[] {
  const passages: Passage[] = []
  let text = ''
  let linked = 0
  let owner: Surroundings | null = null

  const flush = (): void => {
    const line = text.split('\n').map(tidy).filter(Boolean).join('\n')
    if (line && owner) {
      const { number, place, home, regions } = owner
      passages.push({ text: line, words: wordsIn(line), number, linked, place, home, regions })
    }
    text = ''
    linked = 0
    owner = null
  }
  const add = (value: string, where: Surroundings): void => {
    const more = value.replace(/\s+/g, ' ')
    if (more === '' || (more === ' ' && text === '')) return
    // A short line before a new sentence is a heading or a name.
    if (text.endsWith('\n') && text.length < 60 && /^ ?["“«„]?\p{Lu}/u.test(more)) flush()
    // A line that goes on in lower case was only wrapped.
    text = (text.endsWith('\n') && /^ ?\p{Ll}/u.test(more) ? `${text.slice(0, -1)} ` : text) + more
    if (more === ' ') return
    owner ??= where
    if (where.linked) linked += tidy(more).length
  }
  const lineBreak = (): void => {
    const line = tidy(text.slice(text.lastIndexOf('\n') + 1))
    if (endsLine(line) || line === '') flush()
    else text += '\n'
  }
  const walk = (element: Element, outer: Surroundings): void => {
    const tag = element.localName
    const names = `${element.getAttribute('class') ?? ''} ${element.id}`
    const isLeftOut = silent.test(tag) || (!withHidden && isHidden(element, names))
    if (isLeftOut) return
    if (tag === 'br') return lineBreak()
    const here = enter(element, names, outer)
    const isBlock = !inline.test(tag)
    if (isBlock) flush()
    if (here.depth > deepest) add(element.textContent ?? '', here)
    else walkInside(element, here)
    if (isBlock) flush()
  }
  function walkInside(element: Element, here: Surroundings): void {
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 1) walk(node as Element, here)
      else if (node.nodeType === 3) add(node.nodeValue ?? '', here)
    }
  }
  walk(root, { place: 'plain', regions: [], linked: false, number: -1, depth: 0, around: '', home: '' })
  flush()
  return passages
}
