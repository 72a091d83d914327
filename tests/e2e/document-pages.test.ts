/** The pages that are documents: read, searched, printed; by keyboard alone, in every light, and without a script. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DESTINATIONS } from '#core/model/destination.ts'
import { expectAccessible, expectQuiet, LOOKS, launch, openPage, ready } from './browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch({ webgl: false })
})
afterAll(() => browser.close())

const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 } }
const INDICATOR = '/data/employment_rate_rams_20_64'
const DOCUMENTS = ['/data?theme=digital', INDICATOR, '/method', '/accessibility', '/about', '/area?q=sund']

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** Goes on until something is focused; a person would, too. */
async function tabTo(page: Page, name: RegExp, most = 30): Promise<void> {
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab')
    const found = await page.evaluate(() => {
      const { activeElement: element } = document
      const label =
        element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.labels?.[0] : null
      return (label ?? element)?.textContent ?? ''
    })
    if (name.test(found)) return
  }
  throw new Error(`keyboard: expected to reach ${name} in ${most} steps`)
}

describe('by keyboard alone', () => {
  test('one finds an indicator, reads of it, and goes on to the rule it is combined by', async () => {
    const watched = await openPage(browser, '/data')
    const { page } = watched
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: 'Hoppa till innehållet' })
    await expect.poll(() => skip.evaluate((link) => link === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    await tabTo(page, /^Sök bland nyckeltalen/, 2)
    await page.keyboard.type('sysselsattningsgrad utrikes')
    await page.keyboard.press('Enter')
    await page.waitForURL(/q=sysselsattningsgrad/)
    await expect.poll(() => page.getByText(/^\d av 280 nyckeltal$/).count()).toBe(1)
    await tabTo(page, /^Sysselsättningsgrad 20–64 år, utrikes födda$/)
    await page.keyboard.press('Enter')
    await heading(page).filter({ hasText: 'utrikes födda' }).waitFor()
    await tabTo(page, /^Så räknas grupper om$/)
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/method#aggregering$/)
    await expect.poll(() => page.locator('#aggregering').evaluate((section) => section.matches(':target'))).toBe(true)
    expectQuiet(watched)
  })

  test('one searches for an area from any page, and changes language without losing the search', async () => {
    const watched = await openPage(browser, '/method')
    const { page } = watched
    await tabTo(page, /^Sök område$/)
    await page.keyboard.type('sund')
    await page.keyboard.press('Enter')
    await page.getByText(/^\d+ områden stämmer med ”sund”\.$/).waitFor()
    await page.getByRole('link', { name: 'English' }).click()
    await page.getByText(/^\d+ areas answer to “sund”\.$/).waitFor()
    await expect
      .poll(() => page.getByRole('link', { name: 'Sundsvall' }).getAttribute('href'))
      .toBe('/area/2281?lang=en')
    expectQuiet(watched)
  })

  test('the menu of a narrow screen opens, closes, and leads on', async () => {
    const watched = await openPage(browser, '/about', PHONE)
    const { page } = watched
    await tabTo(page, /^Meny$/)
    await page.keyboard.press('Enter')
    const menu = page.getByRole('navigation', { name: 'Huvudmeny' })
    await menu.getByRole('link', { name: 'Metod' }).waitFor()
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await menu.waitFor({ state: 'hidden' })
    await page.keyboard.press('Enter')
    // From the button of the menu through every link before it.
    await tabTo(page, /^Metod$/, DESTINATIONS.length)
    await page.keyboard.press('Enter')
    await heading(page).filter({ hasText: 'Metod' }).waitFor()
    expectQuiet(watched)
  })
})

describe('the masthead of the map', () => {
  test.each([
    ['a phone', 390],
    ['a narrow window', 780],
    ['a wide one', 1440],
  ])('is one row high on %s', async (_, width) => {
    const watched = await openPage(browser, '/', { viewport: { width, height: 844 } })
    const box = await watched.page.locator('.masthead').boundingBox()
    expect(box?.height).toBeLessThan(56)
    expectQuiet(watched)
  })

  test('leads past the map, and changes language with the page', async () => {
    const watched = await openPage(browser, '/')
    const { page } = watched
    await ready(page, 'svg')
    await page.getByRole('link', { name: 'Hoppa över kartan' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('after-map')
    await page.getByRole('link', { name: 'English' }).click()
    await page.getByRole('link', { name: 'Method', exact: true }).waitFor()
    await expect.poll(() => page.getByRole('link', { name: 'Skip the map' }).count()).toBe(1)
    expectQuiet(watched)
  })
})

describe('every document', () => {
  // What is drawn differs by its light; how it is built does not, so a page of each kind will do for the rest.
  const asked = {
    light: DOCUMENTS,
    dark: [INDICATOR, '/accessibility?x=1'],
    'forced colours': [INDICATOR, '/accessibility?x=1'],
    'a telephone': ['/data?theme=digital', INDICATOR, '/method', '/about'],
  }
  test.each(LOOKS)('is accessible in %s, and no wider than the screen', async (look, options, judged) => {
    for (const path of asked[look]) {
      const watched = await openPage(browser, path, options)
      const { page } = watched
      await expectAccessible(page, judged)
      const [content = 0, screen = 0] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
      expect(content, path).toBeLessThanOrEqual(screen)
      expectQuiet(watched)
    }
  })

  test('is complete without a script', async () => {
    const watched = await openPage(browser, '/data?lang=en', { javaScriptEnabled: false })
    const { page } = watched
    await page.getByRole('combobox', { name: 'Recomputed for groups' }).selectOption('never')
    await page.getByRole('button', { name: 'Show' }).click()
    await page.waitForURL(/combines=never.*lang=en/)
    await page.getByText('92 of 280 indicators').waitFor()
    expectQuiet(watched)
  })

  test('prints as text on paper, with its address and the data version', async () => {
    const watched = await openPage(browser, INDICATOR, { colorScheme: 'dark' })
    const { page } = watched
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await expect.poll(() => page.locator('.masthead').isVisible()).toBe(false)
    await expect.poll(() => page.getByRole('link', { name: 'Visa på kartan' }).isVisible()).toBe(false)
    // In the margin of every sheet, so that the end of the page need not say it again.
    const foot = await page.evaluate(() => document.documentElement.style.getPropertyValue('--sheet-foot'))
    expect(foot).toContain(page.url())
    expect(foot).toMatch(/Dataversion [0-9a-f]{16}/)
    await expect.poll(() => page.locator('[data-address]').textContent()).toBe(page.url())
    await expect.poll(() => page.locator('[data-address]').isVisible()).toBe(false)
    await expect.poll(() => page.getByRole('table', { name: 'Kommuner' }).isVisible()).toBe(true)
    await expect
      .poll(() => page.evaluate(() => getComputedStyle(document.body).backgroundColor))
      .toBe('rgb(251, 250, 247)')
    expectQuiet(watched)
  })
})
