import { numberAttribute } from './clone.ts'
import { tidy } from './dom.ts'

/** A run of text between two block edges, with what its surroundings say about it. */
export type Passage = {
  text: string
  /** Number of the element it stands in. */
  readonly number: number
  /** Characters inside links, and inside bold or strong. */
  readonly linked: number
  readonly bold: number
  readonly place: 'plain' | 'heading' | 'caption' | 'item' | 'cell'
  /** Numbers of the enclosing elements that call themselves something other than the article, outermost first. */
  readonly regions: readonly number[]
}

const inline =
  /^(a|abbr|acronym|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|nobr|q|rp|rt|ruby|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/
const silent =
  /^(script|style|noscript|template|head|svg|math|iframe|object|embed|video|audio|canvas|select|option|button|input|textarea|datalist|dialog|nav|menu|rt|rp|map|img|picture|source)$/
const captionName =
  /caption|credit|copyright|photo-?(by|text|desc|source)|img-?(text|desc|source)|image-?(text|desc|source|meta|author)|bild(unter|text|quelle)|legende|didascalia|fotograf|podpis/i
const foreignName =
  /(^|[\s_-])(related|newsletters?|promos?|subscri\w*|paywall|piano|share|sharing|social|comments?|disqus|tags?|breadcrumbs?|recommend\w*|trending|most-?read|read-?(also|more|next)|more-?(on|from|stories|news)|see-?also|also-?read|ads?|advert\w*|banner|sponsor\w*|taboola|outbrain|teasers?|sidebar|widget|toolbar|consent|cookies?|gdpr|signup|donat\w*|support-?us|author-?(bio|box|info|card)|about-?author|bio|footer|disclaimer|copyright|skip(-?to\w*|-?links?)?|accessibility|playlist|podcast|infobox|toc|navbox|metadata|byline|dateline|kicker|rubric)([\s_-]|$)/i
const captionTags = /^(figcaption|caption)$/
const foreignTags = /^(aside|footer|form|figure|address)$/

const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden') === 'true' ||
  /display:\s*none|visibility:\s*hidden/i.test(element.getAttribute('style') ?? '')

type Surroundings = {
  readonly place: Passage['place']
  readonly regions: readonly number[]
  readonly linked: boolean
  readonly bold: boolean
  readonly number: number
  readonly depth: number
}

function placeOf(tag: string, name: string, outer: Passage['place']): Passage['place'] {
  if (outer === 'caption' || captionTags.test(tag) || (name !== '' && captionName.test(name)))
    return 'caption'
  if (/^h[1-6]$/.test(tag)) return 'heading'
  if (tag === 'li' || tag === 'dd') return 'item'
  if (tag === 'td' || tag === 'th') return 'cell'
  return outer
}

function enter(element: Element, tag: string, outer: Surroundings): Surroundings {
  const name =
    `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''} ${element.getAttribute('role') ?? ''}`.trim()
  const number = Number(element.getAttribute(numberAttribute) ?? outer.number)
  const foreign = foreignTags.test(tag) || (name !== '' && foreignName.test(name))
  return {
    place: placeOf(tag, name, outer.place),
    regions: foreign ? [...outer.regions, number] : outer.regions,
    linked: outer.linked || tag === 'a',
    bold: outer.bold || tag === 'b' || tag === 'strong',
    number: inline.test(tag) ? outer.number : number,
    depth: outer.depth + 1,
  }
}

const endsLikeSentence = /[.!?…:;。！？؟।]["'”’»“)\]]*$/
// Deeper than any page written by hand, and far from the end of the stack.
const deepest = 1500

/**
 * The passages under an element in reading order, parted at block edges and at line breaks that end a sentence, so
 * that a heading or caption never melts into the sentence after it. Hidden parts, controls and menus are left out.
 */
export function passagesIn(root: Element): Passage[] {
  const passages: Passage[] = []
  let text = ''
  let linked = 0
  let bold = 0
  let owner: Surroundings | null = null

  const flush = (): void => {
    const line = text.split('\n').map(tidy).filter(Boolean).join('\n')
    if (line && owner)
      passages.push({
        text: line,
        number: owner.number,
        linked,
        bold,
        place: owner.place,
        regions: owner.regions,
      })
    text = ''
    linked = bold = 0
    owner = null
  }
  const add = (value: string, where: Surroundings): void => {
    const more = value.replace(/\s+/g, ' ')
    if (!more || (more === ' ' && !text)) return
    const joined = text.endsWith('\n') && /^\s*\p{Ll}/u.test(more) ? `${text.slice(0, -1)} ` : text
    text = joined + more
    if (more === ' ') return
    owner ??= where
    if (where.linked) linked += tidy(more).length
    if (where.bold) bold += tidy(more).length
  }
  const lineBreak = (): void => {
    const line = tidy(text.slice(text.lastIndexOf('\n') + 1))
    if (endsLikeSentence.test(line) || text.endsWith('\n') || (bold > 0 && bold >= tidy(text).length - 1))
      flush()
    else if (line) text += '\n'
  }
  const walk = (element: Element, outer: Surroundings): void => {
    const tag = element.localName
    if (silent.test(tag) || isHidden(element)) return
    if (tag === 'br') return lineBreak()
    const here = enter(element, tag, outer)
    const isBlock = !inline.test(tag)
    if (isBlock) flush()
    if (here.depth > deepest) add(element.textContent ?? '', here)
    else
      for (let node = element.firstChild; node; node = node.nextSibling) {
        if (node.nodeType === 1) walk(node as Element, here)
        else if (node.nodeType === 3) add(node.nodeValue ?? '', here)
      }
    if (isBlock) flush()
  }
  walk(root, { place: 'plain', regions: [], linked: false, bold: false, number: 0, depth: 0 })
  flush()
  return passages
}
