/** Every page on paper: light, and at the foot of each sheet where it is from and of which data version. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, openPage, origin, ready } from './browser.ts'

let browser: Awaited<ReturnType<typeof launch>>
beforeAll(async () => {
  browser = await launch({ webgl: false })
})
afterAll(() => browser.close())

const PAGES = [
  '/',
  '/region/20',
  '/priorities',
  '/compare?area=2080&area=2180',
  '/area/2080',
  '/territory?t=Falun~2080.2081',
  '/distribution',
  '/data/employment_rate_20_64',
  '/method',
  '/profile',
  '/share',
]

/** What the rules for sheets write into the bottom margin, and what of it the page says. */
function footOfSheets() {
  const margins = [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].filter((rule) => rule instanceof CSSPageRule).flatMap((rule) => [...rule.cssRules]),
  )
  return {
    margins: margins.map(({ cssText }) => cssText).join('\n'),
    said: getComputedStyle(document.documentElement).getPropertyValue('--sheet-foot'),
    paper: getComputedStyle(document.body).backgroundColor,
  }
}

async function sheetsOf(page: Page): Promise<number> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  return pdf.match(/\/Type \/Page\b/g)?.length ?? 0
}

describe('printed', () => {
  test.each(PAGES)('%s has its address and data version on every sheet', async (path) => {
    const { page } = await openPage(browser, path, { colorScheme: 'dark' })
    await page.locator('html.scripted, body.document').waitFor({ state: 'attached' })
    const { version } = (await (await fetch(`${origin()}/api/version`)).json()) as { version: string }
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    const { margins, said, paper } = await page.evaluate(footOfSheets)
    expect(margins).toMatch(/@bottom-left \{[^}]*content: var\(--sheet-foot/)
    expect(margins).toMatch(/@bottom-right \{[^}]*counter\(page\)/)
    expect(said).toContain(`${origin()}${path}`)
    expect(said).toContain(version)
    // Light, whatever the device is set to.
    const lightest = Math.min(...(paper.match(/\d+/g) ?? []).slice(0, 3).map(Number))
    expect(lightest === 0 ? 255 : lightest, paper).toBeGreaterThan(230)
    expect(pdf.match(/\/MediaBox \[0 0 59[45]\.\d* 84[12]\.\d*\]/)).not.toBeNull()
  })

  test('a map says on its own sheet who is outlined, and how much they have', async () => {
    const { page } = await openPage(browser, '/?area=2080&area=2085')
    await ready(page, 'svg')
    const told = page.locator('.heading .print-only')
    await told.waitFor({ state: 'attached' })
    await expect.poll(() => told.isVisible()).toBe(false)
    await page.emulateMedia({ media: 'print' })
    await expect.poll(() => told.textContent()).toMatch(/^Markerade: Falun \(\d[^)]*, plats \d+ av 290\), Ludvika \(/)
    await expect.poll(() => told.isVisible()).toBe(true)
  })

  test('a table is printed after its map, with the headings of its columns', async () => {
    const { page } = await openPage(browser, '/?show=table')
    await ready(page, 'svg')
    await page.getByRole('button', { name: 'Område', exact: true }).waitFor()
    // 290 municipalities: some 35 to a sheet.
    expect(await sheetsOf(page)).toBeGreaterThan(8)
    await page.emulateMedia({ media: 'print' })
    for (const name of ['Område', 'Värde']) {
      await expect
        .poll(() => page.locator('#table th', { hasText: name }).getByText(name).isVisible(), { message: name })
        .toBe(true)
    }
    await expect.poll(() => page.locator('#table tbody tr').first().isVisible()).toBe(true)
  })

  test.each([
    ['', true],
    [' without a script', false],
  ])('small maps%s stand alone on one sheet, whole, with their source once', async (_, javaScriptEnabled) => {
    const { page } = await openPage(browser, '/?indicator=population_total&show=multiples', { javaScriptEnabled })
    // A script puts its own in the place of the figure.
    const maps = page.locator(javaScriptEnabled ? '.small-maps .multiples' : '.drawn-multiples img')
    await maps.waitFor({ timeout: 60_000 })
    expect(await sheetsOf(page)).toBe(1)
    await page.emulateMedia({ media: 'print' })
    await expect.poll(() => page.locator('#map').isVisible()).toBe(false)
    // The figure without a script has its source in itself.
    await expect
      .poll(() => page.getByText('Källa: SCB').filter({ visible: true }).count())
      .toBe(javaScriptEnabled ? 1 : 0)
  })

  test('no word of a region’s rows reaches into the column beside it', async () => {
    const { page } = await openPage(browser, '/region/20', { viewport: { width: 673, height: 900 } })
    await page.emulateMedia({ media: 'print' })
    const over = await page
      .locator('.conditions > tbody > tr > :is(th, td)')
      .evaluateAll((cells) =>
        cells.filter((cell) => cell.scrollWidth > cell.clientWidth).map((cell) => cell.textContent),
      )
    expect(over).toEqual([])
  })

  test('what is to be taken along is one sheet: the picture', async () => {
    const { page } = await openPage(browser, '/share?level=county')
    await page.getByRole('img', { name: /^Karta/ }).waitFor()
    expect(await sheetsOf(page)).toBe(1)
    await page.emulateMedia({ media: 'print' })
    await expect.poll(() => page.getByText(/^Länk: http.*level=county$/).isVisible()).toBe(true)
  })

  test('a long address is cut there, and whole at the end', async () => {
    const long = `/territory?t=${Array.from({ length: 40 }, (_, i) => `${2000 + i}`).join('.')}`
    const { page } = await openPage(browser, long)
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await page.emulateMedia({ media: 'print' })
    const { said } = await page.evaluate(footOfSheets)
    expect(said).toContain('…')
    await expect.poll(() => page.locator('.colophon [data-address]').isVisible()).toBe(true)
  })
})
