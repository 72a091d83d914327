/** Territories without drawing: listed, uploaded, changed and taken back, saved, shared and quarrelled over, by keyboard alone. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible, expectQuiet, launch, openPage, origin, ready, type Watched } from './browser.ts'

let browser: Browser
beforeAll(async () => {
  // Panels need no graphics card, and the surface without one is the faster where there is none.
  browser = await launch({ webgl: false })
})
afterAll(() => browser.close())

async function open(path: string, options: Parameters<typeof openPage>[2] = {}): Promise<Watched> {
  const watched = await openPage(browser, path, options)
  await ready(watched.page, 'svg')
  return watched
}

const territoriesOf = (page: Page) => new URL(page.url()).searchParams.getAll('t')

async function unfold(page: Page): Promise<void> {
  if ((await page.locator('#territories[open]').count()) === 0) await page.locator('#territories > summary').click()
  await page.locator('#territory-new').waitFor()
}

async function chooseWay(page: Page, name: string): Promise<void> {
  await unfold(page)
  if ((await page.locator('.territory-new[open]').count()) === 0) await page.locator('#territory-new').click()
  await page.getByRole('radio', { name, exact: true }).check()
}

const card = (page: Page, place: number) => page.locator(`.territory[data-place="${place}"]`)
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '')

describe('from a list', () => {
  test('what is not understood is told with what may have been meant; the figures are those of the API', async () => {
    const watched = await open('/?indicator=population_total&year=2024')
    const { page } = watched
    await chooseWay(page, 'Lista')
    await expectAccessible(page)
    await page.locator('#territory-list').fill('0180 Stockholm, Solna; Sundbyborg')
    await page.getByRole('button', { name: 'Sundbyberg (0183)' }).click()
    await page.locator('#territory-list-read').filter({ hasText: '3 områden' }).waitFor()
    await page.getByRole('button', { name: 'Skapa territorium' }).click()
    await card(page, 0).locator('.area-value').waitFor()
    expect(territoriesOf(page)).toEqual(['Territorium 1~0180.0184.0183'])
    expect(await focused(page)).toBe('territory-name-0')
    const answer = await fetch(
      `${origin()}/api/territories/profile?t=t~0180.0184.0183&indicator=population_total&year=2024`,
    )
    const { values } = (await answer.json()) as { values: { value: number }[] }
    const shown = (await card(page, 0).locator('.area-value').textContent()) ?? ''
    expect(Number(shown.replace(/\D/g, '').slice(0, -4))).toBe(values[0]?.value)
    await expectAccessible(page)
    // Whoever pastes and goes on at once is told what was left out.
    await chooseWay(page, 'Lista')
    await page.locator('#territory-list').fill('Falun, Nysala')
    await page.getByRole('button', { name: 'Skapa territorium' }).click()
    await page.getByText('utan det som inte förstods: ”Nysala”').waitFor()
    expectQuiet(watched)
  })

  test('changed by county, neighbours and taking out; all of it undone and done again', async () => {
    const watched = await open('/?t=Väst~2061.2085')
    const { page } = watched
    await page.getByRole('button', { name: 'Redigera Väst' }).click()
    await page.getByRole('button', { name: 'Ta ut Ludvika' }).click()
    await page.waitForFunction(
      () =>
        decodeURIComponent(location.search).includes('t=Väst~2061&') ||
        decodeURIComponent(location.search).endsWith('t=Väst~2061'),
    )
    await page.locator('#territory-group-0').selectOption('17')
    await page.locator('form:has(#territory-group-0) button').click()
    await page.waitForFunction(() => decodeURIComponent(location.search).includes('2061.17'))
    await page.getByRole('button', { name: 'Lägg till grannar' }).click()
    await page.waitForFunction(() => decodeURIComponent(location.search).includes('2061.17.'))
    await page.locator('#picture-title').click()
    for (let i = 0; i < 3; i++) await page.keyboard.press('Control+z')
    expect(territoriesOf(page)).toEqual(['Väst~2061.2085'])
    await page.keyboard.press('Control+y')
    expect(territoriesOf(page)).toEqual(['Väst~2061'])
    expectQuiet(watched)
  })

  test('in English, with the reference and the page of its own', async () => {
    const watched = await open('/?lang=en&t=West~2061.2085&t=East~2061.2080')
    const { page } = watched
    await page.getByText('1 municipality is in several territories').waitFor()
    await page.getByRole('button', { name: 'Compare all with this: West' }).click()
    await page.waitForURL(/reference=territory%3A1|reference=territory:1/)
    await expect.poll(() => page.locator('#reference').inputValue()).toBe('territory:1')
    await page.getByRole('button', { name: 'Remove West' }).click()
    await page.getByText('The territory everything was compared with is gone.', { exact: false }).waitFor()
    await expect.poll(() => page.locator('#reference').inputValue()).toBe('nation')
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.waitForURL(/reference=territory/)
    expect(await page.getByRole('link', { name: 'Profile of West' }).getAttribute('href')).toContain(
      '/territory?t=West',
    )
    expectQuiet(watched)
  })
})

const SWEREF = {
  type: 'FeatureCollection',
  crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3006' } },
  features: [
    {
      type: 'Feature',
      properties: { name: 'Rutan' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [560_000, 6_590_000],
            [620_000, 6_590_000],
            [620_000, 6_640_000],
            [560_000, 6_640_000],
            [560_000, 6_590_000],
          ],
        ],
      },
    },
  ],
}

describe('from a file', () => {
  const file = (value: unknown, name = 'område.geojson') => ({
    name,
    mimeType: 'application/geo+json',
    buffer: Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)),
  })

  test('metres of SWEREF 99 TM are recognised and told, and the file comes back as it was', async () => {
    const watched = await open('/')
    const { page } = watched
    await chooseWay(page, 'Fil')
    await page.locator('#territory-file').setInputFiles(file(SWEREF))
    // Seen, and not only there: a first territory closes nothing over what was told of its file.
    await page.locator('.file-told', { hasText: 'SWEREF 99 TM' }).waitFor({ state: 'visible' })
    await card(page, 0).locator('.area-value').waitFor()
    await expectAccessible(page)
    const before = territoriesOf(page)
    expect(before[0]).toMatch(/^Rutan~@/)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Ladda ned GeoJSON' }).click(),
    ])
    const path = await download.path()
    await page.getByRole('button', { name: 'Ta bort Rutan' }).click()
    await chooseWay(page, 'Fil')
    await page.locator('#territory-file').setInputFiles(path)
    await card(page, 0).locator('.area-value').waitFor()
    expect(territoriesOf(page)).toEqual(before)
    expectQuiet(watched)
  })

  test('what cannot be used says where, what was expected and what to do', async () => {
    const watched = await open('/')
    const { page } = watched
    await chooseWay(page, 'Fil')
    await page
      .locator('#territory-file')
      .setInputFiles(file({ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [15, 60] } }))
    await page.getByText('Gör så här').waitFor()
    await expectAccessible(page)
    expect(territoriesOf(page)).toEqual([])
    await page
      .locator('#territory-file')
      .setInputFiles(file('Namn;Kod\nLudvika;2085\nSmedjebacken;2061\n', 'kommuner.csv'))
    await card(page, 0).waitFor()
    expect(territoriesOf(page)[0]).toContain('2085.2061')
    expectQuiet(watched)
  })
})

describe('saved and shared', () => {
  test('a link to look, a link to edit, and a conflict that loses nobody’s work', async () => {
    const watched = await open('/?t=Väst~2061.2085')
    const { page } = watched
    await page.locator('#territory-save').click()
    const link = await page.locator('#saved-link').inputValue()
    const editLink = await page.locator('#edit-link').inputValue()
    expect(editLink).toMatch(new RegExp(`^${link}#edit=`))
    expect(page.url()).not.toContain('edit=')

    const onlooker = await open(new URL(link).pathname)
    expect(territoriesOf(onlooker.page)).toEqual(['Väst~2061.2085'])
    await onlooker.page.locator('#saved-link').waitFor()
    await expect.poll(() => onlooker.page.locator('#edit-link').count()).toBe(0)

    const colleague = await open(new URL(editLink).pathname + new URL(editLink).hash)
    await colleague.page.locator('#edit-link').waitFor()
    expect(colleague.page.url()).not.toContain('#')
    await colleague.page.locator('#territory-name-0').fill('Västra delen')
    await colleague.page.keyboard.press('Enter')
    await colleague.page.getByText('Ändrat sedan det sparades').waitFor()
    await colleague.page.getByRole('button', { name: 'Uppdatera' }).click()
    await colleague.page.getByText('Det sparade är uppdaterat.').waitFor()

    await page.locator('#territory-name-0').fill('Min del')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Uppdatera' }).click()
    await page.getByRole('dialog').waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Använd den sparade versionen' }).click()
    await page.locator('dialog').waitFor({ state: 'detached' })
    expect(territoriesOf(page)).toEqual(['Västra delen~2061.2085'])
    await page.getByRole('button', { name: 'Ångra' }).click()
    expect(territoriesOf(page)).toEqual(['Min del~2061.2085'])
    await page.getByRole('button', { name: 'Uppdatera' }).click()
    await page.getByText('Det sparade är uppdaterat.').waitFor()
    const saved = (await (
      await fetch(`${origin()}/api${new URL(link).pathname.replace('/t/', '/territories/')}`)
    ).json()) as {
      territories: { name: string }[]
    }
    expect(saved.territories.map(({ name }) => name)).toEqual(['Min del'])

    page.on('dialog', (dialog) => dialog.accept())
    await page.getByRole('button', { name: 'Ta bort det sparade' }).click()
    await page.getByText('Det sparade är borttaget.', { exact: false }).waitFor()
    expect(territoriesOf(page)).toEqual(['Min del~2061.2085'])
    expect(new URL(page.url()).searchParams.get('saved')).toBeNull()
    expect((await fetch(link, { redirect: 'manual' })).status).toBe(404)
    // A conflict is an answer of 412, which a browser logs.
    expect(watched.errors.filter((error) => !error.includes('412'))).toEqual([])
    expectQuiet(onlooker)
    expectQuiet(colleague)
  })
})

describe('by keyboard alone', () => {
  test('a circle around a town is made, named, given another radius, removed and taken back', async () => {
    const watched = await open('/')
    const { page } = watched
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key)
    }
    const tabTo = async (id: string) => {
      for (let i = 0; i < 60 && (await focused(page)) !== id; i++) await press('Tab')
      expect(await focused(page)).toBe(id)
    }
    await page.locator('#area-field').focus()
    for (let i = 0; i < 20; i++) {
      await press('Tab')
      if (await page.evaluate(() => document.activeElement?.matches('#territories > summary'))) break
    }
    await press('Enter')
    await page.locator('#territory-list').waitFor()
    await page.locator('#territories > summary').focus()
    await press('Tab', 'Tab')
    // From "Lista" to "Cirkel".
    await press('ArrowRight', 'ArrowRight', 'ArrowRight')
    await tabTo('circle-place-field')
    await page.keyboard.type('Västerås')
    await press('Enter')
    await page.waitForFunction(() => document.activeElement?.id === 'circle-radius')
    await press('Control+a')
    await page.keyboard.type('60')
    await press('Enter')
    await page.waitForFunction(() => document.activeElement?.id === 'territory-name-0')
    expect(territoriesOf(page)[0]).toMatch(/^60 km från Västerås~\*16\.5\d+_59\.6\d+_60$/)
    await press('Control+a')
    await page.keyboard.type('Mälardalen')
    await press('Enter')
    await card(page, 0).locator('.area-value').waitFor()
    expect(territoriesOf(page)[0]).toMatch(/^Mälardalen~/)
    await page.getByRole('button', { name: 'Redigera Mälardalen' }).focus()
    await press('Enter')
    await tabTo('radius-0')
    await press('Control+a')
    await page.keyboard.type('45,5')
    await press('Enter')
    expect(territoriesOf(page)[0]).toMatch(/_45\.5$/)
    await page.getByRole('button', { name: 'Ta bort Mälardalen' }).focus()
    await press('Enter')
    await page.waitForFunction(() => document.activeElement?.id === 'territory-new')
    expect(territoriesOf(page)).toEqual([])
    await press('Control+z')
    expect(territoriesOf(page)).toHaveLength(1)
    expectQuiet(watched)
  })
})

describe('on a narrow screen', () => {
  test('a tool gives the map the room and the bar at its foot the way on', async () => {
    const watched = await open('/?t=Väst~2061.2085', { viewport: { width: 390, height: 844 }, hasTouch: true })
    const { page } = watched
    await page.getByRole('button', { name: /^Områden/ }).click()
    await card(page, 0).locator('.area-value').waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Redigera Väst' }).click()
    await page.getByRole('button', { name: 'Välj på kartan' }).click()
    await page.locator('#drawing-bar').waitFor()
    await expectAccessible(page)
    await page.locator('#drawing-bar').getByRole('button', { name: 'Klar med kartan' }).click()
    await card(page, 0).waitFor()
    expectQuiet(watched)
  })
})
