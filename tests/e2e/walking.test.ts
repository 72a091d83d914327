/** The map by keyboard alone: on the SVG, which is the same for every reader, and once over the engine. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible, expectQuiet, launch, openPage, ready, type Watched } from './browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch({ webgl: false })
})
afterAll(() => browser.close())

type Options = Parameters<typeof openPage>[2]

async function openMap(path: string, options: Options = {}): Promise<Watched> {
  const watched = await openPage(browser, path, { reducedMotion: 'reduce', ...options })
  await ready(watched.page, 'svg')
  return watched
}

/** Presses Tab until the map has the focus, as someone does who cannot point. */
async function tabToMap(page: Page): Promise<void> {
  for (let press = 0; press < 80; press++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(() => document.activeElement?.classList.contains('map-stop'))) return
  }
  throw new Error('expected the map among the stops of the Tab key')
}

/** What the map says next, once it begins as expected. */
async function heard(page: Page, beginning: RegExp): Promise<string> {
  const voice = page.locator('.map-voice').filter({ hasText: beginning })
  await voice.waitFor({ state: 'attached', timeout: 10_000 })
  return (await voice.textContent()) ?? ''
}

const areasOf = (page: Page) => new URL(page.url()).searchParams.getAll('area')

describe('walking the map', () => {
  test('goes to neighbours, tells name, value and rank, and chooses into the address', async () => {
    const watched = await openMap('/?area=2080')
    const { page } = watched
    await tabToMap(page)
    // Starts where somebody has chosen: Falun.
    expect(await heard(page, /^Falun/)).toMatch(/^Falun: \d+,\d\u00a0%; klassen .+; plats \d+ av 290\. Vald\.$/)
    await page.keyboard.press('ArrowLeft')
    expect(await heard(page, /^Leksand/)).toMatch(/; plats \d+ av 290\.$/)
    await page.locator('.map-tooltip', { hasText: 'Leksand' }).waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(() => areasOf(page)).toEqual(['2080', '2029'])
    await heard(page, /^Leksand är vald/)
    await page.keyboard.press(' ')
    await expect.poll(() => areasOf(page)).toEqual(['2080'])
    await heard(page, /^Leksand är inte längre vald/)
    await page.keyboard.press('Home')
    await heard(page, /^Falun/)
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('.map-tooltip').isVisible()).toBe(false)
    expectQuiet(watched)
  })

  test('starts at the seat of a county, shows its keys, and comes to Gotland and no farther', async () => {
    const watched = await openMap('/?area=0883')
    const { page } = watched
    await tabToMap(page)
    await heard(page, /^Västervik/)
    await expect.poll(() => page.getByText('går till grannen i den riktningen').isVisible()).toBe(true)
    await page.keyboard.press('ArrowRight')
    await heard(page, /^Gotland/)
    await expect.poll(() => page.getByText('går till grannen i den riktningen').isVisible()).toBe(false)
    await page.keyboard.press('ArrowRight')
    await heard(page, /^Kartan slutar här österut/)
    await page.keyboard.press('?')
    await expect.poll(() => page.getByText('går till grannen i den riktningen').isVisible()).toBe(true)
    await expectAccessible(page)
    expectQuiet(watched)
  })

  test('stays inside the county that is shown', async () => {
    const watched = await openMap('/?within=county:20&lang=en')
    const { page } = watched
    await tabToMap(page)
    await heard(page, /^Falun/)
    const names = new Set<string>()
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown']) {
      await page.keyboard.press(key)
      await page.waitForTimeout(200)
      names.add(((await page.locator('.map-voice').textContent()) ?? '').split(':')[0] ?? '')
    }
    expect([...names].at(-1)?.trim()).toBe('The map ends here to the south.')
    expectQuiet(watched)
  })

  test('among groups tells of each group once', async () => {
    const watched = await openMap('/?division=county&by=group&area=2080')
    const { page } = watched
    await tabToMap(page)
    await heard(page, /^Falun\. Dalarnas län: \d+,\d/)
    await page.keyboard.press('ArrowLeft')
    await heard(page, /^Leksand\.(?! Dalarnas)/)
    await page.keyboard.press('Home')
    await heard(page, /^Falun\.(?! Dalarnas)/)
    await page.keyboard.press('ArrowUp')
    await heard(page, /^Bollnäs\. Gävleborgs län: /)
    expectQuiet(watched)
  })

  test('takes the camera along when it leaves what is seen', async () => {
    const watched = await openMap('/?area=0180')
    const { page } = watched
    await tabToMap(page)
    for (let press = 0; press < 8; press++) await page.keyboard.press('+')
    const centre = () => page.locator('#map').getAttribute('data-centre')
    const before = await centre()
    for (let press = 0; press < 4; press++) await page.keyboard.press('ArrowUp')
    await expect.poll(centre).not.toBe(before)
    // The ring is drawn anew when the camera rests; in between there may be none for a frame.
    const isRingInSight = async () => {
      const ring = await page.locator('#map-svg .cursor-ring').first().boundingBox()
      const map = await page.locator('#map').boundingBox()
      if (!ring || !map) return false
      const across = ring.x < map.x + map.width && ring.x + ring.width > map.x
      return across && ring.y < map.y + map.height && ring.y + ring.height > map.y
    }
    await expect.poll(isRingInSight).toBe(true)
    expectQuiet(watched)
  })

  test('can be skipped', async () => {
    const watched = await openMap('/')
    const { page } = watched
    const skip = page.getByRole('link', { name: 'Hoppa över kartan' })
    await skip.focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    const after = await page.evaluate(() => {
      const map = document.querySelector('#map')
      return map && document.activeElement ? map.compareDocumentPosition(document.activeElement) : 0
    })
    expect(after & 4, 'expected the focus after the map (Node.DOCUMENT_POSITION_FOLLOWING)').toBe(4)
    expectQuiet(watched)
  })

  test('says so when its ways cannot be fetched, and tries again', async () => {
    const watched = await openPage(browser, '/', { reducedMotion: 'reduce' })
    const { page } = watched
    await page.route('**/neighbours*', (route) => route.abort())
    await ready(page, 'svg')
    await tabToMap(page)
    const again = page.getByRole('button', { name: 'Försök igen' })
    await again.waitFor()
    await page.unroute('**/neighbours*')
    await again.press('Enter')
    await again.waitFor({ state: 'hidden' })
    expect(watched.strangers).toEqual([])
  })
})

