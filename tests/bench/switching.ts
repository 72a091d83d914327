/**
 * From a choice to the repainted map of 290 areas: how much script that takes, and its longest task. The SVG is the surface:
 * the engine's share cannot be told here, where the processor draws in place of a graphics card and script waits for it.
 *
 * The first time is told by itself: then answers and code are fetched, and the compiler is cold. It is what someone meets
 * who tries everything once, so it is held against the same budget.
 *
 * All times are of the processor and in the page's own thread: whoever else uses the machine does not count.
 */
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import * as v from 'valibot'
import { findChromium } from '#scripts/find-chromium.mjs'
import { report } from './figure-line.ts'
import type { ServerProcess } from './server-process.ts'

const MOST = { script: 100, task: 50 } as const
/** Fresh pages, for a first time can be had only once on each. */
const PAGES = 4
/** To and fro on each of them. */
const ROUNDS = 3
/** Milliseconds without a change of the map after which a switch is through; names are placed within 120. */
const QUIET = 300
const PATH = '/?indicator=employment_rate_20_64'

/** Finds what to choose with, which is not timed, and returns the choice, which is. */
type Choice = (page: Page) => Promise<() => Promise<void>>

const press =
  (role: 'radio' | 'button', name: string): Choice =>
  async (page) => {
    const found = await page.getByRole(role, { name, exact: true }).elementHandle()
    return async () => {
      await found?.evaluate((element) => element.dispatchEvent(new MouseEvent('click', { bubbles: true })))
    }
  }

const select =
  (label: string, value: string): Choice =>
  async (page) => {
    const found = await page.getByRole('combobox', { name: label, exact: true }).elementHandle()
    return async () => {
      await found?.evaluate((field, wanted) => {
        if (field instanceof HTMLSelectElement) field.value = wanted
        field.dispatchEvent(new Event('change', { bubbles: true }))
      }, value)
    }
  }

interface Switch {
  /** What must be open before there is anything to choose. */
  readonly before?: (page: Page) => Promise<void>
  readonly there: Choice
  readonly back: Choice
}

const unfoldClasses = (page: Page) => page.locator('#classes-fold > summary').click()

const SWITCHES: Readonly<Record<string, Switch>> = {
  indicator: { there: press('radio', 'Kvinnor'), back: press('radio', 'Totalt') },
  year: { there: press('button', 'Föregående år'), back: press('button', 'Nästa år') },
  mode: { there: select('Visa', 'change'), back: select('Visa', 'value') },
  reference: { there: select('Jämfört med', 'county'), back: select('Jämfört med', 'nation') },
  'reference, the most similar': { there: select('Jämfört med', 'similar'), back: select('Jämfört med', 'nation') },
  division: { there: select('Indelning', 'fa'), back: select('Indelning', 'none') },
  method: {
    before: unfoldClasses,
    there: select('Indelning i klasser', 'natural'),
    back: select('Indelning i klasser', 'quantile'),
  },
  'number of classes': {
    before: unfoldClasses,
    there: select('Antal klasser', '9'),
    back: select('Antal klasser', '5'),
  },
}

export async function benchSwitching({ origin }: ServerProcess): Promise<void> {
  const executablePath = findChromium()
  if (executablePath === undefined) {
    console.log('– Switching: not measured, for there is no Chromium (npm test installs one)')
    return
  }
  const args = ['--no-sandbox', '--disable-background-networking', '--disable-gpu', '--disable-3d-apis']
  const browser = await chromium.launch({ executablePath, args })
  try {
    for (const [name, choices] of Object.entries(SWITCHES)) await benchSwitch(browser, origin, name, choices)
  } finally {
    await browser.close()
  }
}

async function benchSwitch(browser: Browser, origin: string, name: string, choices: Switch): Promise<void> {
  const first: Cost[] = []
  const warm: Cost[] = []
  for (let page = 0; page < PAGES; page++) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'sv-SE' })
    const costs = await costsOnPage(context, origin, name, choices)
    first.push(...costs.slice(0, 1))
    // The way back is a first time too where something must be fetched for it again.
    warm.push(...costs.slice(2))
    await context.close()
  }
  tell(`The first other ${name}, 290 areas repainted`, first)
  tell(`Another ${name}, 290 areas repainted`, warm)
}

