import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browsers } from '../support/browsers.ts'
import { pause, until, type Driver } from '../support/driver.ts'
import { awaitNotice, clickInNotice, readNotice } from '../support/notice.ts'
import { inMoscow, startReader } from '../support/reader.ts'
import { startSite, type Site } from '../support/site.ts'

const copyOf = (address: string): string =>
  `<!doctype html><html lang="en"><head><title>A copy</title><link rel="canonical" href="${address}"></head><body><h1>A copy</h1>`

describe.each(browsers)('on hosts that many share, in $name', (which) => {
  let site: Site
  let driver: Driver

  beforeAll(async () => {
    site = await startSite()
    site.add('archive.ph/AbCdE', copyOf('https://www.rferl.org/a/1.html'))
    site.add('archive.ph/FgHiJ', copyOf('https://www.rferl.org/a/2.html'))
    site.add('archive.ph/XyZ12', copyOf('https://meduza.io/feature/1'))
    driver = await startReader(which, inMoscow, site)
  })
  afterAll(async () => {
    expect(await driver.problems()).toEqual([])
    await driver.close()
    await site.close()
  })

  test('what was turned off for copies of one organization stays on for those of another', async () => {
    await driver.open('http://archive.ph/AbCdE')
    await awaitNotice(driver)
    await clickInNotice(driver, 'Не показывать на этом сайте до закрытия браузера')
    await until('no notice', async () => (await readNotice(driver)) === null)
    await driver.open('http://archive.ph/FgHiJ')
    await pause(700)
    expect(await readNotice(driver)).toBeNull()
    await driver.open('http://archive.ph/XyZ12')
    await awaitNotice(driver)
  })
})
