/** What people do, in a real browser against the built product with the real data. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible, expectQuiet, launch, openPage, origin, ready, type Watched } from './browser.ts'

/**
 * Most journeys go through the SVG map: it is the same product but for the surface, and the engine, drawn by software,
 * takes seconds a page. What the engine adds has journeys of its own below.
 */
let browser: Browser
beforeAll(async () => {
  browser = await launch({ webgl: false })
})
afterAll(() => browser.close())

const title = (watched: Watched) => watched.page.getByRole('heading', { level: 1 })

/** What an open search suggests; options of a plain select are not meant. */
const suggestions = ({ page }: Pick<Watched, 'page'>, words: RegExp) =>
  page.getByRole('listbox').getByRole('option', { name: words })

const subtitle = ({ page }: Watched) => page.locator('.picture-subtitle')

async function chooseIndicator({ page }: Watched, words: string): Promise<void> {
  const search = page.getByRole('combobox', { name: 'Sök nyckeltal' })
  await search.fill(words)
  await page
    .getByRole('option', { name: new RegExp(words, 'i') })
    .first()
    .waitFor()
  await search.press('ArrowDown')
  await search.press('Enter')
}

describe('the planner', () => {
  test('opens, chooses an indicator and an area, and shares a link that shows the same', async () => {
    const watched = await openPage(browser, '/')
    const { page } = watched
    await ready(page, 'svg')
    await expect.poll(() => title(watched).textContent()).toMatch(/^Sysselsättningsgrad 20–\u206064 år, \d{4}$/)

    await chooseIndicator(watched, 'gymnasial')
    await page.waitForURL(/indicator=(?!employment)/)
    const area = page.getByRole('combobox', { name: 'Sök område' })
    await area.fill('ludvi')
    await suggestions(watched, /Ludvika/)
      .first()
      .waitFor()
    await area.press('ArrowDown')
    await area.press('Enter')
    await page.waitForURL(/area=2085/)
    await page.getByText(/^plats \d+ av \d+/).waitFor()
    const shown = {
      title: await title(watched).textContent(),
      legend: await page.getByRole('img', { name: /^Teckenförklaring/ }).getAttribute('aria-label'),
      rank: await page.getByText(/^plats \d+ av \d+/).textContent(),
    }

    const elsewhere = await openPage(browser, page.url().slice(origin().length))
    await ready(elsewhere.page, 'svg')
    await elsewhere.page.getByText(/^plats \d+ av \d+/).waitFor()
    expect({
      title: await title(elsewhere).textContent(),
      legend: await elsewhere.page.getByRole('img', { name: /^Teckenförklaring/ }).getAttribute('aria-label'),
      rank: await elsewhere.page.getByText(/^plats \d+ av \d+/).textContent(),
    }).toEqual(shown)
    expectQuiet(elsewhere)
    expectQuiet(watched)
  })

  test('goes back and forward through what was chosen', async () => {
    const watched = await openPage(browser, '/')
    const { page } = watched
    await ready(page, 'svg')
    const first = await title(watched).textContent()
    await page.getByRole('radio', { name: 'Län' }).check({ force: true })
    await page.waitForURL(/level=county/)
    await subtitle(watched).filter({ hasText: 'procent, 21 län' }).waitFor()
    await page.goBack()
    await subtitle(watched).filter({ hasText: 'procent, 290 kommuner' }).waitFor()
    await expect.poll(() => title(watched).textContent()).toBe(first)
    await page.goForward()
    await subtitle(watched).filter({ hasText: 'procent, 21 län' }).waitFor()
    expectQuiet(watched)
  })

  test('reads a notice, not an error, from an address that has gone stale', async () => {
    const watched = await openPage(browser, '/?indicator=no_such_thing&area=9999&hue=red')
    await ready(watched.page, 'svg')
    await expect.poll(() => title(watched).textContent()).toMatch(/^Sysselsättningsgrad/)
    const notices = await watched.page.getByRole('status', { name: 'Meddelanden' }).textContent()
    for (const found of ['no_such_thing', '9999', 'hue']) expect(notices).toContain(found)
    await expectAccessible(watched.page)
    expectQuiet(watched)
  })

  test('sees a failure in words when no answer comes, and tries again', async () => {
    const watched = await openPage(browser, '/')
    const { page } = watched
    await ready(page, 'svg')
    await page.route('**/api/values*', (route) => route.abort())
    await page.getByRole('radio', { name: 'Kvinnor' }).check({ force: true })
    const retry = page.getByRole('button', { name: 'Försök igen' })
    await retry.waitFor()
    await page.unroute('**/api/values*')
    await retry.click()
    await page.getByRole('heading', { level: 1, name: /kvinnor/ }).waitFor()
    expect(watched.strangers).toEqual([])
  })
})

