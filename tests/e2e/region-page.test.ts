/** The pages of the regions in a real browser: every one of them in both languages, followed, unfolded and printed. */
import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LANGUAGES } from '#core/model/text.ts'
import { expectAccessible, expectAccessibleInEveryLook, expectQuiet, launch, openPage, origin } from './browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch({ webgl: false })
})
afterAll(() => browser.close())

/** As /region lists them. */
async function allRegions(): Promise<string[]> {
  const text = await (await fetch(`${origin()}/region`)).text()
  return [...new Set([...text.matchAll(/href="(\/region\/\d\d)"/g)].flatMap(([, path]) => path ?? []))]
}

/**
 * axe stays in a page of its own, into which each region's main part is put: read and compiled anew in forty-two pages it
 * would take longer than all it looks at. How things look (colours, sizes) is the same in all of them, is most of what is
 * left, and is judged on one, in every light, below.
 */
async function faultsOf(judge: Page, main: string, lang: string): Promise<string[]> {
  return judge.evaluate(
    async ([main, lang]) => {
      document.documentElement.lang = lang
      const place = document.querySelector('main')
      if (place === null) throw new Error('expected a main part, found none')
      place.outerHTML = main
      const looks = ['color-contrast', 'link-in-text-block', 'target-size']
      const { violations } = await window.axe.run('main', {
        resultTypes: ['violations'],
        preload: false,
        rules: Object.fromEntries(looks.map((rule) => [rule, { enabled: false }])),
      })
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
    },
    [main, lang] as const,
  )
}

const MUNICIPALITY = '.unfolded th a'

describe('every region', () => {
  test('opens in both languages with no fault of accessibility and no sideways scrolling', async () => {
    const paths = await allRegions()
    expect(paths).toHaveLength(21)
    const [watched, judge] = await Promise.all([openPage(browser, '/region'), openPage(browser, '/region')])
    const { page } = watched
    await judge.page.evaluate(axe.source)
    // It finds what is wrong, or finding nothing would tell nothing.
    expect(await faultsOf(judge.page, '<main><img src="/favicon.svg"></main>', 'sv')).not.toEqual([])
    const faults: string[] = []
    for (const [order, lang] of LANGUAGES.entries()) {
      for (const [place, path] of paths.entries()) {
        await page.goto(`${origin()}${path}${lang === 'sv' ? '' : `?lang=${lang}`}`)
        const found = await page.evaluate(() => {
          const lang = document.documentElement.lang
          const rows = document.querySelectorAll('.conditions tbody tr').length
          const over = document.body.scrollWidth - window.innerWidth
          // A picture is read by its name: what it is drawn with, half of all elements, says nothing to anybody.
          for (const stroke of document.querySelectorAll('svg[role="img"] > :not(title, desc)')) stroke.remove()
          return { lang, rows, over, main: document.querySelector('main')?.outerHTML ?? '' }
        })
        expect(found.lang).toBe(lang)
        expect(found.rows, path).toBeGreaterThan(3)
        if (found.over > 0) faults.push(`${path}: ${found.over} px too wide`)
        // Of two languages the building is the same: every other region is judged in each.
        if (place % 2 !== order) continue
        faults.push(...(await faultsOf(judge.page, found.main, lang)).map((fault) => `${path} ${lang} ${fault}`))
      }
    }
    expect(faults).toEqual([])
    expectQuiet(watched)
  }, 300_000)
})

describe('the page of a region', () => {
  test('leads from a row to the series of a municipality and back by the back button, without a script', async () => {
    const watched = await openPage(browser, '/region/20', { javaScriptEnabled: false })
    const { page } = watched
    const row = page.locator('.conditions tbody tr', { has: page.locator('.to-inside') }).first()
    const name = await row.getByRole('rowheader').locator('a').first().textContent()
    await row.locator('.unfold').click()
    await page.locator('.unfolded').waitFor()
    await expect.poll(() => page.locator('tr:target').getByRole('rowheader').textContent()).toContain(name)
    const municipality = page.locator(MUNICIPALITY).first()
    const where = await municipality.getAttribute('href')
    await municipality.click()
    await page.waitForURL(/\/area\/20\d\d#/)
    expect(page.url()).toBe(`${origin()}${where}`)
    await expect.poll(() => page.locator('tr:target').getByRole('rowheader').textContent()).toContain(name)
    await page.goBack()
    await expect.poll(() => page.locator('.unfolded').count()).toBe(1)
    await page.goBack()
    await expect.poll(() => page.locator('.unfolded').count()).toBe(0)
  })

  test('changes what it is compared with by a form, without a script', async () => {
    const { page } = await openPage(browser, '/region/20?sort=need', { javaScriptEnabled: false })
    await page.getByLabel('Jämfört med').selectOption({ label: 'Gävleborgs län' })
    await page.getByLabel('Läses genom').selectOption({ label: 'den nationella ramen' })
    await page.getByRole('button', { name: 'Visa' }).click()
    await page.waitForURL(/reference=21/)
    expect(new URL(page.url()).searchParams.get('sort')).toBe('need')
    await expect.poll(() => page.locator('.conditions tbody .level').first().textContent()).toContain('Gävleborgs län')
  })

  test('on a telephone need and emphasis are in sight, a block for each area of the report', async () => {
    const { page } = await openPage(browser, '/region/20', { viewport: { width: 390, height: 844 } })
    const room = page.locator('.table-room', { has: page.locator('.needs') })
    await expect.poll(() => room.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0)
    // What stands in a cell fills it: no row is as tall as a column that is out of sight.
    const empty = await room
      .locator('tbody > tr')
      .evaluateAll((rows) => rows.filter((row) => (row.lastElementChild?.clientWidth ?? 0) < row.clientWidth / 2))
    expect(empty).toHaveLength(0)
  })

  test('has no fault of accessibility with a row unfolded in any look, and is no wider than its screen', async () => {
    const watched = await openPage(browser, '/region/20')
    const { page } = watched
    await page.locator('.unfold').first().click()
    await page.locator('.unfolded').waitFor()
    await expectAccessibleInEveryLook(page)
    expectQuiet(watched)
  })

  test.each(['/region', '/region?lang=en', '/region/99'])('%s has no fault of accessibility', async (path) => {
    const { page } = await openPage(browser, path)
    await expectAccessible(page)
  })

  test('prints on a few sheets of A4, no row cut, the folded open, with the address under every table', async () => {
    const watched = await openPage(browser, '/region/20')
    const { page } = watched
    await page.emulateMedia({ media: 'print' })
    const foot = page.locator('.conditions tfoot').first()
    await expect.poll(() => foot.isVisible()).toBe(true)
    await expect.poll(() => foot.textContent()).toMatch(/Dalarnas län.*dataversion.*\/region\/20/)
    await expect.poll(() => page.locator('.masthead').isVisible()).toBe(false)
    const row = page.locator('.conditions tbody tr').first()
    await expect.poll(() => row.evaluate((one) => getComputedStyle(one).breakInside)).toBe('avoid')
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
    expectQuiet(watched)
  })
})
