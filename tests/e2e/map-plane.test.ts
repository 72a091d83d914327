/** SVG and engine draw one plane: the same point of Sweden lands on the same pixel, and either can stand in for the other. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Surface } from '#client/map/surface.ts'
import { largestRadius } from '#core/picture/symbols.ts'
import { expectAccessible, expectQuiet, launch, newPage, origin, ready, type Watched } from './browser.ts'

/** Where the page keeps the surfaces that have been announced, for `page.evaluate` below. */
declare global {
  interface Window {
    surfaces: Partial<Record<Surface['kind'], Surface>>
  }
}

type Place = readonly [code: string, position: readonly [easting: number, northing: number]]

/** Small, for software paints every pixel; three columns all the same. */
const VIEWPORT = { width: 1040, height: 640 }

let browser: Browser
let places: Place[]
beforeAll(async () => {
  browser = await launch()
  const answer: { areas: { code: string; label: { position: [number, number] } }[] } = await (
    await fetch(`${origin()}/api/areas`)
  ).json()
  places = answer.areas.filter(({ code }) => code.length === 4).map(({ code, label }) => [code, label.position])
})
afterAll(() => browser.close())

async function openMap(path: string, { saveData = false } = {}): Promise<Watched> {
  const watched = await newPage(browser, { viewport: VIEWPORT, reducedMotion: 'reduce' })
  const { page } = watched
  await page.addInitScript((frugal) => {
    window.surfaces = {}
    const keep = (event: CustomEvent<Surface>) => {
      window.surfaces[event.detail.kind] = event.detail
    }
    addEventListener('regionsikt:surface', keep as EventListener, true)
    if (frugal) Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
  }, saveData)
  await page.goto(origin() + path)
  await ready(page, saveData ? 'svg' : 'gl')
  return watched
}

/** Distance between the two surfaces' pixels of each place, the largest with its code. */
function worstDistance(page: Page): Promise<readonly [code: string, pixels: number]> {
  return page.evaluate((all) => {
    const { svg, gl } = window.surfaces
    if (!svg || !gl) throw new Error('expected both surfaces to have been announced')
    const distances = all.map(([code, position]) => {
      const [a, b] = [svg.project(position), gl.project(position)]
      return [code, Math.hypot(a[0] - b[0], a[1] - b[1])] as const
    })
    return distances.reduce((worst, each) => (each[1] > worst[1] ? each : worst))
  }, places)
}

/** Codes of the areas that are painted at their own label points, among the places in sight. */
function missed(page: Page, kind: Surface['kind'], some = places): Promise<string[]> {
  return page.evaluate(
    ([all, wanted]) => {
      const surface = window.surfaces[wanted]
      const map = document.querySelector('#map')
      if (!surface || !map) throw new Error(`expected the ${wanted} surface to have been announced`)
      return all.flatMap(([code, position]) => {
        const [x, y] = surface.project(position)
        const inSight = x >= 0 && y >= 0 && x <= map.clientWidth && y <= map.clientHeight
        // A button of the map may lie over a place in the SVG; nothing else may.
        const covered = document.elementFromPoint(
          map.getBoundingClientRect().left + x,
          map.getBoundingClientRect().top + y,
        )
        if (!inSight || covered?.closest('.map-controls, .map-foot')) return []
        return surface.areaAt([x, y]) === code ? [] : [code]
      })
    },
    [some, kind] as const,
  )
}

const everySo = (step: number): Place[] => places.filter((_, i) => i % step === 0)

describe('an engine that cannot be had', () => {
  test.each([
    ['its script', '**/assets/gl-surface-*.js'],
    ['its outlines', '**/api/**topojson*'],
  ])('for want of %s leaves the SVG, and nothing uncaught', async (_what, address) => {
    const { page, errors } = await newPage(browser, { viewport: VIEWPORT })
    await page.route(address, (route) => route.abort())
    const told = page.waitForEvent('console', (message) => message.text().startsWith('map: not fetched'))
    await page.goto(origin())
    await told
    await ready(page, 'svg')
    // The browser itself tells of what it could not load.
    expect(errors.filter((error) => !error.startsWith('Failed to load resource'))).toEqual([])
    await expect.poll(() => page.locator('.map-engine').count()).toBe(0)
  })
})

describe('one plane', () => {
  test('either stands in for the other: on the same pixels, far north too, and when a graphics card is lost', async () => {
    const { page } = await openMap('/?area=2085')
    expect(places).toHaveLength(290)
    const [code, pixels] = await worstDistance(page)
    expect(pixels, code).toBeLessThan(1)
    expect(await missed(page, 'gl')).toEqual([])

    const extension = await page.evaluateHandle(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas')
      const found = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')
      if (!found) throw new Error('expected a canvas whose context can be taken away')
      return found
    })
    await extension.evaluate((found) => found.loseContext())
    await ready(page, 'svg')
    const some = everySo(24)
    expect(await missed(page, 'svg', some)).toEqual([])
    await extension.evaluate((found) => found.restoreContext())
    await ready(page, 'gl')
    expect(await missed(page, 'gl', some)).toEqual([])

    // And still after zooming and panning to where pseudo-degrees are farthest from their origin.
    await page.locator('.map-stop').focus()
    const north = 'Shift+ArrowUp'
    for (const key of ['+', '+', '+', north, north, north, north]) await page.keyboard.press(key)
    const [farCode, farPixels] = await worstDistance(page)
    expect(farPixels, farCode).toBeLessThan(1)
  })

  test('a reader who saves data keeps the SVG, and finds the same municipalities in it', async () => {
    const { page } = await openMap('/', { saveData: true })
    // Pointing at the SVG is slow where the processor draws; every sixth tells as much.
    expect(await missed(page, 'svg', everySo(6))).toEqual([])
  })

  test('circles of counts are drawn over the engine, chosen by pointing as by searching', async () => {
    const watched = await openMap('/?indicator=population_total')
    const { page } = watched
    await page.locator('#map[data-circles="gl"]').waitFor({ state: 'attached' })
    const circles = page.getByRole('img', { name: /^Teckenförklaring/ }).locator('circle')
    await expect.poll(() => circles.count()).toBeGreaterThan(1)
    const stockholm = places.find(([code]) => code === '0180')
    if (!stockholm) throw new Error('expected Stockholm among the municipalities')
    const room = await page.locator('#map').boundingBox()
    if (!room) throw new Error('expected the map to be seen')
    const [x, y] = await page.evaluate(([, position]) => window.surfaces.gl?.project(position) ?? [0, 0], stockholm)
    // At the rim of the largest circle, far outside the municipality itself.
    await page.locator('#map').click({ position: { x: x + largestRadius(room) - 2, y } })
    await expect.poll(() => new URL(page.url()).searchParams.getAll('area')).toEqual(['0180'])

    await page.getByRole('combobox', { name: 'Sök område' }).fill('Östersund')
    await page
      .getByRole('listbox')
      .getByRole('option', { name: /Östersund/ })
      .first()
      .click()
    await page.waitForURL(/area=2380/)
    await expectAccessible(page)
    expectQuiet(watched)
  })
})
