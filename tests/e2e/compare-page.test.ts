/** Comparing in a real browser, by keyboard alone and without a script. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  expectAccessible,
  expectAccessibleInEveryLook,
  expectQuiet,
  launch,
  openPage,
  type Watched,
} from './browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch({ webgl: false })
})
afterAll(() => browser.close())

const COMPARED = '/compare?indicator=employment_rate_20_64&area=2085&area=20&area=fa:60'

const names = ({ page }: Pick<Watched, 'page'>) =>
  page.locator('section[aria-labelledby="areas"] .item a').allTextContents()

describe('/compare', () => {
  test('is reordered by keyboard, and focus stays with what was moved', async () => {
    const watched = await openPage(browser, COMPARED, { javaScriptEnabled: false })
    const { page } = watched
    const before = await names(watched)
    await page.getByRole('link', { name: `Flytta upp: ${before[2]}` }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/#up-fa-60$/)
    expect(await names(watched)).toEqual([before[0], before[2], before[1]])
    // At the top there is no farther up: focus goes to the way back down.
    await page.keyboard.press('Enter')
    await page.waitForURL(/#down-fa-60$/)
    expect(await names(watched)).toEqual([before[2], before[0], before[1]])
    await page.keyboard.press('Enter')
    await page.waitForURL(/area=2085&area=fa.*#down-fa-60$/)
    expect(await names(watched)).toEqual([before[0], before[2], before[1]])
  })

  test('takes an area by name and an indicator by its form, and keeps what is chosen', async () => {
    const watched = await openPage(browser, COMPARED)
    const { page } = watched
    await page.getByRole('combobox', { name: 'Lägg till län eller kommun' }).fill('Mora')
    await page.keyboard.press('Enter')
    await page.waitForURL(/area=Mora/)
    expect((await names(watched)).at(-1)).toBe('Mora')
    await page.getByRole('combobox', { name: 'Lägg till nyckeltal' }).selectOption('population_total')
    await page.getByRole('button', { name: 'Visa' }).click()
    await page.getByRole('heading', { level: 2, name: 'Folkmängd' }).waitFor()
    expect(await names(watched)).toHaveLength(4)
    expectQuiet(watched)
  })

  test('on a telephone every figure is in sight, under whose it is', async () => {
    const { page } = await openPage(browser, COMPARED, { viewport: { width: 390, height: 844 } })
    const room = page.locator('.table-room', { has: page.locator('.comparison') })
    await expect.poll(() => room.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0)
    const whose = await room.locator('tr', { hasText: 'Värde' }).locator('.cell-name').allInnerTexts()
    expect(whose.map((name) => name.replace(/^\d\s*/, ''))).toEqual(await names({ page }))
  })

  test('has no fault of accessibility in any look, and no more than its screen is wide', async () => {
    const watched = await openPage(browser, `${COMPARED}&indicator=population_total`)
    await expectAccessibleInEveryLook(watched.page)
    expectQuiet(watched)
  })

  test('explains itself where nothing is chosen', async () => {
    const watched = await openPage(browser, '/compare')
    await expectAccessible(watched.page)
    await watched.page.getByRole('link', { name: 'De tre största kommunerna' }).click()
    await watched.page.getByRole('heading', { level: 1, name: /^Jämför Stockholm/ }).waitFor()
    expectQuiet(watched)
  })

  test('prints without what cannot be used on paper', async () => {
    const watched = await openPage(browser, COMPARED)
    const { page } = watched
    await page.emulateMedia({ media: 'print' })
    await expect.poll(() => page.locator('form.filter').isVisible()).toBe(false)
    await expect.poll(() => page.locator('.step').first().isVisible()).toBe(false)
    await expect.poll(() => page.locator('.comparison').isVisible()).toBe(true)
    expectQuiet(watched)
  })
})

const TERRITORIES =
  '/compare?indicator=employment_rate_20_64&t=Bergslagen~2061.2080.2085.1980.1981&t=Kring V%C3%A4ster%C3%A5s~*16.5448_59.6099_60'

describe('territories on /compare', () => {
  test('are reordered by keyboard among areas, and the address keeps their places', async () => {
    const watched = await openPage(browser, `${TERRITORIES}&area=20`, { javaScriptEnabled: false })
    const { page } = watched
    expect(await names(watched)).toEqual(['Dalarnas län', 'Bergslagen', 'Kring Västerås'])
    await page.getByRole('link', { name: 'Flytta upp: Bergslagen' }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/area=territory%3A1&area=20&area=territory%3A2&.*#down-t-Bergslagen$/)
    expect(await names(watched)).toEqual(['Bergslagen', 'Dalarnas län', 'Kring Västerås'])
    await page.getByRole('combobox', { name: 'Jämfört med' }).selectOption({ label: 'Kring Västerås' })
    await page.getByRole('button', { name: 'Visa' }).click()
    await page.getByRole('rowheader', { name: 'Mot Kring Västerås' }).waitFor()
    expect(await names(watched)).toEqual(['Bergslagen', 'Dalarnas län', 'Kring Västerås'])
  })

  test('have their difference explained, by the groups one chooses', async () => {
    const watched = await openPage(browser, TERRITORIES)
    const { page } = watched
    await page.getByText(/^Skillnaden mellan Bergslagen och Kring Västerås är .* kommer av sammansättningen/).waitFor()
    await page.getByRole('link', { name: 'kvinnor och män' }).click()
    await page.waitForURL(/by=sex#explain-employment_rate_20_64$/)
    const parts = page.getByRole('table', { name: /^Delarna i siffror/ })
    await parts.getByRole('rowheader', { name: 'Kvinnor' }).waitFor()
    await expect.poll(() => parts.getByRole('rowheader').allTextContents()).toEqual(['Kvinnor', 'Män', 'Alla grupper'])
    // The sexes are counted in earlier years only.
    await page.getByText(/Här gäller uppdelningen \d{4}/).waitFor()
    expectQuiet(watched)
  })

  test('have the parts of their difference in sight on a telephone, each figure under what it is', async () => {
    const { page } = await openPage(browser, TERRITORIES, { viewport: { width: 390, height: 844 } })
    const room = page.locator('.table-room', { has: page.locator('.difference-parts') }).first()
    await expect.poll(() => room.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0)
    const said = await room.locator('tbody tr').first().locator('.cell-name').allInnerTexts()
    expect(said.slice(0, 2)).toEqual(['Andel, Bergslagen', 'Andel, Kring Västerås'])
    expect(said.slice(-2)).toEqual(['Sammansättning', 'Nivåskillnad'])
  })

  test('have no fault of accessibility in any look, and no more than its screen is wide', async () => {
    const watched = await openPage(browser, TERRITORIES)
    await expectAccessibleInEveryLook(watched.page)
    expectQuiet(watched)
  })
})

describe('/distribution', () => {
  test('has no fault of accessibility in any look, and is asked by its form', async () => {
    const watched = await openPage(browser, '/distribution?indicator=employment_rate_20_64')
    await expectAccessibleInEveryLook(watched.page)
    await watched.page.getByRole('combobox', { name: 'Indelning' }).selectOption('type')
    await watched.page.getByRole('button', { name: 'Visa' }).click()
    await watched.page.getByText(/av skillnaderna ligger mellan kommuntyperna/).waitFor()
    expectQuiet(watched)
  })
})
