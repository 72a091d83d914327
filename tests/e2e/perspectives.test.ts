/** Looking through perspectives, in a real browser: into the address and back from it. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible, expectQuiet, launch, openPage, origin, ready, type Watched } from './browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch({ webgl: false })
})
afterAll(() => browser.close())

/** The page with its panels: they come after the first picture. */
async function open(path: string, options: Parameters<typeof openPage>[2] = {}): Promise<Watched> {
  const watched = await openPage(browser, path, options)
  await ready(watched.page, 'svg')
  await watched.page.locator('#toolbar > *').first().waitFor({ state: 'attached' })
  return watched
}

const title = ({ page }: Watched) => page.getByRole('heading', { level: 1 })
const subtitle = ({ page }: Watched) => page.locator('.picture-subtitle')
const legend = ({ page }: Watched) => page.getByRole('img', { name: /^(Teckenförklaring|Legend)/ })

/** By the first words of an option. Typed, its letters would be taken for another's where a second passes between two. */
async function choose({ page }: Watched, name: string, option: string): Promise<void> {
  const select = page.getByRole('combobox', { name, exact: true })
  const found = select.locator('option', { hasText: new RegExp(`^${option}`) }).first()
  await select.selectOption({ label: (await found.textContent()) ?? option })
  await expect.poll(() => select.locator('option:checked').textContent()).toMatch(new RegExp(`^${option}`))
}

describe('whose eyes', () => {
  test('one choice rebases fill, legend, table, card and figure; the address keeps it, and back undoes it', async () => {
    const watched = await open('/?area=2085&show=table')
    const { page } = watched
    await page.locator('.area-rank').getByText('plats 203 av 290').waitFor()
    await choose(watched, 'Jämfört med', 'Länet')
    await subtitle(watched).filter({ hasText: 'jämfört med Dalarnas län' }).waitFor()
    await page.locator('.area-rank').getByText('plats 13 av 15').waitFor()
    await expect.poll(() => legend(watched).getAttribute('aria-label')).toContain('Dalarnas län')
    await page.getByRole('columnheader', { name: /Mot Dalarnas län/ }).waitFor()
    expect(page.url()).toContain('reference=county')
    const figure = await page.request.get(`${origin()}/figure.svg${new URL(page.url()).search}`)
    expect(await figure.text()).toContain('Dalarnas län')
    await page.reload()
    await page.locator('.area-rank').getByText('plats 13 av 15').waitFor()
    await page.goBack()
    await page.locator('.area-rank').getByText('plats 203 av 290').waitFor()
    expectQuiet(watched)
  })

  test('the seven most similar are listed with their distances', async () => {
    const watched = await open('/?area=2085&reference=similar')
    await watched.page.getByRole('button', { name: 'Finspång', exact: true }).waitFor()
    await watched.page
      .locator('.area-rank')
      .getByText(/plats \d av 8/)
      .waitFor()
    expectQuiet(watched)
  })

  test('with nobody chosen each area is compared with its own', async () => {
    const watched = await open('/?reference=county&lang=en')
    await expect.poll(() => subtitle(watched).textContent()).toContain('its own county')
    await expectAccessible(watched.page)
    expectQuiet(watched)
  })
})

describe('divisions', () => {
  test('groups are units of their own: map, table with coverage, and one of them alone', async () => {
    const watched = await open('/?show=table')
    const { page } = watched
    await choose(watched, 'Indelning', 'FA-region')
    await page.getByRole('checkbox', { name: 'Visa grupperna som enheter' }).focus()
    await page.keyboard.press('Space')
    await subtitle(watched).filter({ hasText: '60 FA-regioner' }).waitFor()
    await page.getByRole('columnheader', { name: /Täckning/ }).waitFor()
    await page.getByRole('button', { name: /^Visa bara .*Ludvika/ }).focus()
    await page.keyboard.press('Enter')
    await subtitle(watched).filter({ hasText: 'kommuner i' }).waitFor()
    expect(page.url()).toContain('within=fa:')
    expectQuiet(watched)
  })

  test('a typology is a map of its own, with the names of its kinds', async () => {
    const watched = await open('/?mode=typology&division=skr')
    await expect.poll(() => title(watched).textContent()).toMatch(/kommungrupp/)
    await expect.poll(() => legend(watched).getAttribute('aria-label')).toContain('Storstäder')
    expectQuiet(watched)
  })

  test('what cannot be summed says so, with the range', async () => {
    const watched = await open('/?indicator=median_net_income_20plus&by=group&division=county&show=table')
    await watched.page.getByText('kan inte summeras').first().waitFor()
    expectQuiet(watched)
  })
})