describe('the table', () => {
  test('shows exactly what the map shows, sorts the Swedish way and chooses', async () => {
    const watched = await openPage(browser, '/?show=table')
    const { page } = watched
    await ready(page, 'svg')
    const table = page.getByRole('table', { name: /^Sysselsättningsgrad/ })
    await expect.poll(() => table.locator('tbody tr').count()).toBe(290)
    await table.getByRole('button', { name: /Område|Kommun/ }).click()
    const names = await table.locator('tbody th').allTextContents()
    const trimmed = names.map((name) => name.trim())
    expect(trimmed[0]).toMatch(/^Ale/)
    expect(trimmed.at(-1)).toMatch(/^Övertorneå/)
    await expectAccessible(page)
    expectQuiet(watched)
  })
})

describe('the language', () => {
  test('is changed on the spot, keeps the view, and is complete', async () => {
    const watched = await openPage(browser, '/?area=2085')
    const { page } = watched
    await ready(page, 'svg')
    await page.getByRole('link', { name: 'English' }).click()
    await page.waitForURL(/lang=en/)
    await page.getByRole('heading', { level: 1, name: /^Employment rate, aged 20–\u206064, \d{4}$/ }).waitFor()
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en')
    expect(page.url()).toContain('area=2085')
    const words = await page.locator('body').ariaSnapshot()
    expect(words).not.toMatch(/Nyckeltal|Sök|kommuner|riket|Källa|plats \d/)
    await expectAccessible(page)
    expectQuiet(watched)
  })
})

describe('without JavaScript', () => {
  test('the page holds map, title, legend, source and a form that works', async () => {
    const watched = await openPage(browser, '/?area=2085', { javaScriptEnabled: false })
    const { page } = watched
    await expect.poll(() => title(watched).textContent()).toMatch(/^Sysselsättningsgrad/)
    await expect.poll(() => page.locator('#map-svg path[data-code]').count()).toBe(290)
    expect(
      await page
        .getByText(/^Källa: SCB/)
        .first()
        .isVisible(),
    ).toBe(true)
    await page.getByRole('combobox', { name: 'Nivå' }).selectOption('county')
    await page.getByRole('button', { name: /Visa/ }).click()
    await page.waitForURL(/level=county/)
    await expect.poll(() => page.locator('#map-svg path[data-code]').count()).toBe(21)
    expectQuiet(watched)
  })
})

describe('the map', () => {
  test('without WebGL stays SVG, and everything works', async () => {
    const watched = await openPage(browser, '/')
    const { page } = watched
    await ready(page, 'svg')
    const kiruna = page.locator('#map-svg path[data-code="2584"]')
    await kiruna.hover()
    await page.locator('.map-tooltip', { hasText: 'Kiruna' }).waitFor()
    await kiruna.click()
    await page.waitForURL(/area=2584/)
    await page.getByRole('button', { name: 'Zooma in' }).click()
    await chooseIndicator(watched, 'gymnasial')
    await page.waitForURL(/indicator=(?!employment)/)
    await expectAccessible(page)
    expectQuiet(watched)
  })
})

describe('the page', () => {
  test.each([
    ['wide and light', {}, 'all'],
    ['wide and dark', { colorScheme: 'dark' }, 'colours'],
    ['a phone', { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }, 'layout'],
  ] as const)('%s has no violation of accessibility', async (_name, options, judged) => {
    const watched = await openPage(browser, '/?area=2085&area=0180', options)
    await ready(watched.page, 'svg')
    await expectAccessible(watched.page, judged)
    expectQuiet(watched)
  })
})
