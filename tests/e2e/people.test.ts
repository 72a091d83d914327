/** Where people live: found in the controls, in the address and back, in the figure, and read off the map. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible, expectQuiet, launch, openPage, origin, ready } from './browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch({ webgl: false })
})
afterAll(() => browser.close())

/** The layer drawn by the script, not only by the server. */
const drawn = (page: Page, surface: 'svg' | 'gl') =>
  page.locator(`#map[data-people="${surface}"]`).waitFor({ state: 'attached', timeout: 60_000 })
const legend = (page: Page) => page.getByRole('img', { name: /^Teckenförklaring: Personer per hexagon, \d{4}/ })
const marks = (page: Page) => page.locator('#map-svg g.people path')
const choice = (page: Page, name: string) => page.getByRole('radio', { name, exact: true })
const heading = (page: Page, words: RegExp) => page.getByRole('heading', { level: 1, name: words }).waitFor()

describe('where people live', () => {
  test('is chosen as dots, on bare ground, as columns, and put away; back and forward follow', async () => {
    const watched = await openPage(browser, '/')
    const { page } = watched
    await ready(page, 'svg')
    await expect.poll(() => marks(page).count()).toBe(0)

    await choice(page, 'Prickar').check({ force: true })
    await page.waitForURL(/people=dots/)
    await drawn(page, 'svg')
    await legend(page).waitFor()
    await expect.poll(() => marks(page).count()).toBeGreaterThan(20)
    await expect.poll(() => page.locator('#map-svg path[class*="class-"]').count()).toBeGreaterThan(250)

    await choice(page, 'Bara marken').check({ force: true })
    await page.waitForURL(/ground=bare/)
    await heading(page, /^Var människor bor, \d{4}$/)
    await expect.poll(() => page.locator('#map-svg path[class*="class-"]').count()).toBe(0)
    await expect.poll(() => page.getByRole('img', { name: /^Teckenförklaring/ }).count()).toBe(1)
    await expect.poll(() => page.locator('#map-description').textContent()).toMatch(/Hälften av alla bor i \d+ av dem/)
    await expectAccessible(page)

    await choice(page, 'Staplar').check({ force: true })
    await page.waitForURL(/people=columns/)
    await legend(page).filter({ hasText: 'Höjden' }).waitFor()
    await page.goBack()
    await legend(page).filter({ hasText: 'Ytan' }).waitFor()
    await page.goForward()
    await legend(page).filter({ hasText: 'Höjden' }).waitFor()

    await choice(page, 'Visa inte').check({ force: true })
    await heading(page, /^Sysselsättningsgrad/)
    await expect.poll(() => marks(page).count()).toBe(0)
    expect(page.url()).not.toMatch(/people|ground/)
    expectQuiet(watched)
  })

  test('in a county shows its hexagons, each with its people and municipality, and few as few', async () => {
    const watched = await openPage(browser, '/?within=25&people=dots&ground=bare')
    const { page } = watched
    await ready(page, 'svg')
    await drawn(page, 'svg')
    await page.locator('.picture-subtitle', { hasText: /hexagoner i Norrbottens län$/ }).waitFor()
    const tooltip = page.locator('.map-tooltip')
    const map = await page.locator('#map').boundingBox()
    if (!map) throw new Error('journey: expected the map to have a place')
    const told = new Set<string>()
    // Across the county; most of it is empty, and some hexagon of it has few people.
    for (let share = 0.3; share < 0.75; share += 0.01) {
      await page.mouse.move(map.x + map.width * share, map.y + map.height * (share + 0.1))
      if (await tooltip.isVisible()) told.add((await tooltip.textContent()) ?? '')
    }
    const words = [...told].join('\n')
    expect(words).toContain('ingen bor här')
    expect(words).toMatch(/personeri hexagonen, \S/)
    expect(words).not.toMatch(/(^|\D)[1-9] personer/)
    expectQuiet(watched)
  })

  test('is in the page and the figure without a script', async () => {
    const watched = await openPage(browser, '/?people=columns&ground=bare&lang=en', { javaScriptEnabled: false })
    const { page } = watched
    await heading(page, /^Where people live, \d{4}$/)
    await expect.poll(() => marks(page).count()).toBeGreaterThan(20)
    await page.locator('p.note', { hasText: /Half of all people live in \d+ of them/ }).waitFor()
    const figure = await (await page.request.get(`${origin()}/figure.svg?people=dots&lang=en`)).text()
    expect(figure).toContain('Source of where people live: Statistics Sweden (SCB)')
    expect(figure).toContain('People per hexagon')
    expectQuiet(watched)
  })

  test('cannot be fetched: it is said, the map stays, and trying again helps', async () => {
    const watched = await openPage(browser, '/')
    const { page } = watched
    await ready(page, 'svg')
    await page.route('**/api/population/hexagons*', (route) => route.abort())
    await choice(page, 'Prickar').check({ force: true })
    const failed = page.getByRole('status').filter({ hasText: 'gick inte att hämta' })
    await failed.waitFor()
    await page.unroute('**/api/population/hexagons*')
    await failed.getByRole('button', { name: 'Försök igen' }).click()
    await drawn(page, 'svg')
    expect(watched.errors.every((error) => error.includes('ERR_FAILED'))).toBe(true)
    expect(watched.strangers).toEqual([])
  })
})

test.each([
  ['dark', { colorScheme: 'dark' }, 'colours'],
  ['a phone', { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }, 'layout'],
] as const)('%s has no violation of accessibility', async (_name, options, judged) => {
  const watched = await openPage(browser, '/?people=dots', options)
  await ready(watched.page, 'svg')
  await drawn(watched.page, 'svg')
  await expectAccessible(watched.page, judged)
  expectQuiet(watched)
})

test('with WebGL the engine draws them, and the SVG no longer', async () => {
  const drawing = await launch()
  const watched = await openPage(drawing, '/?people=columns&within=20')
  const { page } = watched
  await ready(page, 'gl')
  await drawn(page, 'gl')
  await expect.poll(() => page.locator('#map-svg g.people').isVisible()).toBe(false)
  await choice(page, 'Prickar').check({ force: true })
  await page.waitForURL(/people=dots/)
  await drawn(page, 'gl')
  await expectAccessible(page)
  expectQuiet(watched)
  await drawing.close()
  // Two pictures of thousands of marks, drawn by the processor.
}, 240_000)
