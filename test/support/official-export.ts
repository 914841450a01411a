import { strToU8, zipSync } from 'fflate'
import type { RegistrySource, SourceRow } from '../../src/core/registry/schema.ts'

/** How a test bends the export away from what the Ministry writes. */
export type Bend = {
  readonly headers?: readonly string[]
  readonly state?: string
  readonly rows?: readonly (readonly (string | number)[])[]
  readonly inline?: boolean
}

const headers = [
  '№ п/п',
  'Дата распоряжения Минюста России о включении',
  'Номер распоряжения Минюста России о включении',
  'Дата решения Генеральной прокуратуры',
  'Полное наименование',
  'Дата размещения',
  'Дата распоряжения об исключении',
  'Номер распоряжения об исключении',
  'Дата решения об отмене',
  'Статус',
]

const russianDay = (day: string): string => day.split('-').toReversed().join('.')

/** A row as the export writes it, columns 1 to 10. */
export const exportRow = ({
  number,
  listed,
  order,
  decided,
  name,
}: SourceRow): readonly (string | number)[] => [
  number,
  russianDay(listed),
  order?.replace('№ ', '') ?? '',
  decided === null ? '' : russianDay(decided),
  name.official,
  '',
  '',
  '',
  '',
  'Включена',
]

export const byNumber = ({ organizations }: RegistrySource): readonly SourceRow[] =>
  organizations.toSorted((one, other) => one.number - other.number)

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** The registry as the Ministry would export it: title, state, headers, rows; strings shared as spreadsheets do. */
export function exportXlsx(registry: RegistrySource, bend: Bend = {}): Uint8Array {
  const strings: string[] = []
  const places = new Map<string, number>()
  const shared = (text: string): number => {
    const place = places.get(text) ?? strings.push(text) - 1
    places.set(text, place)
    return place
  }
  const cell = (value: string | number, row: number, column: number): string => {
    const reference = `${String.fromCharCode(65 + column)}${row}`
    if (value === '') return ''
    if (typeof value === 'number') return `<c r="${reference}"><v>${value}</v></c>`
    return bend.inline === true
      ? `<c r="${reference}" t="inlineStr"><is><t>${escape(value)}</t></is></c>`
      : `<c r="${reference}" t="s"><v>${shared(value)}</v></c>`
  }
  const lines = [
    ['Перечень иностранных и международных организаций'],
    [bend.state ?? `По состоянию на ${russianDay(registry.date)} 10:00`],
    bend.headers ?? headers,
    ...(bend.rows ?? byNumber(registry).map(exportRow)),
  ]
  const rows = lines.map(
    (cells, at) =>
      `<row r="${at + 1}">${cells.map((value, column) => cell(value, at + 1, column)).join('')}</row>`,
  )
  const sheet = `<?xml version="1.0"?><worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`
  const items = strings.map((text) => `<si><t>${escape(text)}</t></si>`)
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/worksheets/sheet1.xml': strToU8(sheet),
    'xl/sharedStrings.xml': strToU8(`<?xml version="1.0"?><sst>${items.join('')}</sst>`),
  })
}

/** What the JSON answer can lack besides: the size may be another, the numbers may not be there. */
type AnswerBend = Pick<Bend, 'rows'> & { readonly size?: number; readonly unnumbered?: boolean }

/** The registry as the Ministry's service answers in JSON. */
export function exportJson(registry: RegistrySource, bend: AnswerBend = {}): Uint8Array {
  const rows = bend.rows ?? byNumber(registry).map(exportRow)
  const values = rows.map((cells) => {
    const fields = cells.map((value, at) => [`field_${at + 1}_${at === 0 ? 'i' : 's'}`, value] as const)
    return Object.fromEntries(bend.unnumbered === true ? fields.slice(1) : fields)
  })
  return new TextEncoder().encode(JSON.stringify({ values, size: bend.size ?? rows.length }))
}
