/** Territories drawn on the map in a real browser: by mouse, by touch, mended, moved and taken back. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectQuiet, launch, openPage, ready } from './browser.ts'

/** One draws alike on both surfaces; without a graphics card the one without WebGL is many times as fast. */
let gl: Browser
let plain: Browser
beforeAll(async () => {
  ;[gl, plain] = await Promise.all([launch(), launch({ webgl: false })])
})
afterAll(() => Promise.all([gl.close(), plain.close()]))

const PATH = '/?indicator=employment_rate_20_64&within=county:20'

/** Places on the map, as shares of its width and height: around the middle of the county. */
type Place = readonly [x: number, y: number]

async function pixelsOf(page: Page, [x, y]: Place): Promise<{ x: number; y: number }> {
  const box = await page.locator('#map').boundingBox()
  if (!box) throw new Error('expected the map to be on the page')
  return { x: box.x + x * box.width, y: box.y + y * box.height }
}

async function click(page: Page, place: Place): Promise<void> {
  const { x, y } = await pixelsOf(page, place)
  await page.mouse.click(x, y)
}

/** Opens the panel of territories and takes a tool. */
async function take(page: Page, tool: 'Polygon' | 'Frihand' | 'Cirkel'): Promise<void> {
  await ready(page, page.context().browser() === gl ? 'gl' : 'svg')
  await page.locator('#territories > summary').click()
  await page.getByRole('radio', { name: 'Rita' }).check()
  await page.getByRole('button', { name: tool, exact: true }).click()
  await page.locator('.drawing-line').waitFor()
}

const territories = (page: Page) => new URL(page.url()).searchParams.getAll('t')
const outlines = (page: Page) => page.locator('#map-svg g.territories path.territory-line')

/** Until the address has territories other than those it had. */
async function changed(page: Page, before: readonly string[]): Promise<string[]> {
  await page.waitForFunction(
    (known) => new URL(location.href).searchParams.getAll('t').join('|') !== known,
    before.join('|'),
  )
  return territories(page)
}

/** Until the map has stood still for a while: what two fingers have begun may glide on. */
async function settled(page: Page): Promise<void> {
  const scale = () => page.locator('#map').getAttribute('data-scale')
  for (let before = await scale(), still = 0; still < 5; ) {
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)))
    const now = await scale()
    still = now === before ? still + 1 : 0
    before = now
  }
}

const SQUARE: readonly Place[] = [
  [0.42, 0.45],
  [0.58, 0.45],
  [0.58, 0.6],
  [0.42, 0.6],
]

