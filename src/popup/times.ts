import type { Translator } from '../i18n/translate.ts'

/** A duration for people: whole minutes from one minute up, else seconds to the nearest five, in the reader's language. */
export function duration({ language }: Pick<Translator, 'language'>, seconds: number): string {
  const [unit, value] =
    seconds >= 57.5
      ? (['minute', Math.max(1, Math.round(seconds / 60))] as const)
      : (['second', Math.max(5, Math.round(seconds / 5) * 5)] as const)
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'short' }).format(value)
}
