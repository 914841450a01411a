import { expect, test } from 'vitest'
import { endsLine, endsWithStop, hasNoStops, mayEndSentence } from '../../../../src/core/article/stops.ts'

test.each([
  ['en', 'The bridge is open.'],
  ['en', 'She called it “the best bridge.”'],
  ['ru', 'Мост открыт…'],
  ['hy', 'Կամուրջը բաց է։'],
  ['hy, typed', 'Կամուրջը բաց է:'],
  ['hi', 'पुल खुल गया।'],
  ['sa', 'सेतुः उद्घाटितः॥'],
  ['bn', 'সেতু খুলেছে।'],
  ['ur', 'پل کھل گیا۔'],
  ['ar', 'هل فتح الجسر؟'],
  ['am', 'ድልድዩ ተከፈተ።'],
  ['am, typed', 'ድልድዩ ተከፈተ፡፡'],
  ['zh', '大桥通车了。'],
  ['ja', '「橋が開いた。」'],
])('the full stop of each script ends a sentence (%s)', (_language, text) => {
  expect(endsWithStop(text)).toBe(true)
  expect(endsWithStop(text.replace(/[^\p{L}\p{M}]+$/u, ''))).toBe(false)
})

test('a colon, a semicolon or the number of a note closes a line and no sentence', () => {
  for (const text of ['The towns say:', 'the first;', 'It was built in May.12']) {
    expect(endsLine(text)).toBe(true)
    expect(endsWithStop(text)).toBe(false)
  }
})

test.each(['สะพานเปิดแล้ว', 'ຂົວເປີດແລ້ວ', 'ស្ពានបានបើកហើយ', 'တံတားဖွင့်ပြီ', 'สะพานเปิดแล้ว (2569)'])(
  'a script without full stops may end a sentence anywhere: %s',
  (text) => {
    expect(hasNoStops(text)).toBe(true)
    expect(mayEndSentence(text)).toBe(true)
  },
)

test('other scripts may not', () => {
  expect(mayEndSentence('The bridge is open')).toBe(false)
})
