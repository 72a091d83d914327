/**
 * The worker that counts what a drawing comes to while it is drawn. It holds the ground (outlines, lakes and points) and
 * the columns it has been asked for, so that a step of a drag costs neither a request nor the page a frame.
 */

import * as v from 'valibot'
import { fetchAnswer, fetchAreas, fetchBase, fetchPoints, fetchTopology, pinVersion } from '#client/api.ts'
import { groundInputOf } from '#core/measure/ground-input.ts'
import { type Ground, prepareGround, TooIntricate } from '#core/measure/overlap.ts'
import { peoplePointsOf } from '#core/measure/people-points.ts'
import type { Area } from '#core/model/area.ts'
import { IndicatorIdSchema } from '#core/model/indicator.ts'
import { type Column, type ColumnKey, columnsFor, keyOf, totalsOf } from './draft-totals.ts'
import type { Answer, Request } from './messages.ts'

interface World {
  readonly ground: Ground
  readonly areas: ReadonlyMap<string, Area>
}

let world: Promise<World> | null = null
const columns = new Map<string, Column>()
let newest = 0

function answer(message: Answer): void {
  self.postMessage(message)
}

async function makeWorld(): Promise<World> {
  const [topology, base, points, areas] = await Promise.all([
    fetchTopology('municipality'),
    fetchBase(),
    fetchPoints(),
    fetchAreas(),
  ])
  return {
    ground: prepareGround(groundInputOf(topology, base, points.codes, peoplePointsOf(points))),
    areas: new Map(areas.map((area) => [area.code, area])),
  }
}

async function fetchColumn(key: ColumnKey): Promise<void> {
  if (columns.has(keyOf(key))) return
  const indicator = v.parse(IndicatorIdSchema, key.indicator)
  const { codes, values } = await fetchAnswer({ kind: 'column', indicator, level: key.level, year: key.year })
  columns.set(keyOf(key), new Map(codes.map((code, i) => [code, values[i] ?? null])))
}

async function count(request: Request): Promise<void> {
  const { number, version, wanted } = request
  newest = number
  pinVersion(version)
  world ??= makeWorld()
  const [{ ground, areas }] = await Promise.all([world, ...columnsFor(wanted).map(fetchColumn)])
  // Something newer has come while this waited for its figures.
  if (number !== newest) return
  answer({ kind: 'totals', number, totals: totalsOf(ground, areas, (key) => columns.get(keyOf(key)), request) })
}

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  count(data).catch((error: unknown) => {
    if (error instanceof TooIntricate) return answer({ kind: 'intricate', number: data.number })
    // Asking again fetches again.
    world = null
    answer({ kind: 'failed', number: data.number, why: String(error) })
  })
})
