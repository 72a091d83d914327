/**
 * The first visit, in Chromium on a slowed line: what is moved before the map engine, when the choropleth is seen, and
 * what choosing another indicator costs.
 *
 * "The engine first" is the same page without its SVG and with everything the engine needs (code, worker, geometry)
 * asked for at once. It is timed twice: to the last byte the engine must have before it can draw anything, which no
 * graphics card can beat, and to the moment its picture is there, which here a processor draws.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core'
import { findChromium } from '#scripts/find-chromium.mjs'
import { kilobytes, report } from './figure-line.ts'
import type { ServerProcess } from './server-process.ts'

/** A slow office line: 5 Mbit/s down, 40 ms there and back. */
const LINE = { offline: false, latency: 40, downloadThroughput: 625_000, uploadThroughput: 250_000 }
const ROUNDS = 4
const PATH = '/?indicator=employment_rate_20_64'
const ENGINE = /gl-surface|maplibre/
const GEOMETRY = '/api/areas/municipality.plane.topojson'

const MOST = { script: 60_000, beforeEngine: 160_000, choice: 2_500, share: 0.5 }

export async function benchFirstView(product: ServerProcess): Promise<void> {
  const executablePath = findChromium()
  if (executablePath === undefined) {
    console.log('– First view: not measured, for there is no Chromium (npm test installs one)')
    return
  }
  // Where a processor draws for the graphics card, painting the page itself must not wait in the same queue.
  const webgl = [
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
    '--ignore-gpu-blocklist',
    '--disable-gpu-rasterization',
  ]
  const args = ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-component-update']
  const browser = await chromium.launch({ executablePath, args: [...args, ...webgl] })
  try {
    await benchBytes(browser, product.origin)
    await benchTimes(browser, product.origin)
  } finally {
    await browser.close()
  }
}

interface Moved {
  readonly url: string
  readonly type: string
  /** On the wire: body as encoded, and headers. */
  bytes: number
  /** Asked for before the engine was. */
  readonly beforeEngine: boolean
}

async function watchBytes(session: CDPSession): Promise<Moved[]> {
  const moved = new Map<string, Moved>()
  let engineAsked = false
  session.on('Network.requestWillBeSent', ({ requestId, request, type = 'Other' }) => {
    engineAsked ||= ENGINE.test(request.url)
    moved.set(requestId, { url: request.url, type, bytes: 0, beforeEngine: !engineAsked })
  })
  const list: Moved[] = []
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const one = moved.get(requestId)
    if (one === undefined) return
    one.bytes = encodedDataLength
    list.push(one)
  })
  await session.send('Network.enable')
  return list
}

const sum = (some: readonly Moved[]) => some.reduce((total, { bytes }) => total + bytes, 0)

async function benchBytes(browser: Browser, origin: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  const moved = await watchBytes(await page.context().newCDPSession(page))
  await page.goto(origin + PATH)
  await page.waitForResponse((answer) => answer.url().includes('/api/indicators'), { timeout: 60_000 })
  await page.getByRole('radio', { name: 'Kvinnor' }).waitFor()

  const before = moved.filter((one) => one.beforeEngine)
  const script = sum(before.filter(({ type }) => type === 'Script'))
  report('Critical script, compressed', kilobytes(script), `≤ ${kilobytes(MOST.script)}`, script <= MOST.script)
  const all = sum(before)
  const parts = before.map(({ url, bytes }) => `${new URL(url).pathname} ${kilobytes(bytes)}`).join(', ')
  report(
    'Everything before the engine',
    `${kilobytes(all)} (${parts})`,
    `≤ ${kilobytes(MOST.beforeEngine)}`,
    all <= MOST.beforeEngine,
  )

  await page.waitForLoadState('networkidle')
  const already = moved.length
  await page.getByRole('radio', { name: 'Kvinnor' }).check({ force: true })
  await page.getByRole('heading', { level: 1, name: /kvinnor/ }).waitFor()
  await page.waitForLoadState('networkidle')
  const choice = moved.slice(already)
  const geometry = choice.filter(({ url }) => url.includes('topojson')).length
  const found = `${kilobytes(sum(choice))} in ${choice.length} answer(s), ${geometry} of them geometry`
  report(
    'Choosing another indicator',
    found,
    `≤ ${kilobytes(MOST.choice)}, no geometry`,
    sum(choice) <= MOST.choice && geometry === 0,
  )
  await page.context().close()
}

