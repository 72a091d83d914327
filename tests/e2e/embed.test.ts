/** Embeds where they belong: in a page of another origin, which is served here and knows nothing of the product. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, BrowserContextOptions, Frame, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { EMBED_WIDTH, embedHeight } from '#core/model/embed-room.ts'
import { expectAccessible, expectQuiet, launch, openPage, origin } from './browser.ts'
import { startServer } from './serve.ts'

let browser: Browser
let host: Server
/** The body of the host's only page. */
let hosted = ''
beforeAll(async () => {
  browser = await launch({ webgl: false })
  host = createServer((_, answer) => {
    answer.setHeader('Content-Type', 'text/html; charset=utf-8')
    answer.end(`<!doctype html><html lang="sv"><title>Kommunens sida</title><body><h1>Kommunens sida</h1>${hosted}`)
  })
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  await browser.close()
  await new Promise((resolve) => host.close(resolve))
})

const frameOf = (query: string) =>
  `<iframe src="${origin()}/embed?${query}" title="Karta" width="100%" height="200"></iframe>`
const script = () => `<script async src="${origin()}/embed.js"></script>`

interface Hosted {
  readonly page: Page
  readonly frame: Frame
  readonly strangers: string[]
  readonly errors: string[]
}

/** The host's page with an embed in it, as a visitor opens it. */
async function openHost(body: string, options: BrowserContextOptions = {}): Promise<Hosted> {
  hosted = body
  const { port } = host.address() as AddressInfo
  const home = `http://127.0.0.1:${port}`
  const context = await browser.newContext({
    viewport: { width: 800, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  })
  onTestFinished(() => context.close())
  const page = await context.newPage()
  const strangers: string[] = []
  const errors: string[] = []
  page.on('request', (request) => {
    const { protocol, origin: from } = new URL(request.url())
    if (protocol.startsWith('http') && from !== origin() && from !== home) strangers.push(request.url())
  })
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('favicon')) errors.push(message.text())
  })
  await page.goto(`${home}/`)
  const frame = page.frames()[1] ?? page.mainFrame()
  return { page, frame, strangers, errors }
}

const lively = (frame: Frame) => frame.locator('#controls .embed-panel').waitFor({ timeout: 60_000 })
const heightOf = (page: Page) =>
  page
    .locator('iframe')
    .first()
    .evaluate((each) => each.clientHeight)

/** Waits until the frame is as high as what is in it. */
async function sized({ page, frame }: Hosted): Promise<void> {
  await expect
    .poll(async () => Math.abs((await heightOf(page)) - (await frame.evaluate(() => document.body.offsetHeight))), {
      timeout: 20_000,
    })
    .toBeLessThanOrEqual(1)
}

