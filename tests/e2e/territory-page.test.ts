/** The page of territories in a real browser: made, read, printed and taken along by keyboard alone and without a script. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible, expectQuiet, LOOKS, launch, openPage } from './browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch({ webgl: false })
})
afterAll(() => browser.close())

/** The Lapland of Västerbotten as a list, sixty kilometres around Västerås, and something too small to be cut. */
const SEVEN = 't=V%C3%A5ra%20sju~2418.2421.2422.2425.2462.2463.2481'
const CIRCLE = 't=M%C3%A4lardalen~*16.5528_59.6162_60'
const SMALL = 't=Litet~*16.5528_59.6162_2'

/** Some rows, tables and names of each kind: the thousands of cells after them are built alike, and take a minute. */
async function shorten(page: Page): Promise<void> {
  await page.evaluate(() => {
    const alike = [
      ...document.querySelectorAll('tbody tr:nth-child(n + 4):not(:last-child), datalist option:nth-child(n + 4)'),
      ...[...document.querySelectorAll('.figures')].slice(2),
    ]
    for (const element of alike) element.remove()
  })
}

describe('our seven inland municipalities', () => {
  test('are made, read and taken along by keyboard alone, without a script', async () => {
    const watched = await openPage(browser, '/territory', { javaScriptEnabled: false })
    const { page } = watched
    await page.getByRole('textbox', { name: 'Namn' }).first().focus()
    await page.keyboard.type('Våra sju')
    await page.keyboard.press('Tab')
    await page.keyboard.type('2418 Malå, Storuman; Sorsele; Dorotea, vilhelmina, Asele, Lycksele')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Våra sju' }).waitFor()
    expect(page.url()).toContain('~2418.2421.2422.2425.2462.2463.2481')
    // What is shown is what adds up: the people of the parts make the people of the whole.
    const cells = await page.locator('.parts tbody tr td:nth-child(2)').allTextContents()
    const [sum = 0, ...people] = cells.map((text) => Number(text.replace(/\D/g, ''))).reverse()
    expect(people).toHaveLength(7)
    expect(people.reduce((total, each) => total + each, 0)).toBe(sum)
    const file = page.getByRole('link', { name: 'CSV', exact: true })
    await file.focus()
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
    expect(download.suggestedFilename()).toMatch(/\.csv$/)
  })

  test('are offered where they are misspelt, and made by the link', async () => {
    const watched = await openPage(browser, '/territory?areas=Storumann%2C%20Sorsele', { javaScriptEnabled: false })
    const { page } = watched
    await page.getByRole('heading', { name: 'Det här gick inte att förstå' }).waitFor()
    await page.getByRole('link', { name: 'Storuman (2421)' }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/t=.*~2421\.2422$/)
  })
})

describe('a circle', () => {
  test('is made around a seat, and counted by another basis by a link that keeps the place', async () => {
    const watched = await openPage(browser, '/territory', { javaScriptEnabled: false })
    const { page } = watched
    await page.getByRole('combobox', { name: 'Kommunens centralort' }).fill('Västerås')
    await page.getByRole('textbox', { name: 'Kilometer' }).fill('60')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Västerås inom 60 km' }).waitFor()
    await page.getByRole('link', { name: 'Hela kommuner, till största delen innanför' }).click()
    await page.waitForURL(/~whole#basis-1$/)
    await page.getByText('minst hälften av dess invånare bor innanför').waitFor()
  })
})

describe('/territory', () => {
  const ALL = `${SEVEN}&${CIRCLE}&${SMALL}`
  // What is drawn differs by its light; how it is built does not, so the fullest page will do for the rest.
  const queries = {
    light: [`${CIRCLE}&lang=en`, 'areas=Atlantis', ''],
    dark: [ALL],
    'forced colours': [ALL],
    'a telephone': [ALL],
  }

  test.each(LOOKS)('has no fault of accessibility in %s', async (look, options, judged) => {
    for (const query of queries[look]) {
      const watched = await openPage(browser, `/territory?${query}`, options)
      await shorten(watched.page)
      await expectAccessible(watched.page, judged)
      const [content = 0, width = 0] = await watched.page.evaluate(() => [document.body.scrollWidth, window.innerWidth])
      expect(content).toBeLessThanOrEqual(width)
      expectQuiet(watched)
    }
  })

  test('prints what it consists of and the basis chosen, without what cannot be used on paper', async () => {
    const watched = await openPage(browser, `/territory?${CIRCLE}&t=Norrland~21.22.23.24.25`)
    const { page } = watched
    await page.emulateMedia({ media: 'print' })
    for (const hidden of [
      '.territory-forms',
      '.territory-ways',
      '.territory .step',
      '.bases li:not(:has([aria-current]))',
    ])
      await expect.poll(() => page.locator(hidden).first().isVisible()).toBe(false)
    for (const shown of ['.territory-map', '.bases [aria-current]', '.parts'])
      await expect.poll(() => page.locator(shown).first().isVisible()).toBe(true)
    // A long list is folded on a screen.
    await expect.poll(() => page.locator('.folded .parts').first().isVisible()).toBe(true)
    const row = page.locator('.figures tbody tr').first()
    await expect.poll(() => row.evaluate((one) => getComputedStyle(one).breakInside)).toBe('avoid')
    expectQuiet(watched)
  })
})