describe('over the engine', () => {
  test('the ring, the tooltip and the words are the same', async () => {
    const drawing = await launch()
    const watched = await openPage(drawing, '/?area=2080', {
      reducedMotion: 'reduce',
      viewport: { width: 1040, height: 640 },
    })
    const { page } = watched
    await ready(page, 'gl')
    await tabToMap(page)
    await heard(page, /^Falun/)
    await page.keyboard.press('ArrowLeft')
    await heard(page, /^Leksand/)
    await expect.poll(() => page.locator('#map-svg .cursor-ring').first().isVisible()).toBe(true)
    await page.locator('.map-tooltip', { hasText: 'Leksand' }).waitFor()
    expectQuiet(watched)
    await drawing.close()
  })
})

describe('contrast', () => {
  test.each([
    ['a dark contrast theme', { forcedColors: 'active', colorScheme: 'dark' }, 'rgb(255, 255, 255)'],
    ['a light contrast theme', { forcedColors: 'active', colorScheme: 'light' }, 'rgb(0, 0, 0)'],
    ['more contrast', { contrast: 'more' }, 'rgb(0, 0, 0)'],
  ] as const)('%s draws borders and marks boldly, and keeps the colours of classes', async (_name, options, ink) => {
    const watched = await openMap('/?area=2085', options)
    const { page } = watched
    await tabToMap(page)
    const look = (selector: string) =>
      page
        .locator(`#map-svg ${selector}`)
        .first()
        .evaluate((element) => {
          const { stroke, strokeWidth, fill } = getComputedStyle(element)
          return { stroke, width: Number.parseFloat(strokeWidth), fill }
        })
    expect((await look('.county-border')).stroke).toBe(ink)
    expect((await look('.hovered')).width).toBeGreaterThanOrEqual(2)
    expect((await look('.chosen')).width).toBeGreaterThanOrEqual(2)
    const classes = await page
      .locator('#map-svg .area')
      .evaluateAll((areas) => new Set(areas.map((area) => getComputedStyle(area).fill)).size)
    expect(classes).toBeGreaterThanOrEqual(5)
    await expectAccessible(page)
    expectQuiet(watched)
  })
})
