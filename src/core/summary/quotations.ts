/** What a sentence leaves open: quotation marks and brackets at its start and at its end. */
export type Closure = {
  /** The sentence starts within a quotation or bracket that an earlier one opened. */
  readonly startsInside: boolean
  /** Every mark it opens it closes, and it closes none that it did not open. */
  readonly balanced: boolean
}

const pairs: Readonly<Record<string, string>> = {
  '«': '»',
  '“': '”',
  '„': '“”',
  '(': ')',
  '[': ']',
  '「': '」',
  '『': '』',
  '（': '）',
}
const closers = '»”“)]」』）'

/** A quotation that stays open for longer than this many characters is taken for a slip of the page. */
const longestQuotation = 1200

const isSpace = (letter: string | undefined): boolean => letter === undefined || /[\s([{«“„—–-]/u.test(letter)

/** Does a straight mark open or close? Told by the white space beside it, else by the state before it. */
function straightOpens(text: string, at: number, isOpen: boolean): boolean {
  const before = isSpace(text[at - 1])
  const after = text[at + 1] === undefined || /[\s.,;:!?)\]}—–-]/u.test(text[at + 1] ?? '')
  return before === after ? !isOpen : before
}

type State = { stack: string[]; openedAt: number; broken: boolean; lastMark: string }

function open(state: State, closing: string, at: number): void {
  if (state.stack.length === 0) state.openedAt = at
  if (state.stack.length < 8) state.stack.push(closing)
}

function close(state: State, mark: string): void {
  const at = state.stack.findLastIndex((closing) => closing.includes(mark))
  if (at === -1) state.broken = true
  else state.stack.length = at
}

/** “ opens in English and closes in German; » the other way round in some books. The open mark decides. */
function read(state: State, text: string, at: number): void {
  const mark = text[at] ?? ''
  state.lastMark = mark
  if (mark === '"') {
    if (straightOpens(text, at, state.stack.includes('"'))) open(state, '"', at)
    else close(state, '"')
  } else if (closers.includes(mark) && state.stack.some((closing) => closing.includes(mark)))
    close(state, mark)
  else if (mark in pairs) open(state, pairs[mark] ?? '', at)
  else if (closers.includes(mark)) close(state, mark)
}

/**
 * Russian typography lets one » close two « at once. So a sentence that opened more « than it closed, but closed one last, is
 * whole unless the next mark of the block is another ».
 */
function sharedClosing({ stack, lastMark }: State, text: string, end: number): boolean {
  if (lastMark !== '»' || !stack.every((closing) => closing === '»')) return false
  const next = /[«»]/u.exec(text.slice(end, end + longestQuotation))
  return next?.[0] !== '»'
}

const marks = /["«»“”„()[\]「」『』（）]/gu
const enumeration = /^\s*(?:\d{1,3}|\p{L})\)/u

/**
 * Follows quotation marks and brackets through one block and says for each sentence (start and end offsets, in order) how
 * it stands to them. Nothing carries over from another block: a paragraph of a long quotation opens it anew.
 */
export function closuresOf(
  text: string,
  sentences: readonly { readonly start: number; readonly end: number }[],
): Closure[] {
  const state: State = { stack: [], openedAt: 0, broken: false, lastMark: '' }
  return sentences.map(({ start, end }) => {
    if (start - state.openedAt > longestQuotation) state.stack = []
    const startsInside = state.stack.length > 0
    state.broken = false
    state.lastMark = ''
    const from = start + (enumeration.exec(text.slice(start, start + 8))?.[0].length ?? 0)
    for (const { index } of text.slice(from, end).matchAll(marks)) read(state, text, from + index)
    if (sharedClosing(state, text, end)) state.stack = []
    return { startsInside, balanced: !startsInside && state.stack.length === 0 && !state.broken }
  })
}
