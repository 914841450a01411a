/** A voice that this device has itself; what it says goes through no server. */
export type Voice = SpeechSynthesisVoice

const languageOf = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? ''

/** The voice for a language (BCP 47): the same region if there is one, else the device's first choice. Null without a local one. */
export function chooseVoice(voices: readonly Voice[], language: string): Voice | null {
  const fitting = voices.filter(
    ({ localService, lang }) => localService && languageOf(lang) === languageOf(language),
  )
  const same = ({ lang }: Voice): boolean => lang.replace('_', '-').toLowerCase() === language.toLowerCase()
  return fitting.find(same) ?? fitting.find((voice) => voice.default) ?? fitting[0] ?? null
}

/** The voices, once the browser has them; Chromium gives none at the first question. Empty after two seconds without any. */
async function knownVoices(synthesis: SpeechSynthesis): Promise<readonly Voice[]> {
  if (synthesis.getVoices().length === 0) {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, 2000)
      synthesis.addEventListener(
        'voiceschanged',
        () => {
          clearTimeout(timer)
          resolve()
        },
        { once: true },
      )
    })
  }
  return synthesis.getVoices()
}

/** A local voice for a language, or null where this device has none: nothing is ever sent to a server to be spoken. */
export async function localVoice(language: string): Promise<Voice | null> {
  const synthesis = (globalThis as { speechSynthesis?: SpeechSynthesis }).speechSynthesis
  return synthesis === undefined ? null : chooseVoice(await knownVoices(synthesis), language)
}

/** Speaks texts one after the other; resolves when all is said, the voice fails, or `signal` stops it. */
export async function speak(texts: readonly string[], voice: Voice, signal: AbortSignal): Promise<void> {
  const stop = (): void => speechSynthesis.cancel()
  signal.addEventListener('abort', stop, { once: true })
  for (const text of texts) {
    if (signal.aborted) return
    const ended = await new Promise<boolean>((resolve) => {
      const utterance = new SpeechSynthesisUtterance(text)
      utterance.voice = voice
      utterance.lang = voice.lang
      utterance.addEventListener('end', () => resolve(true))
      utterance.addEventListener('error', () => resolve(false))
      speechSynthesis.speak(utterance)
    })
    if (!ended) break
  }
  signal.removeEventListener('abort', stop)
}
