import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { browser as Api } from '../../src/platform/browser.ts'
import { browsers } from '../support/browsers.ts'
import { pause, until, type Driver } from '../support/driver.ts'
import { awaitNotice, clickInNotice, foreign, readNotice } from '../support/notice.ts'
import { inMoscow, startReader } from '../support/reader.ts'
import { sampleHosts, startSite, type Site } from '../support/site.ts'

declare const browser: typeof Api

const first = `http://${sampleHosts.listed}/plain`
const second = `http://${sampleHosts.listedRussian}/plain`
const snooze = 'Не показывать на этом сайте до закрытия браузера'

const silence = async (driver: Driver): Promise<void> => {
  await clickInNotice(driver, snooze)
  await until('silence', async () => (await readNotice(driver)) === null)
}

describe.each(browsers)('private windows, in $name', (which) => {
  let site: Site
  let driver: Driver
  let leave: () => Promise<void>

  beforeAll(async () => {
    site = await startSite()
    site.add('/plain', '<!doctype html><title>Plain</title><body><h1>Plain</h1>')
    driver = await startReader(which, inMoscow, site, { inPrivate: true })
    leave = await driver.openPrivate()
  })
  afterAll(async () => {
    expect(await driver.problems()).toEqual([])
    await driver.close()
    await site.close()
  })

  test('have the notice, and silence for a site until the browser closes', async () => {
    await driver.open(first)
    expect((await awaitNotice(driver)).buttons).toContain(snooze)
    expect(await driver.badge()).toBe('!')
    await silence(driver)
    await driver.open(`${first}?again`)
    await pause(700)
    expect(await foreign(driver.page)).toBe(0)
    await driver.open(second)
    await awaitNotice(driver)
  })

  test('leave normal windows as they were, though a site is silenced there', async () => {
    await leave()
    await driver.open(first)
    await awaitNotice(driver)
    await driver.open(second)
    await awaitNotice(driver)
    await silence(driver)
  })

  test('left nothing behind when the last of them was closed', async () => {
    await until('forgetting', async () =>
      driver.background.run(async () => {
        const session = await browser.storage.session.get()
        return !('snoozed-private' in session) && !('shown-private' in session)
      }),
    )
  })

  test('hear nothing of what normal windows silenced', async () => {
    leave = await driver.openPrivate()
    await driver.open(first)
    await awaitNotice(driver)
    await silence(driver)
    await driver.open(second)
    await awaitNotice(driver)
  })

  test('are kept apart in memory, and on disk there is nothing of either', async () => {
    const { session, local } = await driver.background.run(async () => ({
      session: await browser.storage.session.get(),
      local: await browser.storage.local.get(),
    }))
    expect(session['snoozed']).toEqual(['svoboda.org'])
    expect(session['snoozed-private']).toEqual(['rferl.org'])
    expect(JSON.stringify(local)).not.toMatch(/rferl|svoboda/)
  })
})

describe.each(browsers)('private windows without leave of the reader, in $name', (which) => {
  test('have nothing of ours', async () => {
    const site = await startSite()
    site.add('/plain', '<!doctype html><title>Plain</title><body><h1>Plain</h1>')
    const driver = await startReader(which, inMoscow, site)
    await driver.openPrivate()
    await driver.open(first)
    await pause(1000)
    expect(await foreign(driver.page)).toBe(0)
    await driver.close()
    await site.close()
  })
})
