// Armenian pages type ":" for ։ and Ethiopic ones two word dividers for ።; the ellipsis is no terminal in Unicode.
const stop = String.raw`(?:[\p{Sentence_Terminal}…]|፡፡|(?<=\p{sc=Armenian}):)`
const closers = String.raw`["'’\p{Pe}\p{Pf}\p{Pi}]{0,8}`

const stopped = new RegExp(`${stop}${closers}$`, 'u')
const stoppedWithNotes = new RegExp(String.raw`${stop}["'’\p{Pe}\p{Pf}\p{Pi}*\d]{0,8}$|[:;]${closers}$`, 'u')
const unstopped = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]\P{L}{0,20}$/u

/** Does a text end as sentences do in its script? Every list of such marks in this project is this one. */
export const endsWithStop = (text: string): boolean => stopped.test(text)

/** The same for a line of a page, which a colon, a semicolon or the number of a note may close too. */
export const endsLine = (text: string): boolean => stoppedWithNotes.test(text)

/** Is a text's end written in a script without full stops (Thai, Lao), or with rare ones (Khmer, Burmese)? */
export const hasNoStops = (text: string): boolean => unstopped.test(text)

/** May a text end in a sentence? In scripts without full stops any may, and its length has to tell. */
export const mayEndSentence = (text: string): boolean => endsWithStop(text) || hasNoStops(text)
