/** Needs and priorities in a real browser: from all regions to one municipality's series, without a script. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible, launch, openPage } from './browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch({ webgl: false })
})
afterAll(() => browser.close())

const ASKED = '/priorities?area=climate&county=20'

describe('/priorities', () => {
  test('leads in three clicks to the series of a municipality, and the back button leads home', async () => {
    const { page } = await openPage(browser, '/priorities', { javaScriptEnabled: false })
    const home = page.url()
    const dalarna = page.locator('.matrix tbody tr').filter({ hasText: 'Dalarnas län' })
    const climate = dalarna.getByRole('cell').nth(6)
    await expect.poll(() => climate.textContent()).toMatch(/behov \d+ plats \d+\s+betoning\s+1 av 3/)

    await climate.getByRole('link').click()
    await page.waitForURL(/\/region\/20#p-/)
    const region = page.url()
    const priority = page.locator('section.priority').filter({ has: page.locator('h3:target') })
    await priority
      .getByRole('link', { name: /^Mer om/ })
      .first()
      .click()
    await page.waitForURL(/\/region\/20\?open=/)
    const opened = page.url()
    const municipalities = page.locator('.open-tables table').filter({ has: page.locator('a[href^="/area/20"]') })
    const link = municipalities.locator('th a[href^="/area/20"]').first()
    const series = (await link.getAttribute('href')) ?? ''
    await link.click()
    await page.waitForURL((address) => address.href.endsWith(series))
    expect(series).toMatch(/^\/area\/20\d\d#/)
    await expect.poll(() => page.locator('tr:target .spark').count()).toBe(1)

    for (const before of [opened, region, home]) {
      await page.goBack()
      expect(page.url()).toBe(before)
    }
    await expect.poll(() => page.locator('.matrix').isVisible()).toBe(true)
  })

  test('is asked by its form, by the heads of its columns and by its orders, each kept by the others', async () => {
    const { page, errors, strangers } = await openPage(browser, '/priorities')
    await page.getByRole('combobox', { name: 'Område', exact: true }).selectOption({ label: 'Kompetens' })
    await page.getByRole('combobox', { name: 'Län att jämföra med liknande' }).selectOption('20')
    await page.getByRole('button', { name: 'Visa' }).click()
    await page.waitForURL(/area=skills&county=20/)
    await page.getByRole('link', { name: 'störst behov: Kompetens' }).click()
    await page.waitForURL(/area=skills&county=20&sort=need#matrix/)
    const head = page.getByRole('columnheader', { name: 'Miljö och klimat' })
    await head.getByRole('link').click()
    await page.waitForURL(/area=climate&county=20&sort=need#map/)
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('descending')
    const needs = await page.locator('.matrix td.chosen strong').allTextContents()
    expect(needs.map(Number)).toEqual(needs.map(Number).toSorted((a, b) => b - a))
    // A county on the map leads where its name beside it leads.
    const shape = page.locator('.priorities-map a').filter({ hasText: 'Uppsala län' })
    const named = page.locator('.square').getByRole('link', { name: 'Uppsala län' })
    await expect.poll(() => shape.getAttribute('href')).toBe(await named.getAttribute('href'))
    expect([errors, strangers]).toEqual([[], []])
  })

  test.each([
    ['in Swedish, light and wide', ASKED, { colorScheme: 'light' }],
    [
      'in English, dark and on a telephone',
      `${ASKED}&sort=emphasis&lang=en`,
      { colorScheme: 'dark', viewport: { width: 390, height: 844 } },
    ],
  ] as const)('has no fault of accessibility %s, and fits its window', async (_, address, options) => {
    const { page, errors, strangers } = await openPage(browser, address, options)
    await expectAccessible(page)
    const [content = 0, width = 0] = await page.evaluate(() => [document.body.scrollWidth, window.innerWidth])
    expect(content).toBeLessThanOrEqual(width)
    expect([errors, strangers]).toEqual([[], []])
  })

  test('on a telephone the head and the counties stay in sight while the table is moved', async () => {
    const { page } = await openPage(browser, ASKED, { viewport: { width: 390, height: 844 } })
    const room = page.locator('.matrix-room')
    await room.evaluate((one) => one.scrollTo(600, 900))
    const [edge, head, county] = await Promise.all([
      room.boundingBox(),
      page.locator('.matrix thead th').last().boundingBox(),
      page.locator('.matrix tbody th').nth(15).boundingBox(),
    ])
    expect(Math.abs((head?.y ?? 0) - (edge?.y ?? 0))).toBeLessThan(3)
    expect(Math.abs((county?.x ?? 0) - (edge?.x ?? 0))).toBeLessThan(3)
  })

  test('prints the matrix and the map, and nothing that cannot be used on paper', async () => {
    const { page } = await openPage(browser, ASKED)
    await page.emulateMedia({ media: 'print' })
    await expect.poll(() => page.locator('.priorities-form').isVisible()).toBe(false)
    await expect.poll(() => page.locator('.orders').isVisible()).toBe(false)
    await expect.poll(() => page.locator('.priorities-map').isVisible()).toBe(true)
    const cell = page.locator('.matrix td.need-high').first()
    await expect.poll(() => cell.evaluate((one) => getComputedStyle(one).printColorAdjust)).toBe('exact')
  })
})
