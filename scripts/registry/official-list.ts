import { readSheet, type Cell, type Sheet } from './xlsx.ts'

/** One row of the Ministry's list, tidied: days are ISO, orders begin with `№ `, what is empty is null. */
export type OfficialRow = {
  readonly number: number
  readonly name: string
  readonly listed: string
  readonly order: string | null
  readonly decided: string | null
  /** The row was taken off the list and stays in the file with a note. */
  readonly excluded: boolean
}

/** The Ministry's list, or why a file is refused: each problem names the row. */
export type OfficialList =
  | {
      readonly ok: true
      readonly date: string | null
      readonly rows: readonly OfficialRow[]
      /** The file states no numbers; each row has its place in the file for one, which may be wrong. */
      readonly countedByPlace: boolean
    }
  | { readonly ok: false; readonly problems: readonly string[] }

/** Columns of the export, counted from 1, with a word that the header of each must contain. */
const columns = {
  number: [1, '№'],
  listed: [2, 'дата'],
  order: [3, 'номер'],
  decided: [4, 'дата'],
  name: [5, 'наименование'],
  excluded: [7, 'исключ'],
  status: [10, 'статус'],
} as const

/** Day and number of the order on exclusion, day of the decision that cancels the listing: one of them is enough. */
const marksOfExclusion = [7, 8, 9] as const

const refuse = (...problems: readonly string[]): OfficialList => ({ ok: false, problems })
const tidy = (cell: Cell | undefined): string =>
  String(cell ?? '')
    .replaceAll(/\s+/g, ' ')
    .trim()

