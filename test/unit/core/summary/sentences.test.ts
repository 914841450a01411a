import { cpuUsage } from 'node:process'
import { array, assert, constantFrom, property } from 'fast-check'
import { expect, test } from 'vitest'
import { splitSentences } from '../../../../src/core/summary/sentences.ts'

const split = (text: string, language = 'en'): string[] =>
  splitSentences(text, language).map((sentence) => sentence.text)

test.each([
  ['a title before a name', 'en', ['Gen. Lee met Mr. Smith.', 'They spoke for an hour.']],
  ['initials before a name', 'en', ['J. R. R. Doe wrote it.', 'It sold well.']],
  [
    'an abbreviation before an ordinary word',
    'en',
    ['The U.S. Senate met at 5 p.m. Tuesday.', 'It adjourned at 9 p.m.', 'He left.'],
  ],
  ['the tail of a quotation', 'en', ['"Is it over?" he asked.', 'Nobody knew.']],
  ['numbers of notes', 'en', ['It was built in 1900. [12] [13]', 'It burned in 1950.']],
  ['a year in Russian', 'ru', ['Это было в 1999 г.', 'Москва ждала.', 'В г. Казань тихо.']],
  ['initials in Russian', 'ru', ['Пришли А. И. Семёнов и проф. Петров.', 'Они молчали.']],
  ['common abbreviations in Russian', 'ru', ['Собрали 5 тыс. Подписей, т. е. Много.', 'Хватит.']],
  ['an ellipsis before a capital', 'ru', ['Он ждал…', 'Никто не пришёл.']],
  ['a date in German', 'de', ['Er kam am 3. Oktober an.', 'Es regnete.']],
])('%s is kept whole (%s)', (_, language, sentences) => {
  expect(split(sentences.join(' '), language)).toEqual(sentences)
})

test.each([
  ['zh', ['政府今天宣布了新规定。', '规定将于下月生效！']],
  ['ja', ['大統領は東京を訪れた。', '会談は二時間続いた。']],
  ['ar', ['وصل الوزير اليوم.', 'هل يعود غدا؟', 'لا أحد يعرف.']],
  ['hi', ['मंत्री आज आए।', 'बैठक कल होगी।']],
])('%s is split by its own full stops', (language, sentences) => {
  expect(split(sentences.join(''), language).length).toBeGreaterThanOrEqual(2)
})

test.each([
  ['ka', ['ხიდი გაიხსნა.', 'ხალხი მოვიდა.']],
  ['ka', ['2020 წ. მაისში ი. მელიამ 5 მლნ. ლარი მოითხოვა.', 'ხალხი მოვიდა.']],
  ['hy', ['Կամուրջը բացվեց։', 'Մարդիկ եկան։']],
  ['hy', ['Կամուրջը բացվեց 2020 թ. Երևանում:', 'Մարդիկ եկան:']],
  ['hi', ['डॉ. राव आज आए।', 'बैठक कल होगी।']],
  ['bn', ['ড. রায় আজ এসেছেন।', 'সভা কাল হবে।']],
  ['ur', ['وزیر آج آئے۔', 'اجلاس کل ہوگا۔']],
  ['am', ['ሚኒስትሩ ዛሬ መጡ።', 'ስብሰባው ነገ ነው።']],
  ['am', ['ሚኒስትሩ በ2015 ዓ.ም መጡ፡፡', 'ስብሰባው ነገ ነው፡፡']],
  ['th', ['พ.ร.บ. ใหม่มีผลวันที่ 1 ม.ค. 2569 ทั่วประเทศ']],
])('%s is split at its full stops and not at its abbreviations', (language, sentences) => {
  expect(split(sentences.join(' '), language)).toEqual(sentences)
})

test.each([
  ['en', ['i went to the market. they had apples, e.g. red ones!', 'then it rained.']],
  ['ru', ['пошёл на рынок.', 'яблоки подешевели, купил три кг.', 'потом пошёл дождь.']],
])('a text without capitals is split at its full stops (%s)', (language, sentences) => {
  expect(split(sentences.join(' '), language).at(-1)).toBe(sentences.at(-1))
  expect(split(sentences.join(' '), language).length).toBeGreaterThanOrEqual(sentences.length)
})

test.each([
  'the mayor of St. Ives "is it over?" asked... and left.',
  'iPhones sold at 5 p.m. in Turin. The shop closed at six, i.e. late.',
])('a small letter goes on where the text has capitals, or after a quotation: %s', (text) => {
  expect(split(text).length).toBeLessThanOrEqual(2)
})

test('a line end always cuts', () => {
  expect(split('The first line\nthe second line')).toEqual(['The first line', 'the second line'])
})

test('a malformed language tag is split by the common rules', () => {
  expect(split('One came. Two left.', 'not a tag!')).toEqual(['One came.', 'Two left.'])
})

test('every sentence is a trimmed slice of its text, and none of the text is lost', () => {
  const piece = constantFrom(
    'Mr. ',
    'Dr',
    '. ',
    '… ',
    '«',
    '» ',
    '" ',
    '[1] ',
    '\n',
    'А. ',
    'слово ',
    'Word ',
    '。',
    '3. ',
    'Oktober ',
    '? ',
    '! ',
  )
  assert(
    property(
      array(piece).map((pieces) => pieces.join('')),
      constantFrom('en', 'ru', 'de', 'ja', '??'),
      (text, language) => {
        const sentences = splitSentences(text, language)
        for (const { text: sentence, start, end } of sentences) {
          expect(text.slice(start, end)).toBe(sentence)
          expect(sentence.trim()).toBe(sentence)
        }
        expect(
          sentences
            .map((sentence) => sentence.text)
            .join('')
            .replaceAll(/\s/gu, ''),
        ).toBe(text.replaceAll(/\s/gu, ''))
      },
    ),
  )
})

/** Processor milliseconds of the fastest of three runs: the machine may be busy with other things. */
function timeOf(work: () => unknown): number {
  const times = [0, 1, 2].map(() => {
    const from = cpuUsage()
    work()
    const { user, system } = cpuUsage(from)
    return (user + system) / 1000
  })
  return Math.min(...times)
}

test.each([
  ['one sentence without an end', 'word '],
  ['ellipses and spaces', `…${' '.repeat(60)}`],
  ['abbreviations only', 'Mr. '],
  ['initials only', 'А. '],
  ['open quotations only', '«"'],
  ['notes only', '[1] '],
])('time grows linearly on hostile text: %s', (_, piece) => {
  const small = piece.repeat(Math.ceil(20_000 / piece.length))
  const large = small.repeat(10)
  splitSentences(small, 'en')
  const ratio =
    timeOf(() => splitSentences(large, 'en')) /
    Math.max(
      2,
      timeOf(() => splitSentences(small, 'en')),
    )
  expect(ratio).toBeLessThan(40)
})
