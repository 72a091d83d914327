/** A figure that nobody has asked for before, of every municipality: how long until its last byte. */
import * as v from 'valibot'
import { IndicatorsAnswerSchema } from '#core/model/contract.ts'
import { report } from './figure-line.ts'
import type { ServerProcess } from './server-process.ts'

const MOST_MILLISECONDS = 60
const FIGURES = 40
/** The first figures prepare the drawing and warm the compiler; they are not those a day is made of. */
const WARMING = 10

export async function benchFigure({ origin }: ServerProcess): Promise<void> {
  const answer = await fetch(`${origin}/api/indicators`)
  const { indicators } = v.parse(IndicatorsAnswerSchema, await answer.json())
  const ids = indicators.flatMap(({ id, levels }) => (levels.municipality.length > 0 ? id : [])).reverse()
  const times: number[] = []
  for (const id of ids.slice(0, WARMING + FIGURES)) {
    const start = performance.now()
    // A width nobody asks for: no other bench can have had the figure made.
    const figure = await fetch(`${origin}/figure.svg?indicator=${id}&level=municipality&width=643`)
    await figure.arrayBuffer()
    if (!figure.ok) throw new Error(`${figure.url}: expected a figure, found ${figure.status}`)
    times.push(performance.now() - start)
  }
  const sorted = times.slice(WARMING).sort((a, b) => a - b)
  const least = sorted[0] ?? Number.NaN
  const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
  const found = `${median.toFixed(0)} ms in the median, ${least.toFixed(0)} ms at least, of ${sorted.length}`
  report('A fresh /figure.svg of the municipalities', found, `≤ ${MOST_MILLISECONDS} ms`, median <= MOST_MILLISECONDS)
}
