import { expect, test } from 'vitest'
import { detectLanguage, directionOf, languageOf } from '../../../../src/core/article/language.ts'

test.each([
  ['en', 'The council wanted to end the line and the count of passengers changed its mind.'],
  ['de', 'Der Rat wollte die Linie nicht mehr, aber die Zählung hat das geändert und von vorn begonnen.'],
  ['fr', 'Le pont est fermé pour les habitants et une réunion est prévue dans la semaine.'],
  ['es', 'Los vecinos firmaron una carta para el gobernador, como los del pueblo de al lado.'],
  ['it', 'Il ponte che è chiuso non sarà riaperto per una settimana, di certo.'],
  ['pt', 'Os moradores não querem uma ponte em obras, mas dos dois lados há filas.'],
  ['pl', 'Most jest zamknięty i nie wiadomo, jak długo potrwa to, że się czeka na prom.'],
  ['tr', 'Köprü kapandı ve bir hafta için çok uzun bir yol olan kıyı kullanılacak.'],
  ['ru', 'Мост через реку закрыли, и жители объезжают её за сорок километров.'],
  ['uk', 'Міст через річку закрили, і жителі об’їжджають її за сорок кілометрів.'],
  [
    'be',
    'Мост праз раку зачынілі, і жыхары аб’язджаюць яе за сорак кіламетраў у суседні раён, дзе ўсё іначай.',
  ],
  ['kk', 'Өзен арқылы өтетін көпір жабылды, тұрғындар қырық шақырым айналып жүр.'],
  ['ka', 'ხიდი დაიკეტა.'],
  ['ja', '橋は閉鎖され、住民は遠回りしている。'],
  ['ar', 'أغلق الجسر أمام السكان.'],
])('detects %s', (language, text) => {
  expect(detectLanguage(text)).toBe(language)
})

test('a declared language counts unless the letters contradict it', () => {
  expect(languageOf(['en_GB'], 'The bridge is closed to all.')).toBe('en-GB')
  expect(languageOf(['en'], 'Мост через реку закрыли, и жители объезжают её.')).toBe('ru')
  expect(languageOf(['tt'], 'Мост через реку закрыли, и жители объезжают её.')).toBe('tt')
  expect(languageOf(['no such tag!', null], 'Мост через реку закрыли.')).toBe('ru')
})

test('direction follows the language', () => {
  expect([directionOf('ar'), directionOf('fa-IR'), directionOf('ru'), directionOf('en')]).toEqual([
    'rtl',
    'rtl',
    'ltr',
    'ltr',
  ])
})

test.each([
  ['bn', 'নতুন সেতু মঙ্গলবার খুলেছে।'],
  ['am', 'አዲሱ ድልድይ ማክሰኞ ተከፈተ።'],
  ['ur', 'نیا پل منگل کو کھول دیا گیا ہے۔'],
  ['lo', 'ຂົວໃໝ່ເປີດໃນວັນອັງຄານ'],
  ['km', 'ស្ពានថ្មីបើកនៅថ្ងៃអង្គារ'],
  ['my', 'တံတားသစ်ကို အင်္ဂါနေ့တွင် ဖွင့်သည်။'],
])('a script of its own tells the language (%s)', (language, text) => {
  expect(detectLanguage(text)).toBe(language)
  expect(languageOf(['en'], text)).toBe(language)
})
