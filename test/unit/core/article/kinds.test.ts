import { expect, test } from 'vitest'
import { wordsIn } from '../../../../src/core/article/dom.ts'
import { kindOf } from '../../../../src/core/article/kinds.ts'
import type { Passage } from '../../../../src/core/article/passages.ts'

const passage = (text: string, more: Partial<Passage> = {}): Passage => ({
  text,
  words: wordsIn(text),
  number: 1,
  linked: 0,
  place: 'plain',
  home: 'p<div.',
  regions: [],
  ...more,
})

test.each([
  ['en', 'Read also: How the bridge was built in one winter.'],
  ['en', 'Sign up for our newsletter to get the day in one letter.'],
  ['en', 'Listen to the entire briefing (about 70 minutes):'],
  ['en', 'To find out more, click here.'],
  ['ru', 'Читайте также: как мост построили за одну зиму.'],
  ['ru', 'Подпишитесь на наш канал, чтобы ничего не пропустить.'],
  ['uk', 'Читайте також: як міст збудували за одну зиму.'],
  ['uk', 'Підписуйтеся на наш канал у телеграмі.'],
  ['be', 'Чытайце таксама: як мост пабудавалі за адну зіму.'],
  ['be', 'Падпісвайцеся на наш канал.'],
  ['kk', 'Тағы оқыңыз: көпір бір қыста салынды.'],
  ['kk', 'Жазылыңыз, біздің арнамызға.'],
  ['de', 'Lesen Sie auch: Wie die Brücke in einem Winter gebaut wurde.'],
  ['de', 'Abonnieren Sie unseren Newsletter.'],
  ['fr', 'À lire aussi : comment le pont a été construit.'],
  ['fr', 'Inscrivez-vous à notre lettre du matin.'],
  ['es', 'Lea también: cómo se construyó el puente.'],
  ['es', 'Suscríbete a nuestro boletín.'],
  ['it', 'Leggi anche: come è stato costruito il ponte.'],
  ['it', 'Iscriviti alla nostra newsletter.'],
  ['pt', 'Leia também: como a ponte foi construída.'],
  ['pt', 'Assine a nossa newsletter.'],
  ['pl', 'Czytaj także: jak zbudowano most.'],
  ['pl', 'Zapisz się na nasz newsletter.'],
  ['tr', 'Ayrıca okuyun: köprü bir kışta nasıl yapıldı.'],
  ['tr', 'Abone olun ve haberleri kaçırmayın.'],
])('pointers and pleas are no part of the article (%s): %s', (_language, text) => {
  expect(kindOf(passage(text))).toBe('foreign')
})

test.each([
  'If you are in Russia, please note that you could face fines or imprisonment for sharing our content.',
  'НАСТОЯЩИЙ МАТЕРИАЛ ПРОИЗВЕДЕН И РАСПРОСТРАНЕН ИНОСТРАННЫМ АГЕНТОМ «ЗАРЕЧЬЕ»',
  '* Организация признана в России нежелательной.',
  'Если вы находитесь в России, не делитесь ссылками на наши материалы.',
  'Калі вы ў Беларусі, не падпісвайцеся і не рабіце рэпост.',
])("an outlet's notice about itself is no part of the article: %s", (text) => {
  expect(kindOf(passage(text))).toBe('foreign')
})

test.each([
  'Russia declared the outlet an undesirable organization on Thursday, and its editor left the country.',
  'Генпрокуратура признала издание нежелательной организацией, сообщил адвокат.',
  'Support for the bill fell to a third of voters after the speech.',
  'Reading the report took the committee two days.',
  'Фотографы работали на площади до вечера.',
])('reports that only sound like notices are told: %s', (text) => {
  expect(kindOf(passage(text))).toBe('text')
})

test.each([
  'Photo: Jo Hartnell',
  'Фото: Павел Рогов',
  'Foto: Anna Kowalska',
  'Bild: dpa',
  '© Reuters 2024',
  'Graffiti in the old town (epa)',
])('a credit is a caption: %s', (text) => expect(kindOf(passage(text))).toBe('caption'))

test('a line made of links is no part of the article', () => {
  const text = 'The canal path will be lit at last'
  expect(kindOf(passage(text, { linked: text.length }))).toBe('foreign')
})

test('a short line without an end is a heading, in a list or table a stub', () => {
  expect(kindOf(passage('What it costs'))).toBe('heading')
  expect(kindOf(passage('Line 7: every hour', { place: 'item' }))).toBe('aside')
})
