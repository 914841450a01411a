import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import registry from '../../assets/registry/undesirable.json' with { type: 'json' }
import { browsers } from '../support/browsers.ts'
import type { Driver } from '../support/driver.ts'
import { until } from '../support/driver.ts'
import { awaitNotice, clickInNotice, readNotice } from '../support/notice.ts'
import { openSettledPopup } from '../support/popup.ts'
import {
  awaitRegistrations,
  choose,
  covers,
  inMoscow,
  registeredPatterns,
  startReader,
} from '../support/reader.ts'
import { sampleHosts, startSite, type Site } from '../support/site.ts'

const listedRussian = `http://${sampleHosts.listedRussian}/news/ozero.html`
const listedEnglish = `http://${sampleHosts.listed}/news/lake-talks.html`
const unlisted = `http://${sampleHosts.unlistedRussian}/news/tramvay.html`

/** The day of the list, without the abbreviation that Russian dates may end in. */
const day = new Intl.DateTimeFormat('ru', { dateStyle: 'long', timeZone: 'UTC' })
  .format(new Date(registry.date))
  .replace(' г.', '')

const title =
  'Россия внесла издателя этой страницы в перечень «нежелательных» организаций (с 2 февраля 2024).'
const body =
  'Если вы находитесь в России или на подконтрольной ей территории либо имеете российское гражданство (или вы лицо без ' +
  'гражданства, постоянно живущее в России), вам могут грозить штраф или лишение свободы за репосты и ссылки, лайки, ' +
  'комментарии, сохранение материалов и обращение к издателю. За перевод денег уголовное дело возможно сразу.'

describe.each(browsers)('a reader in Moscow, in $name', (browser) => {
  let site: Site
  let driver: Driver

  beforeAll(async () => {
    site = await startSite()
    driver = await startReader(browser, inMoscow, site)
  })
  afterAll(async () => {
    await driver.close()
    await site.close()
  })

  test('reads the notice on a listed page, word for word, in Russian', async () => {
    await driver.open(listedRussian)
    const notice = await awaitNotice(driver)
    expect(notice.language).toBe('ru')
    expect(notice.label).toBe('Уведомление расширения браузера об этой странице')
    const [first, second, source = ''] = notice.texts
    expect([first, second]).toEqual([title, body])
    expect(source).toContain('Это не юридическая консультация. Источник: перечень Минюста России')
    expect(source).toContain(day)
    expect(notice.box.top).toBeLessThan(20)
    expect(notice.box.height).toBeGreaterThan(60)
  })

  test('sees the mark on the toolbar there', async () => {
    expect(await until('the mark', () => driver.badge())).toBe('!')
  })

  test('gets details in place, and the text in English, on asking', async () => {
    await clickInNotice(driver, 'Подробнее')
    const opened = await until('details', async () => {
      const seen = await readNotice(driver)
      return seen !== null && seen.texts.includes('Радио Свободная Европа/Радио Свобода') ? seen : null
    })
    expect(opened.texts.join(' ')).toMatch(/Часовой пояс устройства — (?:Moscow|Москва)/)
    await clickInNotice(driver, 'Свернуть')
    await clickInNotice(driver, 'English')
    const english = await until('the English notice', async () => {
      const seen = await readNotice(driver)
      return seen?.language === 'en' ? seen : null
    })
    expect(english.texts[0]).toBe(
      'Russia lists the publisher of this page as "undesirable" (since February 2, 2024).',
    )
  })

  test('finds the summary and whose page it is in the popup', async () => {
    const { view, text } = await openSettledPopup(driver)
    for (const words of [
      'Радио Свободная Европа/Радио Свобода',
      '2 февраля 2024',
      'Озеро Верин: четыре месяца переговоров о воде закончились ничем',
      'Ада Линдквист',
      'Образец издания для Caveat',
      '12 марта 2026',
    ])
      expect(text).toContain(words)
    const article = await driver.page.run(() =>
      [...document.querySelectorAll('article > p:not([class])')].map((p) => p.textContent),
    )
    const sentences = text
      .split('\n')
      .filter((line) => line.length > 40 && article.some((p) => p?.includes(line)))
    expect(sentences.length).toBeGreaterThanOrEqual(3)
    expect(sentences.length).toBeLessThanOrEqual(5)
    for (const waste of [
      'упрощённого доступа',
      'Слушать весь брифинг',
      'Недостроенная плотина',
      'Это образец статьи',
    ])
      expect(text).not.toContain(waste)
    await view.close()
  })

  test('sees nothing on an unlisted page: no element, no mark, no script that could run there', async () => {
    await driver.open(unlisted)
    expect(
      await driver.page.run(() => [...document.documentElement.children].map(({ localName }) => localName)),
    ).toEqual(['head', 'body'])
    expect(await readNotice(driver)).toBeNull()
    expect(await driver.badge()).toBe('')
    const patterns = await registeredPatterns(driver)
    expect(patterns.some((pattern) => covers(pattern, listedRussian))).toBe(true)
    expect(patterns.filter((pattern) => covers(pattern, unlisted))).toEqual([])
  })

  test('finds the summary of an unlisted page in the popup, and that its owner is not listed', async () => {
    const { view, text } = await openSettledPopup(driver)
    expect(text).toContain('Трамвай вернулся на набережную после ремонта')
    expect(text).toContain('Вечерняя почта')
    expect(text).not.toContain('Радио Свободная Европа')
    await view.close()
  })

  test('gets the notice although the browser had stopped the worker', async () => {
    await driver.stopBackground()
    await driver.open(listedEnglish)
    expect((await awaitNotice(driver)).texts[0]).toBe(title)
    expect(await until('the mark', () => driver.badge())).toBe('!')
  })

  test('is not shown it again on a site where it was turned off until the browser closes', async () => {
    await clickInNotice(driver, 'Не показывать на этом сайте до закрытия браузера')
    await until('no notice', async () => (await readNotice(driver)) === null)
    await driver.open(listedEnglish)
    expect(await until('the mark', () => driver.badge())).toBe('!')
    expect(await readNotice(driver)).toBeNull()
    await driver.open(listedRussian)
    await awaitNotice(driver)
  })

  test('in quiet mode sees the mark and the popup only; the page gets no element', async () => {
    await choose(driver, 'quiet', 'on')
    await driver.open(listedRussian)
    expect(await until('the mark', () => driver.badge())).toBe('!')
    expect(await driver.page.run(() => document.documentElement.children.length)).toBe(2)
    const { view, text } = await openSettledPopup(driver)
    expect(text).toContain('Радио Свободная Европа/Радио Свобода')
    await view.close()
    await choose(driver, 'quiet', 'on', false)
  })

  test('who says "no" sees nothing in any page, and no script stays registered', async () => {
    await choose(driver, 'answer', 'no')
    await awaitRegistrations(driver, false)
    await driver.open(listedRussian)
    expect(await driver.page.run(() => document.documentElement.children.length)).toBe(2)
    expect(await driver.badge()).toBe('')
    const { view, text } = await openSettledPopup(driver)
    expect(text).toContain('Радио Свободная Европа/Радио Свобода')
    await view.close()
    await choose(driver, 'answer', 'auto')
    await awaitRegistrations(driver, true)
  })

  test('nothing went wrong unseen: no exception and no console error', async () => {
    expect(await driver.problems()).toEqual([])
  })
})