async function benchTimes(browser: Browser, origin: string): Promise<void> {
  let ours = Number.POSITIVE_INFINITY
  let largest = Number.POSITIVE_INFINITY
  let bytes = Number.POSITIVE_INFINITY
  let drawn = Number.POSITIVE_INFINITY
  for (let round = 0; round < ROUNDS; round++) {
    const seen = await slowPage(browser, (page) => seenAfter(page, origin))
    ours = Math.min(ours, seen.picture)
    largest = Math.min(largest, seen.largest)
    const engine = await slowPage(browser, (page) => engineFirst(page, origin))
    bytes = Math.min(bytes, engine.bytes)
    drawn = Math.min(drawn, engine.drawn)
  }
  console.log(`– Engine first: its bytes after ${bytes.toFixed(0)} ms, its picture after ${drawn.toFixed(0)} ms`)
  const judge = (what: string, milliseconds: number) => {
    const ratios = `${(milliseconds / drawn).toFixed(2)} × its picture, ${(milliseconds / bytes).toFixed(2)} × its bytes`
    const found = `${milliseconds.toFixed(0)} ms: ${ratios}`
    report(what, found, `≤ ${MOST.share} × its picture`, milliseconds <= MOST.share * drawn)
  }
  judge('Choropleth seen after', ours)
  judge('Largest contentful paint after', largest)
}

async function slowPage<T>(browser: Browser, measure: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', LINE)
  try {
    return await measure(page)
  } finally {
    await context.close()
  }
}

/** As text: tsx gives every named function a helper call that the page does not know. The frame after the mark shows it. */
const MARK_PICTURE = `
  requestAnimationFrame(function look() {
    const drawn = document.querySelectorAll('#map-svg path[data-code]').length > 200
    requestAnimationFrame(drawn ? () => performance.mark('picture') : look)
  })
`

/** Milliseconds to the first frame that holds the drawn map, and to the largest contentful paint. */
async function seenAfter(page: Page, origin: string): Promise<{ picture: number; largest: number }> {
  await page.addInitScript({ content: MARK_PICTURE })
  await page.goto(origin + PATH, { waitUntil: 'load' })
  await page.waitForFunction(() => performance.getEntriesByName('picture').length > 0)
  // The script redraws the panels; a larger text of theirs would count as the largest paint.
  await page.waitForFunction(() => document.querySelector('#map')?.hasAttribute('data-ready'))
  return page.evaluate(async () => {
    const largest = await new Promise<number>((resolve) => {
      new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN)).observe({
        type: 'largest-contentful-paint',
        buffered: true,
      })
    })
    return { picture: performance.getEntriesByName('picture')[0]?.startTime ?? Number.NaN, largest }
  })
}

/** Milliseconds until engine, worker and geometry are there, and until the engine has drawn, on a page without its SVG. */
async function engineFirst(page: Page, origin: string): Promise<{ bytes: number; drawn: number }> {
  const version = readFileSync('var/atlas/current', 'utf8').trim()
  const assets = readdirSync('var/client/assets').filter((name) => ENGINE.test(name))
  const needed = [...assets.map((name) => `/assets/${name}`), `${GEOMETRY}?at=${version}`]
  await page.route(origin + PATH, async (route) => {
    const answer = await route.fetch()
    const html = await answer.text()
    const bare = html.replace(/(<svg id="map-svg"[^>]*>)[\s\S]*?(<\/svg>)/, '$1$2')
    if (bare === html) throw new Error('engine first: expected an SVG map in the page to take out, found none')
    const { 'content-encoding': _, 'content-length': __, ...headers } = answer.headers()
    await route.fulfill({ headers, body: bare.replace('<head>', `<head>${needed.map(askedFor).join('')}`) })
  })
  await page.goto(origin + PATH, { waitUntil: 'load' })
  await page.locator('#map[data-surface="gl"]').waitFor({ state: 'attached', timeout: 90_000 })
  return page.evaluate((names) => {
    const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
    const awaited = entries.filter(({ name }) => names.some((each) => name.endsWith(each)))
    return { bytes: Math.max(...awaited.map(({ responseEnd }) => responseEnd)), drawn: performance.now() }
  }, needed)
}

/** Asked for in the way it will be used, or the browser would fetch it twice. */
function askedFor(href: string): string {
  if (href.endsWith('.css')) return `<link rel="preload" as="style" href="${href}">`
  if (href.includes('worker')) return `<link rel="preload" as="script" crossorigin href="${href}">`
  if (href.endsWith('.js')) return `<link rel="modulepreload" href="${href}">`
  return `<link rel="preload" as="fetch" crossorigin href="${href}">`
}