/** Names that differ only in quotes, spaces and case are one. */
export const sameName = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/["'«»„“”‘’]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()

function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00Z`) : Number.NaN
  // The 30th of February would become a day of March.
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text)
}

/** A day as ISO, from `14.08.2026`, `2026-08-14…` or a serial number of days since 1899-12-30; empty for no day. */
export function dayOf(cell: Cell | undefined): string {
  if (typeof cell === 'number') {
    return cell > 30_000 && cell < 80_000
      ? new Date(Date.UTC(1899, 11, 30) + Math.floor(cell) * 86_400_000).toISOString().slice(0, 10)
      : ''
  }
  const text = tidy(cell)
  const [, day, month, year] = /(?:^|\D)(\d{2})\.(\d{2})\.(\d{4})(?:\D|$)/.exec(text) ?? []
  const iso = year === undefined ? (/^\d{4}-\d{2}-\d{2}/.exec(text)?.[0] ?? '') : `${year}-${month}-${day}`
  return isDay(iso) ? iso : ''
}

const orderOf = (cell: Cell | undefined): string | null => {
  const text = tidy(cell).replace(/^№\s*/, '')
  return text === '' ? null : `№ ${text}`
}

/** Control characters and marks that turn the direction of writing: what is read would not be what stands there. */
const unseen = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u

/** What is wrong with the characters of a row's texts, as field and character. */
function unseenIn(texts: Readonly<Record<string, string>>): string | null {
  for (const [field, text] of Object.entries(texts)) {
    const [found] = unseen.exec(text) ?? []
    const code = found?.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')
    if (code !== undefined) return `the ${field} holds the invisible character U+${code}`
  }
  return null
}

/** Reads one row by a way to its columns; what is wrong with it is said with its place in the file. */
function readRow(cell: (column: number) => Cell | undefined, place: string): OfficialRow | string {
  const number = Number(tidy(cell(columns.number[0])) || Number.NaN)
  const name = tidy(cell(columns.name[0]))
  const listed = dayOf(cell(columns.listed[0]))
  const decided = tidy(cell(columns.decided[0]))
  if (!Number.isInteger(number) || number < 1) return `${place}: the number is missing`
  if (name === '') return `${place} (No. ${number}): the name is missing`
  if (listed === '') return `${place} (No. ${number}): the date of the order is no date`
  if (decided !== '' && dayOf(cell(columns.decided[0])) === '') {
    return `${place} (No. ${number}): the date of the decision is no date`
  }
  const order = orderOf(cell(columns.order[0]))
  const hidden = unseenIn({ name, 'number of the order': order ?? '' })
  if (hidden !== null) return `${place} (No. ${number}): ${hidden}`
  const status = tidy(cell(columns.status[0])).toLowerCase()
  return {
    number,
    name,
    listed,
    order,
    decided: dayOf(cell(columns.decided[0])) || null,
    excluded:
      marksOfExclusion.some((column) => !/^[-–—]?$/.test(tidy(cell(column)))) || status.startsWith('исключ'),
  }
}

/** The numbers must run from 1 without a gap: the list is only ever added to, and a gap means a cut file. */
function* numberProblems(rows: readonly OfficialRow[]): Generator<string> {
  for (const [at, { number }] of rows.entries()) {
    if (number === at + 1) continue
    yield at === 0
      ? `the first row is No. ${number}, not No. 1`
      : `after No. ${rows[at - 1]?.number} comes No. ${number}: rows are missing or doubled`
    return
  }
}

/** A name that stands twice would become two rows. One that was excluded may have been listed again. */
function* nameProblems(rows: readonly OfficialRow[]): Generator<string> {
  const numbers = new Map<string, number>()
  for (const { name, number, excluded } of rows) {
    if (excluded) continue
    const other = numbers.get(sameName(name))
    if (other !== undefined) yield `No. ${other} and No. ${number} have one name: ${name}`
    numbers.set(sameName(name), number)
  }
}

function collect(
  read: readonly (OfficialRow | string)[],
  date: string | null,
  countedByPlace = false,
): OfficialList {
  const problems = read.filter((row) => typeof row === 'string')
  const rows = read.filter((row) => typeof row !== 'string').sort((one, other) => one.number - other.number)
  if (rows.length === 0) return refuse('the file holds no rows', ...problems)
  if (problems.length === 0) problems.push(...numberProblems(rows), ...nameProblems(rows))
  return problems.length === 0 ? { ok: true, date, rows, countedByPlace } : refuse(...problems)
}

function headerProblems(sheet: Sheet): readonly string[] {
  const headers = sheet.get(3) ?? new Map<number, Cell>()
  return Object.values(columns).flatMap(([column, word]) =>
    tidy(headers.get(column)).toLowerCase().includes(word)
      ? []
      : [
          `row 3, column ${column}: the header should contain "${word}", but is "${tidy(headers.get(column))}"`,
        ],
  )
}

function readExport(bytes: Uint8Array): OfficialList {
  const sheet = readSheet(bytes)
  if (sheet === null) return refuse('the file is not a whole xlsx file')
  const wrong = headerProblems(sheet)
  if (wrong.length > 0) return refuse(...wrong)
  const state = [...(sheet.get(2) ?? new Map<number, Cell>()).values()].map(dayOf).find((day) => day !== '')
  if (state === undefined) return refuse('row 2: the day that the list stands for is missing')
  const rows = [...sheet]
    .filter(([at, cells]) => at > 3 && [...cells.values()].some((cell) => tidy(cell) !== ''))
    .map(([at, cells]) => readRow((column) => cells.get(column), `row ${at}`))
  return collect(rows, state)
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** The fields of the JSON answer are numbered like the columns and end in a letter for their type: `field_5_s`. */
function fieldOf(value: Readonly<Record<string, unknown>>, column: number): Cell | undefined {
  return Object.entries(value)
    .filter(([name]) => name.startsWith(`field_${column}_`))
    .map(([, field]) => field)
    .find(
      (field): field is Cell =>
        (typeof field === 'string' || typeof field === 'number') && tidy(field) !== '',
    )
}

function readAnswer(text: string): OfficialList {
  let answer: unknown
  // A cut-off answer is no JSON.
  try {
    answer = JSON.parse(text)
  } catch {
    return refuse('the file is not whole JSON')
  }
  if (!isRecord(answer) || !Array.isArray(answer['values'])) return refuse('the answer has no list "values"')
  const values: readonly unknown[] = answer['values']
  if (answer['size'] !== values.length) {
    return refuse(`the answer speaks of ${String(answer['size'])} rows but holds ${values.length}`)
  }
  const [numberColumn] = columns.number
  const countedByPlace = !values.some(
    (value) => isRecord(value) && fieldOf(value, numberColumn) !== undefined,
  )
  const rows = values.map((value, at) =>
    isRecord(value)
      ? readRow(
          (column) => (countedByPlace && column === numberColumn ? at + 1 : fieldOf(value, column)),
          `value ${at + 1}`,
        )
      : `value ${at + 1}: is not a row`,
  )
  return collect(rows, null, countedByPlace)
}

/** Reads the Ministry's xlsx export, or the JSON answer of its registry; which of them, the content says. */
export function readOfficialList(bytes: Uint8Array): OfficialList {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
  return isZip ? readExport(bytes) : readAnswer(new TextDecoder().decode(bytes))
}
