/** A real Chromium for the journeys, and pages that watch themselves while they are used. */
import axe, { type RunOptions } from 'axe-core'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { expect, inject, onTestFinished } from 'vitest'
import { findChromium } from '#scripts/find-chromium.mjs'

declare global {
  interface Window {
    /** Once its source has been read into the page. */
    readonly axe: typeof axe
  }
}

/** Without background networking, or Chromium itself looks up hosts; WebGL2 by software, or there is none. */
const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
/** Where the processor draws for the graphics card, painting the page itself should not stand in the same queue. */
const WEBGL = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-gpu-rasterization',
]
const NO_WEBGL = ['--disable-gpu', '--disable-3d-apis']

export const origin = (): string => inject('origin')

export function launch({ webgl = true } = {}): Promise<Browser> {
  const executablePath = findChromium()
  if (executablePath === undefined) throw new Error('journeys: expected a Chromium, found none (npm test installs one)')
  return chromium.launch({ executablePath, args: [...FLAGS, ...(webgl ? WEBGL : NO_WEBGL)] })
}

export interface Watched {
  readonly page: Page
  /** Requests to anywhere but the product itself. */
  readonly strangers: string[]
  /** Uncaught errors and console errors, CSP violations among them. */
  readonly errors: string[]
}

/** An empty page, closed when the test ends, also when it fails: a map left open goes on drawing beside the next test. */
export async function newPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'sv-SE', ...options })
  onTestFinished(() => context.close())
  const page = await context.newPage()
  const strangers: string[] = []
  const errors: string[] = []
  page.on('request', (request) => {
    const { protocol, origin: from } = new URL(request.url())
    if (protocol.startsWith('http') && from !== origin()) strangers.push(request.url())
  })
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  return { page, strangers, errors }
}

export async function openPage(browser: Browser, path: string, options: BrowserContextOptions = {}): Promise<Watched> {
  const watched = await newPage(browser, options)
  await watched.page.goto(origin() + path)
  return watched
}

/** Every journey ends so: nothing went wrong unseen, and nobody else was asked for anything. */
export function expectQuiet({ errors, strangers }: Omit<Watched, 'page'>): void {
  expect(errors).toEqual([])
  expect(strangers).toEqual([])
}

/** Waits until the picture is interactive in the surface the browser can show, and the panels have come after it. */
export async function ready(page: Page, surface: 'svg' | 'gl' = 'gl'): Promise<void> {
  await page.locator(`#map[data-surface="${surface}"][data-ready]`).waitFor({ state: 'attached', timeout: 60_000 })
  await page.locator('#toolbar > *').first().waitFor({ state: 'attached', timeout: 60_000 })
}

/** What of a page is judged: everything, its colours, or everything but those. */
type Judged = 'all' | 'colours' | 'layout'

/**
 * The ways a page is looked at. Dark and forced colours change colours and nothing else, a telephone everything but them:
 * judging each only by what it can differ in takes half the time, and on a long page axe takes ten seconds.
 */
export const LOOKS = [
  ['light', { colorScheme: 'light' }, 'all'],
  ['dark', { colorScheme: 'dark' }, 'colours'],
  ['forced colours', { forcedColors: 'active' }, 'colours'],
  ['a telephone', { viewport: { width: 390, height: 844 } }, 'layout'],
] as const satisfies readonly (readonly [name: string, options: BrowserContextOptions, judged: Judged])[]

const COLOUR_RULES = ['color-contrast', 'link-in-text-block']
const RULES: Record<Judged, RunOptions> = {
  all: {},
  colours: { runOnly: { type: 'rule', values: COLOUR_RULES } },
  layout: { rules: Object.fromEntries(COLOUR_RULES.map((rule) => [rule, { enabled: false }])) },
}

/**
 * No violation of WCAG 2.2 A and AA, nor of axe's best practices, in the page and in frames of its own, `except` for what
 * a selector names. axe is read into the page itself: by its builder for Playwright, which opens another page to put the
 * findings together, it takes three to six times as long.
 */
export async function expectAccessible(
  page: Page,
  judged: Judged = 'all',
  except: readonly string[] = [],
  look = '',
): Promise<void> {
  for (const frame of page.frames()) await frame.evaluate(axe.source)
  // Of rules that hold, only that they do is told, which on a long page is most of the work.
  const options: RunOptions = { resultTypes: ['violations'], ...RULES[judged] }
  const told = await page.evaluate(
    async ([exclude, asked]) => {
      const { violations } = await window.axe.run({ exclude }, asked)
      return violations.map(({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map((node) => node.html).join('\n  ')}`)
    },
    [[...except], options] as [string[], RunOptions],
  )
  expect(told, look).toEqual([])
}

/** The same page looked at in every way, and no wider than its screen in any: opening it anew for each takes longer than judging. */
export async function expectAccessibleInEveryLook(page: Page): Promise<void> {
  for (const [look, options, judged] of LOOKS) {
    await page.emulateMedia({ colorScheme: null, forcedColors: null, ...options })
    if ('viewport' in options) await page.setViewportSize(options.viewport)
    // Colours may glide into one another; judged half way they are none of ours.
    await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)))
    await expectAccessible(page, judged, [], look)
    const [content = 0, width = 0] = await page.evaluate(() => [document.body.scrollWidth, window.innerWidth])
    expect(content, look).toBeLessThanOrEqual(width)
  }
}
