import { parseHTML } from 'linkedom'
import { parse, serialize } from 'parse5'

const labelIn = (head: string): string | null =>
  /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ??
  /^<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1] ??
  null

function decoded(bytes: Uint8Array, label: string, fatal = false): string | null {
  try {
    return new TextDecoder(label, { fatal }).decode(bytes)
  } catch {
    return null
  }
}

function byMark(bytes: Uint8Array): string | null {
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0)
  if (mark === 0xfffe) return decoded(bytes, 'utf-16le')
  return mark === 0xfeff ? decoded(bytes, 'utf-16be') : null
}

function byLabel(bytes: Uint8Array): string | null {
  const label = labelIn(decoded(bytes.subarray(0, 4096), 'latin1') ?? '')
  return label && !/^utf-?8$/i.test(label) ? decoded(bytes, label) : null
}

// A few broken bytes in a UTF-8 page cost less than reading the whole page in another set.
function mostlyUnicode(bytes: Uint8Array): string | null {
  const loose = decoded(bytes, 'utf-8') ?? ''
  const broken = loose.match(/\ufffd/g)?.length ?? 0
  return broken < (loose.match(/[\u0080-\ufffc]/g)?.length ?? 0) ? loose : null
}

function byLook(bytes: Uint8Array): string {
  const cyrillic = decoded(bytes, 'windows-1251') ?? ''
  return /[а-яё]{4}/.test(cyrillic) ? cyrillic : (decoded(bytes, 'windows-1252') ?? cyrillic)
}

/**
 * Bytes of a page or text as a string: by byte order mark, else as UTF-8 where they are valid UTF-8, else by the
 * declared character set, else as windows-1251 or windows-1252, whichever reads more like words.
 */
export const decodePage = (bytes: Uint8Array): string =>
  byMark(bytes) ?? decoded(bytes, 'utf-8', true) ?? byLabel(bytes) ?? mostlyUnicode(bytes) ?? byLook(bytes)

/** A page may hold a few broken characters; what is no text in any set (a picture, an archive) holds many. */
const mostUnreadable = 0.02

/** Whether what was decoded reads as text at all: hardly any control, replacement or unassigned characters in it. */
export function isText(source: string): boolean {
  const unreadable = source.match(/[^\P{C}\p{Cf}\t\n\f\r]|\ufffd/gu)?.length ?? 0
  return unreadable <= source.length * mostUnreadable
}

const isMarkup = (source: string): boolean =>
  /<(?:!doctype|html|head|body|div|p|article|table|span|a|br|h1|main|meta|section)\b/i.test(source)

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

// A line that goes on was wrapped at a margin; a short or finished one stands for itself.
const paragraphOf = (lines: readonly string[]): string =>
  lines
    .map(
      (line, at) =>
        escaped(line) +
        (at + 1 === lines.length ? '' : line.length < 50 || /[.!?…:]["'”»)]*$/.test(line) ? '</p><p>' : '\n'),
    )
    .join('')

function pageOfText(text: string): string {
  const paragraphs = text.split(/\r?\n[^\S\n]*\r?\n/).map((one) =>
    one
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter(Boolean),
  )
  return `<!doctype html><html><head></head><body>${paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => `<p>${paragraphOf(lines)}</p>`)
    .join('\n')}</body></html>`
}

/**
 * A document outside a browser. parse5 builds the tree as HTML5 says (linkedom alone leaves broken pages broken, and
 * Readability throws on them); linkedom gives it a DOM. Plain text becomes one paragraph per empty line.
 */
export function documentOf(source: string): Document {
  const markup = isMarkup(source) ? source : pageOfText(source)
  return parseHTML(serialize(parse(markup))).document
}