describe('time', () => {
  test('a change is counted in percentage points from a chosen year, in all or per year', async () => {
    const watched = await open('/?area=2085')
    const { page } = watched
    await choose(watched, 'Visa', 'Förändringen')
    await title(watched).filter({ hasText: 'förändring 2020–\u20602024' }).waitFor()
    await choose(watched, 'Från år', '2022')
    await title(watched).filter({ hasText: 'förändring 2022–\u20602024' }).waitFor()
    await page.getByRole('radio', { name: 'Per år' }).focus()
    await page.keyboard.press('Space')
    await subtitle(watched).filter({ hasText: 'procentenheter per år' }).waitFor()
    expect(page.url()).toContain('pace=yearly')
    expectQuiet(watched)
  })

  test('the years are played with locked breaks, to the last one', async () => {
    const watched = await open('/?year=2022')
    const { page } = watched
    await page.getByRole('button', { name: 'Spela upp åren' }).focus()
    await page.keyboard.press('Space')
    await page.waitForURL(/year=2023/)
    const breaks = await legend(watched).getAttribute('aria-label')
    await page.waitForURL(/year=2024/)
    const limits = (label: string | null) => label?.match(/\d+,\d/g)?.slice(0, 2)
    expect(limits(await legend(watched).getAttribute('aria-label'))).toEqual(limits(breaks))
    expect(page.url()).toContain('locked=years')
    await page.getByRole('button', { name: 'Spela upp åren' }).waitFor()
    expectQuiet(watched)
  })

  test('small maps share their classes, and a heading leads to its year', async () => {
    const watched = await open('/?show=multiples')
    const { page } = watched
    await page.getByRole('link', { name: '2021', exact: true }).focus()
    await page.keyboard.press('Enter')
    await title(watched).filter({ hasText: '2021' }).waitFor()
    await expectAccessible(page)
    expectQuiet(watched)
  })
})

describe('two things at once', () => {
  test('map, square legend and scatter are linked: a point points at its area, and chooses it', async () => {
    const watched = await open('/?mode=two&second=median_net_income_20plus&show=chart')
    const { page } = watched
    const chart = page.getByRole('img', { name: /r = / }).or(page.locator('#table svg.chart'))
    await chart.first().waitFor()
    const point = page.locator('#table svg.chart [data-code="2085"]').first()
    await point.hover({ force: true })
    await page.locator('#map .hovered, #map [class*="hovered"]').first().waitFor({ state: 'attached' })
    await point.click({ force: true })
    await page.waitForURL(/area=2085/)
    await expectAccessible(page)
    expectQuiet(watched)
  })

  test('where two indicators have no year in common the page says which years stand together', async () => {
    const watched = await open('/?indicator=broadband_100mbit_share&year=2010&mode=two&second=median_net_income_20plus')
    const { first, second } = {
      first: await title(watched).textContent(),
      second: await subtitle(watched).textContent(),
    }
    expect(`${first} ${second}`).toContain('2010')
    expectQuiet(watched)
  })
})

describe('gaps and patterns', () => {
  test('a gap shows both sides, and the card its course', async () => {
    const watched = await open('/?area=2085&show=table')
    const { page } = watched
    await choose(watched, 'Visa', 'Skillnaden')
    await title(watched).filter({ hasText: 'kvinnor minus män' }).waitFor()
    await page.getByRole('columnheader', { name: /Kvinnor/ }).waitFor()
    await page.getByRole('img', { name: /^kvinnor − män/ }).waitFor()
    expect(page.url()).toContain('mode=gap')
    expectQuiet(watched)
  })

  test('a pattern names its kinds and says how sure it is', async () => {
    const watched = await open('/?indicator=median_net_income_20plus&mode=pattern')
    const label = (await legend(watched).getAttribute('aria-label')) ?? ''
    for (const words of ['högt bland höga', 'ej säkerställt', 'Morans I']) expect(label).toContain(words)
    await watched.page
      .getByText(/Utan granne.*Gotland/)
      .first()
      .waitFor()
    await expectAccessible(watched.page)
    expectQuiet(watched)
  })
})

describe('classes', () => {
  test('breaks are typed in Swedish, and a wrong one is told where it stands', async () => {
    const watched = await open('/')
    const { page } = watched
    await page.locator('summary', { hasText: 'Klasser' }).focus()
    await page.keyboard.press('Enter')
    await choose(watched, 'Indelning i klasser', 'Egna gränser')
    const first = page.getByRole('textbox', { name: /^Gräns 1/ })
    await first.fill('tjugo')
    await first.press('Enter')
    await page.getByText(/tal/).first().waitFor()
    await first.fill('75,5')
    await first.press('Enter')
    await page.waitForURL(/breaks=75\.5/)
    await expectAccessible(page)
    expectQuiet(watched)
  })
})

describe('taking it along', () => {
  test('the files hold what the view shows', async () => {
    const watched = await open('/?level=county&mode=change&since=2020&year=2024')
    const { page } = watched
    await page.locator('summary', { hasText: 'Exportera' }).focus()
    await page.keyboard.press('Enter')
    const href = await page.getByRole('link', { name: 'CSV', exact: true }).getAttribute('href')
    const csv = await (await page.request.get(`${origin()}${href}`)).text()
    expect(csv.trim().split('\r\n').length - 1).toBe(21)
    expect(csv).toContain('Dalarnas län')
    expectQuiet(watched)
  })
})

describe('the look of it', () => {
  test.each([
    ['dark', '/?mode=change&reference=county&area=2085', { colorScheme: 'dark' }],
    ['in the reader’s own colours', '/?by=group&division=fa&show=table', { forcedColors: 'active' }],
    ['on a phone', '/?mode=two&second=median_net_income_20plus&lang=en', { viewport: { width: 390, height: 844 } }],
  ] as const)('%s has no violation of accessibility', async (_, path, options) => {
    const watched = await openPage(browser, path, options)
    await ready(watched.page, 'svg')
    await watched.page.locator('#toolbar > *').first().waitFor({ state: 'attached' })
    await expectAccessible(watched.page)
    expectQuiet(watched)
  })
})
