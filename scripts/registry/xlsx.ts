import { strFromU8, unzipSync } from 'fflate'
import { DOMParser } from 'linkedom'

/** A cell as the file holds it; dates may be text or a serial number, which only the column can tell. */
export type Cell = string | number

/** Rows by their number in the sheet, counted from 1; cells by column, counted from 1. */
export type Sheet = ReadonlyMap<number, ReadonlyMap<number, Cell>>

/** No part of a list of some hundred rows comes near this, in bytes after unpacking. */
const largestPart = 20_000_000

const textOf = (parent: Element): string =>
  Array.from(parent.getElementsByTagName('t'), ({ textContent }) => textContent ?? '').join('')

/** `B7` is column 2. */
const columnOf = (reference: string): number =>
  Array.from(reference.replace(/\d+$/, '')).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

function cellValue(cell: Element, strings: readonly string[]): Cell {
  const type = cell.getAttribute('t') ?? 'n'
  if (type === 'inlineStr') return textOf(cell)
  const value = cell.getElementsByTagName('v')[0]?.textContent ?? ''
  if (type === 's') return strings[Number(value)] ?? ''
  return type === 'n' && value !== '' ? Number(value) : value
}

/**
 * Reads the first sheet of an xlsx file (ECMA-376: a zip of XML parts). Null for what is not one, is cut off, or has
 * a part of absurd size.
 */
export function readSheet(bytes: Uint8Array): Sheet | null {
  const parse = (part: Uint8Array): Document =>
    new DOMParser().parseFromString(strFromU8(part), 'text/xml') as unknown as Document
  // A file that is cut off or no zip at all makes the unpacker throw.
  try {
    const parts = unzipSync(bytes, { filter: ({ originalSize }) => originalSize <= largestPart })
    const sheet = parts['xl/worksheets/sheet1.xml']
    if (sheet === undefined) return null
    const shared = parts['xl/sharedStrings.xml']
    const strings = shared === undefined ? [] : Array.from(parse(shared).getElementsByTagName('si'), textOf)
    const rows = Array.from(parse(sheet).getElementsByTagName('row'), (row, at) => {
      const cells = Array.from(row.getElementsByTagName('c'), (cell, place) => {
        const reference = cell.getAttribute('r')
        return [reference === null ? place + 1 : columnOf(reference), cellValue(cell, strings)] as const
      })
      return [Number(row.getAttribute('r') ?? at + 1), new Map(cells)] as const
    })
    return new Map(rows)
  } catch {
    return null
  }
}
