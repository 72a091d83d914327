/** What a territory costs once its parts are known: everything there is to tell of it, and one answer about it. */
import { combineSeries, tallyAll } from '#core/measure/profile/combine.ts'
import type { Territory } from '#core/model/territory.ts'
import { writeTerritory } from '#core/model/territory.ts'
import { groundOf } from '#server/ask/ground.ts'
import { valuesOf } from '#server/ask/territory.ts'
import { type Grounds, heldOf } from '#server/ask/territory-parts.ts'
import { compiledOf } from '#server/ask/territory-values.ts'
import { openAtlas } from '#server/atlas/open.ts'
import { lazily } from '#server/lazily.ts'
import { report } from './figure-line.ts'
import type { ServerProcess } from './server-process.ts'

/** Milliseconds. */
const MOST = { everything: 2, newest: 2 } as const
const ROUNDS = 200

/** 60 km around Västerås: some thirty municipalities, most of them cut. */
const CIRCLE: Territory = {
  name: 'Mälardalen',
  shape: { kind: 'circle', centre: [16.5448, 59.6099], kilometres: 60 },
  basis: 'population',
  look: 1,
  locked: false,
}

export async function benchTerritory({ origin }: ServerProcess): Promise<void> {
  const atlas = openAtlas('var/atlas')
  const edition: Grounds = { atlas, ground: lazily(() => groundOf(atlas)) }
  const held = heldOf(edition, CIRCLE)
  const compiled = [...atlas.indicators.values()].map((indicator) => compiledOf(atlas, 'municipality', indicator))
  const figures = compiled.reduce((sum, { years }) => sum + years.length, 0)
  const size = `${compiled.length} indicators, ${figures} figures of ${held.parts.length} parts`
  tell(
    `All indicators over all years, ${size}`,
    timed(() => tallyAll(compiled, held.placed)),
    MOST.everything,
  )
  tell(
    `All indicators in their newest year, as told`,
    timed(() => valuesOf(edition, CIRCLE)),
    MOST.newest,
  )
  const objects = timed(() => {
    for (const each of compiled) combineSeries(each, held.placed)
  })
  tell('All indicators over all years, as objects', objects, null)
  const address = `${origin}/api/territories/profile?t=${encodeURIComponent(writeTerritory(CIRCLE, 0))}`
  const answers: number[] = []
  // Another year each time, or the kept answer would be what is measured.
  for (let year = 1990; year <= 2025; year++) {
    const start = performance.now()
    await (await fetch(`${address}&year=${year}`)).arrayBuffer()
    answers.push(performance.now() - start)
  }
  tell('A profile, request to answer', answers, null)
}

function timed(run: () => void): number[] {
  return Array.from({ length: ROUNDS }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
}

/** Without a budget it is a figure, and no more. */
function tell(what: string, times: readonly number[], budget: number | null): void {
  const sorted = [...times].sort((a, b) => a - b)
  const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
  const found = `${median.toFixed(2)} ms in the median, ${(sorted[0] ?? Number.NaN).toFixed(2)} ms at least, of ${sorted.length}`
  report(what, found, budget === null ? 'a figure' : `≤ ${budget} ms`, budget === null || median <= budget)
}
