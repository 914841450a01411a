import { parseArgs } from 'node:util'
import { browsers } from '../support/browsers.ts'
import type { Driver } from '../support/driver.ts'

/** A whole number that can be asked for: what it is when it is not, and the least it may be. */
type Range = { readonly usual: number; readonly least: number }

/**
 * Reads `--browser chromium|firefox|both` and whole numbers by name. Throws in plain words at what they cannot be.
 * @returns names of the browsers, in the order in which they are measured, and the numbers
 */
export function browserOptions<Name extends string>(
  args: readonly string[],
  ranges: Readonly<Record<Name, Range>>,
): { readonly chosen: readonly Driver['name'][]; readonly numbers: Readonly<Record<Name, number>> } {
  const names = Object.keys(ranges) as Name[]
  const { values } = parseArgs({
    args: [...args],
    options: Object.fromEntries(['browser', ...names].map((name) => [name, { type: 'string' }] as const)),
  })
  const { browser = 'both' } = values
  const chosen = browsers.map(({ name }) => name).filter((name) => browser === 'both' || browser === name)
  if (chosen.length === 0) throw new Error('--browser is chromium, firefox or both')
  const numberOf = (name: Name): number => {
    const { usual, least } = ranges[name]
    const number = Number(values[name] ?? usual)
    if (!Number.isSafeInteger(number) || number < least)
      throw new Error(`--${name} is a whole number from ${least}`)
    return number
  }
  const numbers = Object.fromEntries(names.map((name) => [name, numberOf(name)])) as Record<Name, number>
  return { chosen, numbers }
}