describe('an embed in a foreign page', () => {
  test('sizes itself, follows what is unfolded, and asks nobody but the product for anything', async () => {
    const opened = await openHost(frameOf('interaction=still&area=0180') + script())
    const { page, frame, strangers, errors } = opened
    await sized(opened)
    const before = await heightOf(page)
    await frame.getByText('Vad bilden visar').click()
    await sized(opened)
    expect(await heightOf(page)).toBeGreaterThan(before)
    expect(await page.context().cookies()).toEqual([])
    const stored = () => localStorage.length + sessionStorage.length
    await expect.poll(() => frame.evaluate(stored)).toBe(0)
    expectQuiet({ errors, strangers })
  })

  test('keeps the value of an own territory once its script has taken over, in the table and in the chart', async () => {
    const { frame, ...quiet } = await openHost(frameOf('show=table&t=Bergslagen~2061.2085') + script())
    const row = frame.getByRole('row', { name: /^Bergslagen/ })
    const textIn = async (cell: Locator) => (await cell.innerText()).replaceAll('\u00a0', ' ')
    const written = await textIn(row.locator('td.number').first())
    await lively(frame)
    await expect.poll(() => row.count(), { timeout: 20_000 }).toBe(1)
    expect(await textIn(row.locator('td.number').first())).toBe(written)
    expectQuiet(quiet)
    const two = 'show=chart&mode=two&second=median_net_income_20plus&t=Bergslagen~2061.2085'
    const { frame: drawn } = await openHost(frameOf(two) + script())
    await lively(drawn)
    await expect
      .poll(() => drawn.locator('#picture svg').first().innerHTML(), { timeout: 20_000 })
      .toContain('Bergslagen')
  })

  test('has no script but the one that tells its height, where it stands still', async () => {
    const { frame } = await openHost(frameOf('interaction=still') + script())
    const scripts = await frame.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
    expect(scripts.filter((name) => name.endsWith('.js'))).toEqual([`${origin()}/embed-size.js`])
  })

  test('can be had as an element, whose children say the same until it is there', async () => {
    const element = (src: string) => `<regionsikt-embed src="${src}" title="Karta"><p>Bilden</p></regionsikt-embed>`
    const opened = await openHost(
      element(`${origin()}/embed?interaction=still`) + element('javascript:alert(1)') + script(),
    )
    const { page } = opened
    const inside = page.locator('regionsikt-embed').first().locator('iframe')
    await inside.waitFor()
    await expect.poll(() => inside.evaluate((each) => each.clientHeight), { timeout: 20_000 }).not.toBe(640)
    await expect.poll(() => page.locator('regionsikt-embed').nth(1).getByText('Bilden').isVisible()).toBe(true)
    await expect.poll(() => page.locator('regionsikt-embed').first().getByText('Bilden').isVisible()).toBe(false)
  })

  test.each(['full', 'still'])(
    'that may run no script scrolls inside its frame, with source and the way on in sight: %s',
    async (interaction) => {
      const address = `${origin()}/embed?interaction=${interaction}&area=0180`
      const { frame } = await openHost(`<iframe sandbox src="${address}" width="640" height="640"></iframe>`)
      const foot = frame.locator('#foot')
      await expect.poll(() => foot.evaluate((each) => getComputedStyle(each).position)).toBe('sticky')
      const bottom = () => foot.evaluate((each) => Math.round(each.getBoundingClientRect().bottom))
      expect(await bottom()).toBeLessThanOrEqual(640)
      await expect.poll(() => frame.locator('#controls').isVisible()).toBe(false)
      await expect.poll(() => frame.evaluate(() => document.documentElement.scrollHeight)).toBeGreaterThan(640)
    },
  )

  test('that nobody makes higher has its source over the map that goes on under it', async () => {
    const { page, errors } = await openPage(browser, '/embed?within=21', { viewport: { width: 700, height: 800 } })
    await lively(page.mainFrame())
    await page.locator('.map-foot').evaluate((each) => scrollBy(0, each.getBoundingClientRect().bottom - innerHeight))
    const strangers = () =>
      page.evaluate(() => {
        const foot = document.querySelector('#foot')
        if (!foot) throw new Error('expected a foot')
        // What lets the pointer through lies over text all the same.
        for (const each of document.querySelectorAll<HTMLElement>('.map-foot, .map-foot *'))
          each.style.pointerEvents = 'auto'
        const { left, top, width, height } = foot.getBoundingClientRect()
        const steps = Array.from({ length: 19 }, (_, i) => (i + 1) / 20)
        const found = steps.flatMap((x) =>
          steps.map((y) => document.elementFromPoint(left + x * width, top + y * height)),
        )
        return found.filter((each) => !foot.contains(each)).map((each) => each?.className ?? '')
      })
    await expect.poll(strangers).toEqual([])
    expect(errors).toEqual([])
  })

  test.each([
    ['map', 'full'],
    ['map', 'still'],
    ['table', 'still'],
    ['multiples', 'still'],
  ] as const)('is whole in the frame that is pasted where nobody sizes it: %s, %s', async (show, interaction) => {
    const height = embedHeight({ show }, { interaction })
    const { frame } = await openHost(
      `<iframe src="${origin()}/embed?show=${show}&interaction=${interaction}" width="${EMBED_WIDTH}" height="${height}"></iframe>`,
    )
    if (interaction === 'full') await lively(frame)
    const spare = await frame.evaluate(() => innerHeight - Math.ceil(document.body.getBoundingClientRect().height))
    expect(spare).toBeGreaterThanOrEqual(0)
    expect(spare).toBeLessThan(120)
  })

  test('believes no height but what our frames tell', async () => {
    const liar = `<iframe srcdoc="<script>parent.postMessage({type:'regionsikt:height',height:9000},'*')</script>" height="100"></iframe>`
    const opened = await openHost(frameOf('interaction=still') + script() + liar)
    await sized(opened)
    await opened.page.evaluate(() => {
      for (const height of [Number.NaN, -1, 1e9, '500', null])
        window.postMessage({ type: 'regionsikt:height', height }, '*')
    })
    expect(
      await opened.page
        .locator('iframe')
        .nth(1)
        .evaluate((each) => each.clientHeight),
    ).toBe(100)
    await sized(opened)
  })

  test('is all of the product that may be framed, and by those alone that the operator lists', async () => {
    const { origin: choosy, stop } = await startServer({ EMBED_ORIGINS: 'https://www.example.se' })
    try {
      const frames = [`${origin()}/`, `${origin()}/data`, `${choosy}/embed?interaction=still`]
      const { page } = await openHost(frames.map((src) => `<iframe src="${src}"></iframe>`).join(''))
      // What stands there instead is the browser's own.
      for (const frame of page.frames().slice(1)) {
        await expect.poll(() => frame.url(), { timeout: 20_000 }).toMatch(/^chrome-error:/)
        await expect.poll(() => frame.locator('main').count()).toBe(0)
      }
      await page.context().close()
    } finally {
      await stop()
    }
  })

  test('can be walked and read by keyboard, and leaves the host’s back button alone', async () => {
    const { page, frame, errors } = await openHost(frameOf('indicator=employment_rate_20_64') + script())
    await lively(frame)
    const steps = await page.evaluate(() => history.length)
    await frame.locator('.map-stop').focus()
    await page.keyboard.press('ArrowUp')
    const voice = frame.locator('.map-voice').filter({ hasText: /\d/ })
    await voice.first().waitFor({ state: 'attached', timeout: 20_000 })
    await page.keyboard.press('Enter')
    await expect.poll(() => frame.locator('#card dt').count(), { timeout: 20_000 }).toBe(1)
    await expect.poll(() => frame.evaluate(() => location.search)).toContain('area=')
    await frame.getByRole('radio', { name: 'Län' }).check({ force: true })
    await frame.getByText('21 län').first().waitFor()
    await frame.getByRole('img', { name: /^Sysselsättningsgrad/ }).waitFor()
    await expect.poll(() => frame.evaluate(() => location.search)).toContain('level=county')
    await expect.poll(() => page.evaluate(() => history.length)).toBe(steps)
    const open = frame.getByRole('link', { name: 'Öppna i Regionsikt (i ett nytt fönster)' })
    await expect.poll(() => open.getAttribute('href')).toMatch(/^\/\?.*level=county/)
    expect(errors).toEqual([])
  })

  test('lets its author lock and hide', async () => {
    const { frame } = await openHost(frameOf('lock=level&hide=search&theme=dark') + script())
    await lively(frame)
    await frame.getByRole('slider', { name: 'År' }).waitFor()
    await expect.poll(() => frame.getByRole('radio').count()).toBe(0)
    await expect.poll(() => frame.getByRole('combobox').count()).toBe(0)
    await expect
      .poll(() => frame.evaluate(() => getComputedStyle(document.body).backgroundColor))
      .toBe('rgb(20, 24, 28)')
  })
})

