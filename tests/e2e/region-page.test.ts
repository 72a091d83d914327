/** The pages of the regions in a real browser: every one of them in both languages, followed, unfolded and printed. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible, launch, openPage, origin, type Watched } from './browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch({ webgl: false })
})
afterAll(() => browser.close())

async function expectQuiet({ page, errors, strangers }: Watched): Promise<void> {
  expect(errors).toEqual([])
  expect(strangers).toEqual([])
  await page.context().close()
}

/** As /region lists them. */
async function allRegions(): Promise<string[]> {
  const text = await (await fetch(`${origin()}/region`)).text()
  return [...new Set([...text.matchAll(/href="(\/region\/\d\d)"/g)].flatMap(([, path]) => path ?? []))]
}

/**
 * Colours are the same on all of them and are looked at on one, in every light: they are most of the time it takes. Legacy
 * mode opens no second page for each, which only frames would need.
 */
const axe = (page: Page) =>
  new AxeBuilder({ page })
    .options({ resultTypes: ['violations'], preload: false })
    .include('main')
    .disableRules('color-contrast')
    .setLegacyMode(true)

const MUNICIPALITY = '.unfolded th a'

describe('every region', () => {
  test.each(['sv', 'en'])(
    'opens in %s with no fault of accessibility and no sideways scrolling',
    async (lang) => {
      const paths = await allRegions()
      expect(paths).toHaveLength(21)
      const watched = await openPage(browser, '/region')
      const { page } = watched
      const faults: string[] = []
      for (const path of paths) {
        await page.goto(`${origin()}${path}${lang === 'sv' ? '' : `?lang=${lang}`}`)
        expect(await page.locator('html').getAttribute('lang')).toBe(lang)
        expect(await page.locator('.conditions tbody tr').count(), path).toBeGreaterThan(3)
        const { violations } = await axe(page).analyze()
        faults.push(...violations.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html ?? ''}`))
        const [content = 0, width = 0] = await page.evaluate(() => [document.body.scrollWidth, window.innerWidth])
        if (content > width) faults.push(`${path}: ${content} px wide`)
      }
      expect(faults).toEqual([])
      await expectQuiet(watched)
    },
    300_000,
  )
})

describe('the page of a region', () => {
  test('leads from a row to the series of a municipality and back by the back button, without a script', async () => {
    const watched = await openPage(browser, '/region/20', { javaScriptEnabled: false })
    const { page } = watched
    const row = page.locator('.conditions tbody tr', { has: page.locator('.to-inside') }).first()
    const name = await row.getByRole('rowheader').locator('a').first().textContent()
    await row.locator('.unfold').click()
    await page.locator('.unfolded').waitFor()
    expect(await page.locator('tr:target').getByRole('rowheader').textContent()).toContain(name)
    const municipality = page.locator(MUNICIPALITY).first()
    const where = await municipality.getAttribute('href')
    await municipality.click()
    await page.waitForURL(/\/area\/20\d\d#/)
    expect(page.url()).toBe(`${origin()}${where}`)
    expect(await page.locator('tr:target').getByRole('rowheader').textContent()).toContain(name)
    await page.goBack()
    expect(await page.locator('.unfolded').count()).toBe(1)
    await page.goBack()
    expect(await page.locator('.unfolded').count()).toBe(0)
    await page.context().close()
  })

  test('changes what it is compared with by a form, without a script', async () => {
    const { page } = await openPage(browser, '/region/20?sort=need', { javaScriptEnabled: false })
    await page.getByLabel('Jämfört med').selectOption({ label: 'Gävleborgs län' })
    await page.getByLabel('Läses genom').selectOption({ label: 'den nationella ramen' })
    await page.getByRole('button', { name: 'Visa' }).click()
    await page.waitForURL(/reference=21/)
    expect(new URL(page.url()).searchParams.get('sort')).toBe('need')
    expect(await page.locator('.conditions tbody .level').first().textContent()).toContain('Gävleborgs län')
    await page.context().close()
  })

  test.each([
    ['dark', { colorScheme: 'dark' }],
    ['forced colours', { forcedColors: 'active' }],
    ['a telephone', { viewport: { width: 390, height: 844 } }],
  ] as const)('has no fault of accessibility with a row unfolded in %s', async (_, options) => {
    const watched = await openPage(browser, '/region/20', options)
    const { page } = watched
    await page.locator('.unfold').first().click()
    await page.locator('.unfolded').waitFor()
    await expectAccessible(page)
    const [content = 0, width = 0] = await page.evaluate(() => [document.body.scrollWidth, window.innerWidth])
    expect(content).toBeLessThanOrEqual(width)
    await expectQuiet(watched)
  })

  test.each(['/region', '/region?lang=en', '/region/99'])('%s has no fault of accessibility', async (path) => {
    const { page } = await openPage(browser, path)
    await expectAccessible(page)
    await page.context().close()
  })

  test('prints on a few sheets of A4, no row cut, the folded open, with the address under every table', async () => {
    const watched = await openPage(browser, '/region/20')
    const { page } = watched
    await page.emulateMedia({ media: 'print' })
    const foot = page.locator('.conditions tfoot').first()
    expect(await foot.isVisible()).toBe(true)
    expect(await foot.textContent()).toMatch(/Dalarnas län.*dataversion.*\/region\/20/)
    expect(await page.locator('.masthead').isVisible()).toBe(false)
    const row = page.locator('.conditions tbody tr').first()
    expect(await row.evaluate((one) => getComputedStyle(one).breakInside)).toBe('avoid')
    for (const drawing of ['.dot-strip', '.county-map'])
      expect(
        await page
          .locator(drawing)
          .first()
          .evaluate((one) => getComputedStyle(one).printColorAdjust),
      ).toBe('exact')
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0
    expect(sheets).toBeGreaterThanOrEqual(3)
    expect(sheets).toBeLessThanOrEqual(12)
    await expectQuiet(watched)
  })
})
