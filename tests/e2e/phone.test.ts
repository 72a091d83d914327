/** A telephone: one map, one sheet, and what its toolbar has no room for. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectQuiet, launch, openPage, ready } from './browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch({ webgl: false })
})
afterAll(() => browser.close())

describe('on a telephone', () => {
  test('small maps and printing are behind one button, by keyboard too', async () => {
    const watched = await openPage(browser, '/?level=county', {
      reducedMotion: 'reduce',
      viewport: { width: 390, height: 844 },
    })
    const { page } = watched
    await ready(page, 'svg')
    const more = page.locator('#toolbar summary', { hasText: 'Mer' })
    const print = page.getByRole('button', { name: 'Skriv ut' })
    await more.focus()
    await page.keyboard.press('Enter')
    await print.waitFor()
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    await page.keyboard.press('Escape')
    await print.waitFor({ state: 'hidden' })
    await expect.poll(() => more.evaluate((summary) => summary === document.activeElement)).toBe(true)

    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Småkartor' }).press('Enter')
    await page.locator('.small-maps svg').first().waitFor()
    // The tab that puts the sheet away again.
    await expect.poll(() => page.locator(':focus').textContent()).toBe('Diagram')
    expect(new URL(page.url()).searchParams.get('show')).toBe('multiples')

    await page.keyboard.press('Enter')
    await page.evaluate(() => {
      window.print = () => document.body.classList.add('printed')
    })
    await more.press('Enter')
    await print.press('Enter')
    await page.locator('body.printed').waitFor()
    await print.waitFor({ state: 'hidden' })
    expectQuiet(watched)
  })

  test('what draws the map anew is told of when it does not come, and tried again', async () => {
    const watched = await openPage(browser, '/', { reducedMotion: 'reduce', viewport: { width: 390, height: 844 } })
    const { page } = watched
    await page.route('**/redrawing-*.js', (route) => route.abort())
    await ready(page, 'svg')
    const tab = page.getByRole('button', { name: 'Nyckeltal', exact: true })
    await tab.click()
    await page.getByRole('radio', { name: 'Län', exact: true }).check({ force: true })
    const again = page.getByRole('button', { name: 'Försök igen' })
    await again.waitFor()
    await page.unroute('**/redrawing-*.js')
    await tab.click()
    await again.click()
    await again.waitFor({ state: 'hidden' })
    await page.waitForFunction(() => document.querySelectorAll('#map-svg g.areas > path[data-code]').length === 21)
    expect(watched.strangers).toEqual([])
  })
})