/** There and back, there and back, on a page of its own. */
async function costsOnPage(context: BrowserContext, origin: string, name: string, choices: Switch): Promise<Cost[]> {
  const page = await context.newPage()
  await page.goto(origin + PATH)
  await page.locator('#map[data-ready]').waitFor({ state: 'attached', timeout: 60_000 })
  // The server's own controls stand there until those that answer have come.
  await page.locator('#reference').waitFor({ timeout: 60_000 })
  await page.waitForLoadState('networkidle')
  await choices.before?.(page)
  await page.waitForTimeout(QUIET)
  const costs: Cost[] = []
  for (let round = 0; round < ROUNDS; round++) {
    for (const choice of [choices.there, choices.back]) costs.push(await costOf(page, name, choice))
  }
  return costs
}

interface Cost {
  /** Milliseconds of script, at most. */
  readonly script: number
  /** Of the longest task, and of all together: script, style, layout and paint. */
  readonly longest: number
  readonly all: number
}

/** What is seen of the map and told of it. */
const LOOK = `
  [document.title, location.search, ...document.querySelectorAll('#map-svg desc, #map-svg g.areas > path, #map-svg g.borders')]
    .map((part) => typeof part === 'string' ? part : part.textContent + part.getAttribute('class') + part.innerHTML.length)
    .join()
`

async function costOf(page: Page, name: string, choice: Choice): Promise<Cost> {
  const look = await page.evaluate<string>(LOOK)
  const browser = page.context().browser()
  if (browser === null) throw new Error(`${name}: expected the page to be in a browser of its own, found none`)
  const choose = await choice(page)
  await browser.startTracing(page, { categories: [...CATEGORIES] })
  await choose()
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(QUIET)
  const cost = costIn(await browser.stopTracing())
  if ((await page.evaluate<string>(LOOK)) === look) throw new Error(`${name}: expected another map, found the same`)
  return cost
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline'] as const
/**
 * What the browser does with what script has made. The rest of a task counts as script: what promises go on with, which is
 * most of it, has no name of its own in a trace.
 */
const RENDERING = new Set([
  'ParseHTML',
  'UpdateLayoutTree',
  'Layout',
  'PrePaint',
  'Paint',
  'Layerize',
  'Commit',
  'HitTest',
])

/** Of the trace event format, what is read here. */
const TraceSchema = v.object({
  traceEvents: v.array(
    v.object({
      name: v.string(),
      pid: v.number(),
      tid: v.number(),
      /** Microseconds: when it began, how long it took, and how much of that the thread was at work, not waiting its turn. */
      ts: v.number(),
      dur: v.optional(v.number(), 0),
      tdur: v.optional(v.number(), 0),
      args: v.optional(v.looseObject({ name: v.optional(v.unknown()) })),
    }),
  ),
})
type TraceEvent = v.InferOutput<typeof TraceSchema>['traceEvents'][number]

/** Of the main thread with most to do, for a spare page may idle beside this one. */
function costIn(trace: Buffer): Cost {
  const { traceEvents } = v.parse(TraceSchema, JSON.parse(trace.toString('utf8')))
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`
  const threads = new Map<string, TraceEvent[]>()
  for (const event of traceEvents) {
    if (event.name === 'thread_name' && event.args?.name === 'CrRendererMain') threads.set(threadOf(event), [])
  }
  for (const event of traceEvents) threads.get(threadOf(event))?.push(event)
  const [cost] = [...threads.values()].map(costOfThread).sort((a, b) => b.all - a.all)
  if (cost === undefined || cost.all === 0) throw new Error('Chromium: expected tasks in the trace, found none')
  return cost
}

function costOfThread(events: readonly TraceEvent[]): Cost {
  const tasks = events.flatMap(({ name, tdur }) => (name === 'RunTask' ? tdur / 1000 : []))
  const renderings = events.filter(({ name }) => RENDERING.has(name)).sort((a, b) => a.ts - b.ts || b.dur - a.dur)
  const all = tasks.reduce((sum, task) => sum + task, 0)
  let rendering = 0
  let until = 0
  for (const { ts, dur, tdur } of renderings) {
    // What began within another one is counted with it.
    if (ts < until) continue
    until = ts + dur
    rendering += tdur / 1000
  }
  return { script: all - rendering, longest: Math.max(0, ...tasks), all }
}

function tell(what: string, costs: readonly Cost[]): void {
  const [script, longest, all] = (['script', 'longest', 'all'] as const).map((part) =>
    median(costs.map((cost) => cost[part])),
  )
  if (script === undefined || longest === undefined || all === undefined) return
  const found = `${script.toFixed(0)} ms of script, the longest task ${longest.toFixed(0)} ms, ${all.toFixed(0)} ms in all`
  const holds = script <= MOST.script && longest <= MOST.task
  const budget = `≤ ${MOST.script} ms, no task over ${MOST.task} ms`
  report(what, `${found}, in the median of ${costs.length}`, budget, holds)
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