describe('an embed by itself', () => {
  test.each(
    ['sv', 'en'].flatMap((lang) =>
      (['light', 'dark'] as const).flatMap((theme) => [
        [lang, theme, 'interaction=still&level=county'] as const,
        [lang, theme, 'interaction=full&level=county&area=20'] as const,
      ]),
    ),
  )('is accessible in %s, %s, %s', async (lang, theme, query) => {
    const { page } = await openPage(browser, `/embed?${query}&lang=${lang}&theme=${theme}`, {
      viewport: { width: 400, height: 900 },
    })
    if (query.includes('full')) await lively(page.mainFrame())
    for (const summary of await page.locator('summary').all()) await summary.click()
    await expectAccessible(page)
  })

  test.each(['show=chart', 'show=table&level=county', 'show=multiples&level=county'])(
    'is accessible with %s',
    async (query) => {
      const { page, errors } = await openPage(browser, `/embed?${query}`, { viewport: { width: 700, height: 900 } })
      if (!query.includes('multiples')) await lively(page.mainFrame())
      await expectAccessible(page)
      expect(errors).toEqual([])
    },
  )

  test.each(['interaction=still&mode=course', 'area=0180', 'show=chart', 'show=table&level=county'])(
    'fits a frame of 240 px with %s',
    async (query) => {
      const { page } = await openPage(browser, `/embed?${query}`, { viewport: { width: 240, height: 600 } })
      if (!query.includes('still')) await lively(page.mainFrame())
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(240)
    },
  )

  test('runs nothing that an author, a name or a title says', async () => {
    const attempts = [
      '<script>hit()</script>',
      '"><img src=x onerror=hit()>',
      "'><svg onload=hit()>",
      '</title><script>hit()</script>',
      '</p><iframe srcdoc="<script>parent.hit()</script>">',
      'javascript:hit()',
      '&lt;script&gt;hit()&lt;/script&gt;',
      '<!--slot:boot--><script>hit()</script>',
      '\u003c/script\u003e\u003cscript\u003ehit()\u003c/script\u003e',
      '{{constructor.constructor("hit()")()}}',
    ]
    const { page } = await openPage(browser, '/embed?interaction=still')
    // One page asks for them all and builds each as a document of its own, scripts allowed.
    const hits = await page.evaluate(async (texts) => {
      let count = 0
      for (let i = 0; i < 500; i++) {
        const text = `${texts[i % texts.length]} ${i}`
        const query = new URLSearchParams({ interaction: 'still', level: 'county', alt: text, description: text })
        if (i % 10 > 0) query.set('show', 'table')
        if (i % 3 === 0) query.set('t', `${text.replaceAll('~', '')}~0180`)
        const html = await (await fetch(`/embed?${query}`)).text()
        const made = new DOMParser().parseFromString(html, 'text/html')
        const foreign = made.querySelectorAll('script:not([src="/embed-size.js"]), iframe, img, [onload], [onerror]')
        const links = [...made.querySelectorAll('[href]')].filter((each) =>
          /^\s*javascript:/i.test(each.getAttribute('href') ?? ''),
        )
        count += foreign.length + links.length
      }
      return count
    }, attempts)
    expect(hits).toBe(0)
  })
})
