import Readability from '@mozilla/readability/Readability.js'
import { numberAttribute, type Copy } from './clone.ts'
import { wordsIn } from './dom.ts'
import { passagesIn, type Passage } from './passages.ts'

/** Which passages of the page Readability takes for the article; null when it finds none or breaks. Spends the copy. */
export function chosenByReadability(copy: Document, passages: readonly Passage[]): Passage[] | null {
  let content: Element | null | undefined
  try {
    content = new Readability(copy, {
      keepClasses: true,
      disableJSONLD: true,
      serializer: (node) => node as Element,
    }).parse()?.content
  } catch {
    return null
  }
  if (!content) return null
  const numbers = new Set<number>()
  for (const element of content.querySelectorAll(`[${numberAttribute}]`))
    numbers.add(Number(element.getAttribute(numberAttribute)))
  const texts = new Set(passagesIn(content).map((passage) => passage.text))
  return passages.filter((passage) => numbers.has(passage.number) || texts.has(passage.text))
}

const isProse = (passage: Passage): boolean =>
  passage.place !== 'caption' &&
  passage.linked * 2 < passage.text.length &&
  wordsIn(passage.text) > 9 &&
  /[.!?…。！？]["'”»)]*$/.test(passage.text)

/**
 * The passages under the element that holds the most prose close by: for pages on which Readability gives up. Parents
 * collect from their children at half weight, so that sections of one article meet.
 */
export function densest(copy: Copy, passages: readonly Passage[]): Passage[] {
  const weights = new Map<number, number>()
  for (const passage of passages.filter(isProse)) {
    let weight = passage.text.length
    for (
      let holder = copy.parentOf(passage.number), step = 0;
      holder >= 0 && step < 3;
      holder = copy.parentOf(holder), step += 1
    ) {
      weights.set(holder, (weights.get(holder) ?? 0) + weight)
      weight /= 2
    }
  }
  const [best] = [...weights].reduce((one, other) => (other[1] > one[1] ? other : one), [-1, 0])
  const isInside = (number: number): boolean => {
    for (let at = number; at >= 0; at = copy.parentOf(at)) if (at === best) return true
    return false
  }
  return best < 0 ? [] : passages.filter((passage) => isInside(passage.number))
}
