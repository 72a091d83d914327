/**
 * The municipalities as a picture of 1200 × 1600 px: our renderer, a warm Chromium that is given the same drawing and
 * photographs it, and resvg as it comes on outlines nobody has simplified: with `SOURCES` those of the sources, without
 * it the finest of the atlas, which have a tenth of their corners. In turns, minima compared; then the memory that ten
 * pictures take.
 */
import { execFileSync } from 'node:child_process'
import { Resvg } from '@resvg/resvg-js'
import { chromium } from 'playwright-core'
import { readView } from '#core/model/address-reading.ts'
import { USUAL_FIGURE } from '#core/model/figure/setting.ts'
import type { AreaTopology } from '#core/model/topology.ts'
import { prepareLayers } from '#core/picture/layers.ts'
import { findChromium } from '#scripts/find-chromium.mjs'
import { openAtlas } from '#server/atlas/open.ts'
import { type Edition, editionOf } from '#server/edition.ts'
import type { Figure } from '#server/figure/figure.ts'
import { figureOf } from '#server/figure/figure-of.ts'
import { quickly } from '#server/http/compress.ts'
import { Kept } from '#server/http/kept.ts'
import { LIMITS } from '#server/http/limits.ts'
import { FONT_FILES } from '#server/render/fonts.ts'
import { pngOf } from '#server/render/png.ts'
import { kilobytes, report } from './figure-line.ts'
import type { ServerProcess } from './server-process.ts'
import { unsimplifiedAreas } from './unsimplified.ts'

const SIZE = { width: 1200, height: 1600 }
const ROUNDS = 9
const PICTURES = 10
const LEAST_OVER_CHROMIUM = 10
const LEAST_OVER_UNSIMPLIFIED = 2
const MOST_SVG_BYTES = 60_000
/** Of the server and its worker together. */
const MOST_MEGABYTES = 450
/** As the journeys start it: a page painted by software, as on any server. */
const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
]

export async function benchFigureFiles(product: ServerProcess): Promise<void> {
  const edition = editionOf(openAtlas('var/atlas'), new Kept(LIMITS), () => {})
  const figure = drawn(edition)
  const bytes = quickly(new TextEncoder().encode(figure.svg), 'br').byteLength
  report(
    'The municipalities as SVG, brotli',
    kilobytes(bytes),
    `≤ ${kilobytes(MOST_SVG_BYTES)}`,
    bytes <= MOST_SVG_BYTES,
  )
  const source = unsimplifiedAreas(process.env)
  const areas = source ?? edition.atlas.geometry('detail')
  const { ours, chromiums, unsimplified } = await minima(figure, drawn(withOutlines(edition, areas)))
  const over = (what: string, theirs: number, least: number) => {
    const times = theirs / ours
    const found = `${times.toFixed(1)} × as fast (${ours.toFixed(0)} ms against ${theirs.toFixed(0)})`
    report(`PNG of 1200 × 1600 against ${what}`, found, `≥ ${least} ×`, times >= least)
  }
  over('a warm Chromium on the same drawing', chromiums, LEAST_OVER_CHROMIUM)
  const corners = areas.arcs.reduce((sum, arc) => sum + arc.length, 0)
  const outlines = source === null ? 'the finest outlines of the atlas (SOURCES is not set)' : 'unsimplified outlines'
  over(`plain resvg on ${outlines}, ${corners} corners`, unsimplified, LEAST_OVER_UNSIMPLIFIED)
  await benchMemory(product)
}

function drawn(edition: Edition): Figure {
  const { view } = readView([['level', 'municipality']], edition.knowledge, ['level'])
  return figureOf(edition, view, { ...USUAL_FIGURE, ...SIZE })
}

/** Metres: about as fine as the sources are. Much finer, and resvg takes the scale for none and draws no map. */
const FINEST_UNIT = 0.5

/** The same map with every corner of other outlines. */
function withOutlines(edition: Edition, areas: AreaTopology): Edition {
  const { atlas } = edition
  const table = [...atlas.areas.values()]
  return {
    ...edition,
    layers: (_medium, { level }) =>
      prepareLayers({ areas, base: atlas.geometry('base'), table, level, unit: FINEST_UNIT }),
  }
}

async function minima(figure: Figure, finest: Figure) {
  const told = { ...figure, alt: figure.alt.short, description: figure.alt.long, source: '', builtAt: '2026-01-01' }
  const executablePath = findChromium()
  if (executablePath === undefined) throw new Error('expected a Chromium, found none')
  const browser = await chromium.launch({ executablePath, args: FLAGS })
  const page = await browser.newPage({ viewport: SIZE })
  const contenders = {
    ours: () => pngOf(figure.svg, { ...SIZE, scale: 1, told }),
    chromiums: async () => {
      await page.setContent(`<!doctype html><body style="margin:0">${figure.svg}</body>`)
      return page.screenshot()
    },
    unsimplified: () =>
      new Resvg(finest.svg, { font: { fontFiles: Object.values(FONT_FILES), loadSystemFonts: false } })
        .render()
        .asPng(),
  }
  const least = {
    ours: Number.POSITIVE_INFINITY,
    chromiums: Number.POSITIVE_INFINITY,
    unsimplified: Number.POSITIVE_INFINITY,
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of ['ours', 'chromiums', 'unsimplified'] as const) {
      const start = performance.now()
      await contenders[name]()
      least[name] = Math.min(least[name], performance.now() - start)
    }
  }
  await browser.close()
  return least
}

async function benchMemory({ origin, process: { pid } }: ServerProcess): Promise<void> {
  for (let i = 0; i < PICTURES; i++) {
    const picture = await fetch(`${origin}/figure.png?level=municipality&width=${1200 - i}&height=1600`)
    await picture.arrayBuffer()
    if (!picture.ok) throw new Error(`${picture.url}: expected a picture, found ${picture.status}`)
  }
  // The worker is the server’s child; so is whatever compiled them, which is nobody’s memory in the long run.
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss=,args='], { encoding: 'utf8' }).split('\n')
  const megabytes = lines
    .map((line) => line.trim().split(/\s+/))
    .filter(
      ([own, parent, , ...args]) =>
        own === String(pid) || (parent === String(pid) && args.join(' ').includes('render/worker')),
    )
    .reduce((sum, [, , kibibytes]) => sum + (Number(kibibytes) * 1024) / 1e6, 0)
  const what = `Resident memory of the server and its worker after ${PICTURES} pictures`
  report(what, `${megabytes.toFixed(0)} MB`, `≤ ${MOST_MEGABYTES} MB`, megabytes <= MOST_MEGABYTES)
}
