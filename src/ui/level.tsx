import type { Level } from '../core/risk/table.ts'

const steps = { none: 0, low: 1, medium: 2, high: 3, criminal: 4 } as const satisfies Record<Level, number>

/** How gravely an act is punished: bars that fill up, beside the word, so that colour alone says nothing. */
export const LevelMark = ({ level, word }: { readonly level: Level; readonly word: string }) => (
  <span class={steps[level] >= steps.high ? 'level punished' : 'level'}>
    <svg width="22" height="14" viewBox="0 0 22 14" aria-hidden="true">
      {[1, 2, 3, 4].map((bar) => (
        <rect
          key={bar}
          x={bar * 5.5 - 5}
          y={11 - bar * 2.5}
          width="4"
          height={2 + bar * 2.5}
          fill={bar <= steps[level] ? 'currentColor' : 'none'}
          stroke="currentColor"
        />
      ))}
    </svg>
    {word}
  </span>
)
