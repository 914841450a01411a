import { describe, expect, test } from 'vitest'
import { tripleShift } from '../../../../src/content/notice/leave.ts'

type Step = readonly [type: string, key: string | undefined, timeStamp: number, repeat?: boolean]

/** At which step the sign is complete, or null. */
function completedAt(steps: readonly Step[]): number | null {
  const read = tripleShift()
  const done = steps.findIndex(([type, key, timeStamp, repeat = false]) =>
    read({ type, timeStamp, repeat, ...(key === undefined ? {} : { key }) }),
  )
  return done < 0 ? null : done
}

const press = (at: number, key = 'Shift'): readonly Step[] => [
  ['keydown', key, at],
  ['keyup', key, at + 40],
]

describe('Shift pressed three times', () => {
  test('is read at the third release', () => {
    expect(completedAt([...press(0), ...press(300), ...press(600)])).toBe(5)
  })

  test('must come within a second', () => {
    expect(completedAt([...press(0), ...press(600), ...press(1200)])).toBeNull()
    expect(completedAt([...press(0), ...press(600), ...press(1200), ...press(1500)])).toBe(7)
  })

  test('does not count capitals, shifted clicks or a held key', () => {
    expect(completedAt([...press(0), ...press(200, 'a'), ...press(400), ...press(600)])).toBeNull()
    const capital: readonly Step[] = [
      ['keydown', 'Shift', 0],
      ['keydown', 'A', 20],
      ['keyup', 'A', 40],
      ['keyup', 'Shift', 60],
    ]
    expect(completedAt([...capital, ...capital, ...capital])).toBeNull()
    const click: readonly Step[] = [
      ['keydown', 'Shift', 0],
      ['mousedown', undefined, 20],
      ['keyup', 'Shift', 60],
    ]
    expect(completedAt([...click, ...click, ...click])).toBeNull()
    expect(
      completedAt([
        ...press(0),
        ...press(200),
        ['keydown', 'Shift', 400],
        ['keydown', 'Shift', 500, true],
        ['keyup', 'Shift', 520],
      ]),
    ).toBeNull()
  })
})
