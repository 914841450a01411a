import type { PageSigns } from './types.ts'

/** Bounds of what is read, so that a hostile page costs no time. */
const most = {
  elements: 500,
  addresses: 40,
  scripts: 10,
  scriptLength: 200_000,
  addressLength: 2_000,
  items: 50,
}

const feeds = new Set(['application/rss+xml', 'application/atom+xml', 'application/feed+json'])

const lower = (element: Element, name: string): string => element.getAttribute(name)?.toLowerCase() ?? ''

/** Whether a link of the head says where the page belongs; archive.today names the original in `bookmark`. */
function isTelling(link: Element): boolean {
  const relations = lower(link, 'rel').split(/\s+/)
  if (relations.includes('canonical') || relations.includes('bookmark')) return true
  return relations.includes('alternate') && feeds.has(lower(link, 'type'))
}

function namedInHead(document: Document): readonly (string | null)[] {
  const elements = [...document.querySelectorAll('link[rel], meta[property]')].slice(0, most.elements)
  return elements.flatMap((element) => {
    const isMeta = element.hasAttribute('property')
    const counts = isMeta ? lower(element, 'property') === 'og:url' : isTelling(element)
    return counts ? [element.getAttribute(isMeta ? 'content' : 'href')] : []
  })
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value.slice(0, most.items) : value === undefined ? [] : [value]

/** The address of a thing that linked data names by text, or by an object with a url or an id. */
const addressesOf = (thing: unknown): readonly unknown[] =>
  isRecord(thing) ? [...listOf(thing['url']), thing['@id']] : [thing]

/** What one item says of the page: its own address and its publisher's. Authors, mentions and citations do not count. */
const itemAddresses = (item: unknown): readonly unknown[] =>
  isRecord(item)
    ? [
        ...listOf(item['url']),
        ...['mainEntityOfPage', 'publisher', 'isPartOf'].flatMap((key) =>
          listOf(item[key]).flatMap(addressesOf),
        ),
      ]
    : []

function linkedData(text: string): readonly unknown[] {
  if (text.length > most.scriptLength) return []
  try {
    // Line breaks inside strings are a common mistake that JSON does not allow.
    const data = listOf(JSON.parse(text.replaceAll(/\s+/g, ' ')))
    const graphs = data.flatMap((item) => (isRecord(item) ? listOf(item['@graph']) : []))
    return [...data, ...graphs].flatMap(itemAddresses)
  } catch {
    return []
  }
}

/**
 * What a page says of itself: rel=canonical, og:url, feeds, and the url and publisher of its linked data, as written
 * there. Reads a bounded part of the document and changes nothing.
 */
export function pageSigns(document: Document): PageSigns {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, most.scripts)
  const addresses = [
    ...namedInHead(document),
    ...scripts.flatMap((script) => linkedData(script.textContent)),
  ].filter(
    (address): address is string =>
      typeof address === 'string' && address !== '' && address.length <= most.addressLength,
  )
  return { addresses: [...new Set(addresses)].slice(0, most.addresses) }
}
