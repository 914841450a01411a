import { numberAttribute, type Copy } from './clone.ts'
import { wordsOnly } from './compose.ts'
import { kindOf } from './kinds.ts'
import type { Passage } from './passages.ts'
import { mayEndSentence } from './stops.ts'

const fewestWords = 5
// What says only by its place that it is the page's text must at least be a sentence of some length.
const fewestUnmarked = 10

/** Headline and sentence of pages that say why there is nothing to read. */
const failure =
  /\b(?:40[0-9]|50[0-9])\b|not found|does ?n[o']t exist|no longer available|javascript|captcha|robot|cookies|sign in|log ?in|password|не найден|не существует|удалена|ошибк|парол|войдите|не знайден|помилк|nicht gefunden|existiert nicht|anmelde|introuvable|n.existe pas|connexion|no encontrad|no existe|contraseña|non trovat|não encontrad|nie znalezion|bulunamad/iu

const isSentence = (passage: Passage): boolean =>
  passage.words > 3 &&
  passage.regions.length === 0 &&
  passage.place !== 'item' &&
  mayEndSentence(passage.text) &&
  kindOf(passage) === 'text'

const isLinked = ({ linked, text }: Passage): boolean => linked * 2 > text.length
const isHeadline = (passage: Passage): boolean => passage.home.startsWith('h1<') && !isLinked(passage)

/** The passages of the one element of a name that holds some, or null where there are several of them, or none. */
function onlyIn(copy: Copy, name: string, passages: readonly Passage[]): readonly Passage[] | null {
  const all = [...copy.document.querySelectorAll(name)]
  if (all.length !== 1) return null
  const number = Number(all[0]?.getAttribute(numberAttribute))
  const isInside = (start: number): boolean => {
    for (let at = start; at >= number; at = copy.parentOf(at)) if (at === number) return true
    return false
  }
  return passages.filter((passage) => isInside(passage.number))
}

/** The headline and the sentences right under it, up to the next heading. Only a page with one headline needs no title. */
function underHeadline(passages: readonly Passage[], title: string | null): Passage[] {
  const headlines = passages.filter(isHeadline)
  const key = wordsOnly(title ?? '')
  const head =
    headlines.length === 1
      ? headlines[0]
      : passages.find(({ place, text }) => key !== '' && place === 'heading' && wordsOnly(text) === key)
  if (!head) return []
  const after = passages.slice(passages.indexOf(head) + 1)
  const next = after.findIndex(({ place }) => place === 'heading')
  const sentences = (next < 0 ? after : after.slice(0, next)).filter(isSentence)
  return sentences.length === 0 ? [] : [head, ...sentences]
}

/**
 * The passages of a news item of a sentence or two, too short to be found by its length: headline and text, where the page
 * declares an article, has one article element only, or has the text right under its only headline and hardly any
 * lines that lead elsewhere. Empty where that is not so.
 */
export function shortItem(
  copy: Copy,
  passages: readonly Passage[],
  title: string,
  isDeclared: boolean,
): Passage[] {
  const marked = onlyIn(copy, 'article', passages)
  const item = underHeadline(marked ?? passages, isDeclared || marked ? title : null)
  const isMarked = isDeclared || (marked !== null && item.length > 0)
  const length = item.slice(1).reduce((sum, { words }) => sum + words, 0)
  if (length < (isMarked ? fewestWords : fewestUnmarked)) return []
  if (failure.test(item.map(({ text }) => text).join('\n'))) return []
  const elsewhere = passages.filter(
    (passage) => isLinked(passage) && (passage.place === 'heading' || passage.words > 3),
  )
  return isMarked || elsewhere.length < 3 ? item : []
}
