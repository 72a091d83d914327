/**
 * A step of a drag: overlap and totals, by the worker's own code on what the worker fetches, in a process that does nothing
 * else. A circle of 60 km and a freehand ring of 200 corners move over the middle of the country, a kilometre a step.
 */
import * as v from 'valibot'
import { type Column, type ColumnKey, columnsFor, keyOf, totalsOf } from '#client/worker/draft-totals.ts'
import type { Wanted } from '#client/worker/messages.ts'
import { inputsOf, POPULATION } from '#core/measure/aggregate.ts'
import { groundInputOf } from '#core/measure/ground-input.ts'
import { prepareGround } from '#core/measure/overlap.ts'
import { peoplePointsOf } from '#core/measure/people-points.ts'
import { AreasAnswerSchema, IndicatorsAnswerSchema, ValuesAnswerSchema } from '#core/model/contract.ts'
import { PointsAnswerSchema } from '#core/model/contract-population.ts'
import { IndicatorIdSchema } from '#core/model/indicator.ts'
import { lonLatOf, metresOf } from '#core/model/lonlat.ts'
import { addressOf } from '#core/model/question.ts'
import type { Shape } from '#core/model/territory.ts'
import { AreaTopologySchema } from '#core/model/topology.ts'
import { report } from './figure-line.ts'
import type { ServerProcess } from './server-process.ts'

const MOST_MILLISECONDS = 16
const STEPS = 150
/** The first steps warm the compiler. */
const WARMING = 20
const INDICATOR = 'employment_rate_20_64'
const VASTERAS = [16.5448, 59.6099] as const

export async function benchDrag({ origin }: ServerProcess): Promise<void> {
  const get = async <T>(address: string, schema: v.GenericSchema<unknown, T>): Promise<T> => {
    const answer = await fetch(origin + address)
    if (!answer.ok) throw new Error(`${address}: expected an answer, found ${answer.status}`)
    return v.parse(schema, await answer.json())
  }
  const Topology = v.pipe(
    v.looseObject({}),
    v.transform(({ version: _, ...topology }) => topology),
    AreaTopologySchema,
  )
  const [topology, base, points, { areas }, { indicators }] = await Promise.all([
    get('/api/areas/municipality.plane.topojson', Topology),
    get('/api/base.plane.topojson', Topology),
    get('/api/population/points', PointsAnswerSchema),
    get('/api/areas', AreasAnswerSchema),
    get('/api/indicators', IndicatorsAnswerSchema),
  ])
  const ground = prepareGround(groundInputOf(topology, base, points.codes, peoplePointsOf(points)))
  const table = new Map(areas.map((area) => [area.code, area]))
  const indicator = indicators.find(({ id }) => id === INDICATOR)
  const year = indicator?.levels.municipality.at(-1)
  if (indicator === undefined || year === undefined)
    throw new Error(`drag: expected figures of ${INDICATOR}, found none`)
  const ids = [...new Set([INDICATOR, ...inputsOf(indicator), POPULATION])]
  const years = ids.map((id) => [id, indicators.find((each) => each.id === id)?.levels.municipality ?? []] as const)
  const wanted: Wanted = { indicator, year, years: Object.fromEntries(years), land: [] }
  const columns = new Map<string, Column>()
  for (const key of columnsFor(wanted)) {
    const id = v.parse(IndicatorIdSchema, key.indicator)
    const { codes, values } = await get(addressOf({ kind: 'column', ...key, indicator: id }), ValuesAnswerSchema)
    columns.set(keyOf(key), new Map(codes.map((code, i) => [code, values[i] ?? null])))
  }
  const column = (key: ColumnKey) => columns.get(keyOf(key))

  for (const [what, shapeAt] of Object.entries(SHAPES)) {
    const times: number[] = []
    for (let step = 0; step < STEPS; step++) {
      const shape = shapeAt(step)
      const start = performance.now()
      const { whole, cut } = totalsOf(ground, table, column, { shape, basis: 'population', wanted })
      times.push(performance.now() - start)
      if (whole + cut === 0) throw new Error('drag: expected to touch something, found nothing')
    }
    const sorted = times.slice(WARMING).sort((a, b) => a - b)
    const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN
    const found = `${at(0.5).toFixed(1)} ms in the median, ${at(0.95).toFixed(1)} ms at the 95th percentile`
    report(`A step of a drag, ${what}`, found, `≤ ${MOST_MILLISECONDS} ms`, at(0.5) <= MOST_MILLISECONDS)
  }
}

const SHAPES: Readonly<Record<string, (step: number) => Shape>> = {
  'a circle of 60 km': (step) => ({ kind: 'circle', centre: moved(step), kilometres: 60 }),
  'a ring of 200 corners': (step) => {
    const [east, north] = metresOf(moved(step))
    const ring = Array.from({ length: 200 }, (_, i) => {
      const angle = (2 * Math.PI * i) / 200
      // Wavy, as a hand draws.
      const radius = 60_000 * (1 + 0.15 * Math.sin(9 * angle) + 0.05 * Math.sin(41 * angle))
      return lonLatOf([east + radius * Math.cos(angle), north + radius * Math.sin(angle)])
    })
    return { kind: 'drawn', polygons: [[ring]] }
  },
}

function moved(step: number): readonly [number, number] {
  const [east, north] = metresOf(VASTERAS)
  return lonLatOf([east - 1000 * step, north + 300 * step])
}
