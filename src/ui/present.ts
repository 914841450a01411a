import type { Translator } from '../i18n/translate.ts'

/** Tells the browser and assistive technology in which language and direction a page of ours is written, and under what title. */
export function present({ language, direction }: Translator, title?: string): void {
  document.documentElement.lang = language
  document.documentElement.dir = direction
  if (title !== undefined) document.title = title
}