describe('drawing on the map', () => {
  test('a polygon by mouse counts while it is drawn, becomes a territory, and its corners move and move back', async () => {
    const watched = await openPage(gl, PATH)
    const { page } = watched
    await take(page, 'Polygon')
    for (const place of SQUARE) await click(page, place)
    // By mouse alone: the last corner follows the pointer, and so do the totals.
    await page
      .locator('.territory-draft')
      .getByText(/invånare/)
      .waitFor()
    expect(territories(page)).toEqual([])
    expect(new URL(page.url()).searchParams.getAll('area')).toEqual([])
    await click(page, SQUARE[0] ?? [0, 0])
    const drawn = await changed(page, [])
    expect(drawn).toHaveLength(1)
    await outlines(page).first().waitFor({ state: 'attached' })
    await expect
      .poll(() => page.locator('#map-svg g.territory-names text').allTextContents())
      .toEqual(['1 Territorium 1'])
    await page
      .locator('.territory-list')
      .getByText(/invånare/)
      .waitFor()

    await page.getByRole('button', { name: 'Flytta hörn' }).click()
    const corner = page.locator('#map-svg circle.sketch-corner').nth(2)
    await corner.waitFor()
    const box = await corner.boundingBox()
    if (!box) throw new Error('expected a corner on the map')
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 30, y + 20, { steps: 6 })
    await page.mouse.up()
    const moved = await changed(page, drawn)
    expect(moved).not.toEqual(drawn)
    await page.keyboard.press('Control+z')
    expect(await changed(page, moved)).toEqual(drawn)
    await page.keyboard.press('Escape')
    await page.locator('.drawing-line').waitFor({ state: 'hidden' })
    expectQuiet(watched)
  })

  test('lines that cross are not taken: the place is told, the sketch stays, and a moved corner mends it', async () => {
    const watched = await openPage(plain, PATH)
    const { page } = watched
    await take(page, 'Polygon')
    const [a, b, c, d] = SQUARE
    for (const place of [a, c, b, d]) if (place) await click(page, place)
    await page.keyboard.press('Enter')
    await page.locator('.drawing-line.warning').getByText('Linjerna korsar eller rör varandra').waitFor()
    await expect.poll(() => page.locator('#map-svg .sketch-fault-text').textContent()).toBe('linjerna möts här')
    expect(territories(page)).toEqual([])
    // The second corner was the square's third: to the right of all it crosses nothing.
    const corner = await page.locator('#map-svg circle.sketch-corner').nth(1).boundingBox()
    if (!corner) throw new Error('expected a corner on the map')
    const to = await pixelsOf(page, [0.5, 0.3])
    await page.mouse.move(corner.x + corner.width / 2, corner.y + corner.height / 2)
    await page.mouse.down()
    await page.mouse.move(to.x, to.y, { steps: 5 })
    await page.mouse.up()
    expect(await changed(page, [])).toHaveLength(1)
    expectQuiet(watched)
  })

  test('a circle by touch tells its radius in kilometres of the plane; two fingers still move the map', async () => {
    const watched = await openPage(gl, PATH, { hasTouch: true })
    const { page } = watched
    await take(page, 'Cirkel')
    const touch = await page.context().newCDPSession(page)
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: { x: number; y: number }[]) =>
      touch.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: points.map((point, id) => ({ ...point, id })),
      })
    const scale = () => page.locator('#map').getAttribute('data-scale')
    const centre = await pixelsOf(page, [0.5, 0.5])
    const right = (by: number) => ({ x: centre.x + by, y: centre.y })

    const before = Number(await scale())
    await send('touchStart', right(-20), right(20))
    await send('touchMove', right(-40), right(40))
    await send('touchMove', right(-60), right(60))
    await send('touchEnd')
    await page.waitForFunction((was) => Number(document.getElementById('map')?.dataset.scale) > was * 1.5, before)
    expect(territories(page)).toEqual([])

    await settled(page)
    const perMetre = Number(await scale())
    await send('touchStart', centre)
    for (const by of [20, 40, 60, 80]) await send('touchMove', right(by))
    // What is drawn follows the finger frame by frame.
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
    const told = await page.locator('#map-svg .sketch-text').textContent()
    await send('touchEnd')
    const [circle = ''] = await changed(page, [])
    const kilometres = Number(circle.split('_').at(-1))
    expect(kilometres).toBeCloseTo(80 / perMetre / 1000, 0)
    expect(told).toBe(`${kilometres.toFixed(1).replace('.', ',')}\u00a0km`)
    expectQuiet(watched)
  })

  test('is given up by Escape, and a drag moves the map between two corners', async () => {
    const watched = await openPage(plain, PATH)
    const { page } = watched
    await take(page, 'Polygon')
    await click(page, [0.4, 0.5])
    const was = await page.locator('#map').getAttribute('data-centre')
    const from = await pixelsOf(page, [0.5, 0.5])
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(from.x + 60, from.y, { steps: 5 })
    await page.mouse.up()
    await page.waitForFunction((centre) => document.getElementById('map')?.dataset.centre !== centre, was)
    await expect.poll(() => page.locator('#map-svg g.sketch circle').count()).toBe(1)
    await page.keyboard.press('Escape')
    await page.locator('.drawing-line').waitFor({ state: 'hidden' })
    await expect.poll(() => page.locator('#map-svg g.sketch circle').count()).toBe(0)
    expect(territories(page)).toEqual([])
    expectQuiet(watched)
  })

  test('what cannot be counted is told, drawing goes on, and trying again helps', async () => {
    const { page } = await openPage(plain, PATH)
    const points = '**/api/population/points*'
    await page.context().route(points, (route) => route.abort())
    await take(page, 'Polygon')
    for (const place of SQUARE) await click(page, place)
    const draft = page.locator('.territory-draft')
    const again = draft.getByRole('alert').getByRole('button', { name: 'Försök igen' })
    await again.waitFor()
    await expect.poll(() => page.locator('#map-svg g.sketch circle').count()).toBe(SQUARE.length)
    await page.context().unroute(points)
    await again.click()
    await draft.getByText(/invånare/).waitFor()
    await click(page, SQUARE[0] ?? [0, 0])
    expect(await changed(page, [])).toHaveLength(1)
    // That a request failed stands in the browser's log, as it should.
  })

  test('what a hand draws freely is one territory', async () => {
    const watched = await openPage(plain, PATH)
    const { page } = watched
    await take(page, 'Frihand')
    const [start, ...rest] = await Promise.all(SQUARE.map((place) => pixelsOf(page, place)))
    if (!start) throw new Error('expected a place to start')
    await page.mouse.move(start.x, start.y)
    await page.mouse.down()
    for (const { x, y } of rest) await page.mouse.move(x, y, { steps: 8 })
    await page.mouse.up()
    expect(await changed(page, [])).toHaveLength(1)
    await outlines(page).first().waitFor({ state: 'attached' })
    await expect.poll(() => outlines(page).count()).toBe(1)
    expectQuiet(watched)
  })
})
