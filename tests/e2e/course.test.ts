/** Where areas lie and which way they go, in a real browser: by hand, by a target, and by what a region has set itself. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible, expectQuiet, launch, openPage, origin, ready, type Watched } from './browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch({ webgl: false })
})
afterAll(() => browser.close())

const UNEMPLOYED = 'indicator=unemployment_18_65_share_pop'

async function open(path: string): Promise<Watched> {
  const watched = await openPage(browser, path)
  await ready(watched.page, 'svg')
  return watched
}

const compared = ({ page }: Watched, text: string) =>
  page.locator('.picture-subtitle').filter({ hasText: text }).waitFor()
const legend = async ({ page }: Watched) =>
  (await page.getByRole('img', { name: /^(Teckenförklaring|Legend)/ }).getAttribute('aria-label')) ?? ''

describe('position and direction', () => {
  test('mode, legend, table and figure; a target with a comma, another reference, and back through all of it', async () => {
    const watched = await open(`/?${UNEMPLOYED}&area=2085&within=20&show=table`)
    const { page } = watched
    await page.getByRole('combobox', { name: 'Visa', exact: true }).selectOption('course')
    await compared(watched, 'jämfört med riket')
    await expect.poll(() => legend(watched)).toContain('bättre läge, försämras: ')
    const beside = await legend(watched)
    await page.getByRole('columnheader', { name: 'Förändring (procentenheter per år)' }).waitFor()
    const row = page.getByRole('row').filter({ hasText: 'Ludvika' })
    await expect.poll(() => row.textContent()).toMatch(/läge|ingen tydlig förändring/)
    await expectAccessible(page)

    const target = page.getByRole('textbox', { name: 'Målvärde (%)' })
    await target.fill('fyra')
    await page.getByRole('alert').filter({ hasText: 'Skriv ett tal' }).waitFor()
    expect(page.url()).not.toContain('target')
    await target.fill('4,5')
    await target.press('Enter')
    await compared(watched, 'jämfört med målvärdet 4,5\u00a0%')
    expect(page.url()).toContain('target=4.5')
    await expect.poll(() => legend(watched)).not.toBe(beside)
    await page.getByRole('columnheader', { name: 'Mot målvärdet' }).waitFor()
    const figure = await page.request.get(`${origin()}/figure.svg${new URL(page.url()).search}&kind=map`)
    expect(await figure.text()).toContain('når målvärdet')

    await page.getByRole('combobox', { name: 'Jämfört med', exact: true }).selectOption('group')
    await compared(watched, 'jämfört med kommungruppen')
    expect(page.url()).not.toContain('target')
    await expect.poll(() => target.inputValue()).toBe('')
    await page.goBack()
    await compared(watched, 'jämfört med målvärdet')
    await expect.poll(() => target.inputValue()).toBe('4,5')
    await page.goBack()
    await compared(watched, 'jämfört med riket')
    expect(await legend(watched)).toBe(beside)
    expectQuiet(watched)
  })

  test('two goals: the second is asked for, and the chart has a corner for each kind', async () => {
    const watched = await open(`/?${UNEMPLOYED}&show=chart&lang=en`)
    const { page } = watched
    await page.getByRole('combobox', { name: 'Show', exact: true }).selectOption('conflict')
    const search = page.getByRole('combobox', { name: 'Find the second indicator' })
    await search.fill('post-secondary')
    await page
      .getByRole('option', { name: /^Post-secondary education, aged 25/ })
      .first()
      .click()
    await page.getByRole('heading', { level: 1, name: /^Where goals pull apart: / }).waitFor()
    await page.locator('.chart-room').getByText('both improving').waitFor()
    await expectAccessible(page)
    expectQuiet(watched)
  })
})

test('a region’s priorities lead to the map of each, inside the county and with its target; back leads out again', async () => {
  const watched = await open('/')
  const { page } = watched
  await page.locator('summary').filter({ hasText: 'Efter prioriteringar' }).click()
  await page.getByRole('combobox', { name: 'Vems prioriteringar' }).selectOption('20')
  expect(page.url()).toContain('strategy=20')
  const climate = page.getByRole('region', { name: 'Ett klimatsmart Dalarna' })
  await climate.getByRole('button', { name: /^Växthusgasutsläpp/ }).waitFor()
  await expectAccessible(page)
  await climate.getByRole('button', { name: 'Skyddad natur på land' }).click()
  await page.getByRole('heading', { level: 1, name: /^Läge och riktning: Skyddad natur/ }).waitFor()
  expect(page.url()).toMatch(/mode=course.*strategy=20/)
  await climate.getByText('visas på kartan').waitFor()
  await page.goBack()
  await page.getByRole('heading', { level: 1, name: /^Sysselsättningsgrad/ }).waitFor()
  expect(page.url()).toContain('strategy=20')
  expectQuiet(watched)
})
