/** The page of an area in a real browser: read, printed and followed without a script. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessibleInEveryLook, expectQuiet, launch, openPage } from './browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch({ webgl: false })
})
afterAll(() => browser.close())

describe('the page of an area', () => {
  test('leads by keyboard from a summary to its row and back to the map, without a script', async () => {
    const watched = await openPage(browser, '/area/2085', { javaScriptEnabled: false })
    const { page } = watched
    const first = page.locator('.unlike a').first()
    const name = await first.textContent()
    await first.focus()
    await page.keyboard.press('Enter')
    const row = page.locator('tr:target')
    await expect.poll(() => row.getByRole('rowheader').textContent()).toContain(name)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/\?indicator=.*area=2085/)
  })

  test('has no fault of accessibility in any look, and no more than its screen is wide', async () => {
    const watched = await openPage(browser, '/area/20?theme=labour')
    await expectAccessibleInEveryLook(watched.page)
    expectQuiet(watched)
  })

  test('prints its themes one after another, no row cut, with the address and the data version under every table', async () => {
    const watched = await openPage(browser, '/area/2085')
    const { page } = watched
    await page.emulateMedia({ media: 'print' })
    await expect.poll(() => page.locator('.standings tfoot').first().isVisible()).toBe(true)
    expect(await page.locator('.standings tfoot').first().textContent()).toMatch(
      /Ludvika kommun.*dataversion.*\/area\/2085/,
    )
    await expect.poll(() => page.locator('.masthead').isVisible()).toBe(false)
    const row = page.locator('.standings tbody tr').first()
    await expect.poll(() => row.evaluate((one) => getComputedStyle(one).breakInside)).toBe('avoid')
    expectQuiet(watched)
  })
})
