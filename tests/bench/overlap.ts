/**
 * Overlap of a drawing with all municipalities: ours, turf's and PostGIS's, in turn in every round, the least of each
 * compared. All three are asked the same, how many m² of land lie inside each municipality, and their answers must agree
 * before anything is timed. The others get the land with the lakes taken out beforehand, and an index of boxes.
 */
import * as turf from '@turf/turf'
import type { MetrePolygon, MetreRing } from '#core/measure/ground.ts'
import { clip } from '#core/measure/overlap/clip.ts'
import { drawingOf } from '#core/measure/overlap/drawing.ts'
import { areaOf, ringsOf } from '#core/measure/overlap/edges.ts'
import { pointsInside } from '#core/measure/overlap/people-inside.ts'
import { type Ground, overlapOf, shapeRings } from '#core/measure/overlap.ts'
import type { Metres } from '#core/model/plane.ts'
import { groundOf } from '#server/ask/ground.ts'
import { openAtlas } from '#server/atlas/open.ts'
import { report } from './figure-line.ts'
import { type PostGis, startPostGis } from './postgis.ts'

const ROUNDS = 31
/** turf takes long: it is asked in every sixth round only, and still first among equals by its least. */
const TURF_EVERY = 6
const TIMES_POSTGIS = 2
const TIMES_TURF = 100
const MOST_MILLISECONDS = 16
const MOST_POINTS_MILLISECONDS = 5

interface Land {
  readonly code: string
  readonly land: readonly MetrePolygon[]
  readonly box: readonly [west: number, south: number, east: number, north: number]
}

/** m² of land inside, by code. */
type Answer = ReadonlyMap<string, number>

export async function benchOverlap(): Promise<void> {
  const atlas = openAtlas('var/atlas')
  const start = performance.now()
  const ground = groundOf(atlas)
  console.log(`The ground took ${(performance.now() - start).toFixed(0)} ms to prepare, which is done once`)
  const lands = landsOf(ground)
  const postgis = await startPostGis()
  if (postgis === null) console.log('PostGIS is not installed here: not compared with it')
  else {
    console.log(`PostgreSQL ${postgis.version}`)
    await fill(postgis, lands)
  }
  try {
    const drawings: [string, readonly MetrePolygon[]][] = [
      ['A circle of 64 corners, 60 km around Västerås', circle([16.5448, 59.6099], 60)],
      ['A freehand ring of 500 corners in Mälardalen', freehand([600_000, 6_600_000], 500, 60_000)],
    ]
    for (const [name, drawing] of drawings) await compare(name, drawing, ground, lands, postgis)
  } finally {
    await postgis?.stop()
  }
  drags(ground)
  allPoints(ground)
}

async function compare(
  name: string,
  drawing: readonly MetrePolygon[],
  ground: Ground,
  lands: readonly Land[],
  postgis: PostGis | null,
): Promise<void> {
  const ours = (): Answer => {
    const { touched } = overlapOf(ground, drawing)
    const land = new Map(ground.areas.map((area) => [area.code as string, area.land]))
    return new Map(touched.map((part) => [part.code, part.land * (land.get(part.code) ?? 0)]))
  }
  const turfs = () => byTurf(drawing, lands)
  const theirs = postgis && (() => byPostGis(postgis, drawing))
  const expected = ours()
  agree(`${name}, turf`, expected, turfs(), lands)
  if (theirs) agree(`${name}, PostGIS`, expected, await theirs(), lands)

  const least = { ours: Infinity, turf: Infinity, postgis: Infinity }
  const clock = async (who: keyof typeof least, run: () => unknown) => {
    const start = performance.now()
    await run()
    least[who] = Math.min(least[who], performance.now() - start)
  }
  for (let round = 0; round < ROUNDS; round++) {
    await clock('ours', ours)
    if (theirs) await clock('postgis', theirs)
    if (round % TURF_EVERY === 0) await clock('turf', turfs)
  }
  const against = (who: 'turf' | 'postgis', label: string, times: number) => {
    const ratio = least[who] / least.ours
    const found = `${ratio.toFixed(0)} × (${least.ours.toFixed(2)} ms against ${least[who].toFixed(1)} ms)`
    report(`${name}: ours against ${label}`, found, `≥ ${times} ×`, ratio >= times)
  }
  against('turf', 'turf', TIMES_TURF)
  if (theirs) against('postgis', 'PostGIS', TIMES_POSTGIS)
}

/** A circle dragged over the country a kilometre at a time, each step measured. */
function drags(ground: Ground): void {
  const times: number[] = []
  for (let step = 0; step < 300; step++) {
    const drawing = circle([14 + step / 100, 58 + step / 60], 60)
    const start = performance.now()
    overlapOf(ground, drawing)
    times.push(performance.now() - start)
  }
  const sorted = times.slice(30).sort((a, b) => a - b)
  const [median = Number.NaN, most = Number.NaN] = [sorted[sorted.length >> 1], sorted.at(-1)]
  const found = `${median.toFixed(2)} ms in the median, ${most.toFixed(1)} ms at most, of ${sorted.length} steps`
  report('A drag step of a 60 km circle', found, `≤ ${MOST_MILLISECONDS} ms`, median <= MOST_MILLISECONDS)
}

/** Every point looked up, whole municipalities or not. */
function allPoints(ground: Ground): void {
  const drawing = drawingOf(circle([16.5, 62.5], 800))
  if (drawing === null) throw new Error('expected a circle to enclose something')
  const inside = pointsInside(ground, drawing, () => true).length
  let least = Infinity
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now()
    pointsInside(ground, drawing, () => true)
    least = Math.min(least, performance.now() - start)
  }
  const found = `${least.toFixed(2)} ms, ${inside} of ${ground.points.people.length} inside`
  report(
    'All points in a ring of 64 corners',
    found,
    `≤ ${MOST_POINTS_MILLISECONDS} ms`,
    least <= MOST_POINTS_MILLISECONDS,
  )
}

function circle(centre: readonly [number, number], kilometres: number): readonly MetrePolygon[] {
  return shapeRings({ kind: 'circle', centre, kilometres }) ?? []
}

/** A ring with bays and capes, large and small, as a hand draws it. */
function freehand([east, north]: Metres, corners: number, reach: number): readonly MetrePolygon[] {
  const ring = Array.from({ length: corners }, (_, i): Metres => {
    const angle = (2 * Math.PI * i) / corners
    const radius = reach * (1 + 0.2 * Math.sin(7 * angle) + 0.1 * Math.sin(53 * angle))
    return [east + radius * Math.cos(angle), north + radius * Math.sin(angle)]
  })
  return [[ring]]
}

function landsOf({ areas }: Ground): Land[] {
  return areas.map(({ code, outline, shores, box }) => ({
    code,
    land: clip(ringsOf(outline), ringsOf(shores), 'difference'),
    box: [box.west, box.south, box.east, box.north],
  }))
}

/** turf's intersection is planar, whatever the coordinates; its area is not, so metres are summed by us. */
function byTurf(drawing: readonly MetrePolygon[], lands: readonly Land[]): Answer {
  const drawn = turf.multiPolygon(closedAll(drawing))
  const [west, south, east, north] = turf.bbox(drawn)
  const found = new Map<string, number>()
  for (const { code, land, box } of lands) {
    if (box[0] > east || box[2] < west || box[1] > north || box[3] < south) continue
    const common = turf.intersect(turf.featureCollection([drawn, turf.multiPolygon(closedAll(land))]))
    if (common === null) continue
    const { coordinates } = common.geometry
    const polygons = common.geometry.type === 'Polygon' ? [coordinates] : coordinates
    let area = 0
    for (const polygon of polygons as number[][][][]) {
      area += polygon.reduce((sum, ring, i) => sum + (i === 0 ? 1 : -1) * Math.abs(areaOf([ring.map(pair)])), 0)
    }
    found.set(code, area)
  }
  return found
}

function pair([east = 0, north = 0]: readonly number[]): Metres {
  return [east, north]
}

function closedAll(polygons: readonly MetrePolygon[]): number[][][][] {
  return polygons.map((polygon) => polygon.map((ring) => closed(ring).map(([east, north]) => [east, north])))
}

function closed(ring: MetreRing): readonly Metres[] {
  return [...ring, ...ring.slice(0, 1)]
}

async function fill(postgis: PostGis, lands: readonly Land[]): Promise<void> {
  await postgis.ask('CREATE TABLE municipality (code text PRIMARY KEY, land geometry(MultiPolygon, 3006) NOT NULL)')
  for (const { code, land } of lands) {
    await postgis.ask(`INSERT INTO municipality VALUES ('${code}', ${written(land)})`)
  }
  await postgis.ask('CREATE INDEX ON municipality USING gist (land)')
  await postgis.ask('ANALYZE municipality')
}

async function byPostGis(postgis: PostGis, drawing: readonly MetrePolygon[]): Promise<Answer> {
  const rows = await postgis.ask(`
    SELECT code, CASE WHEN ST_Covers(drawn, land) THEN ST_Area(land) ELSE ST_Area(ST_Intersection(land, drawn)) END
    FROM municipality, (SELECT ${written(drawing)} AS drawn) AS question
    WHERE ST_Intersects(land, drawn)`)
  return new Map(rows.map((row) => row.split('|')).map(([code = '', area]) => [code, Number(area)]))
}

function written(polygons: readonly MetrePolygon[]): string {
  const text = polygons
    .map(
      (polygon) =>
        `(${polygon
          .map(
            (ring) =>
              `(${closed(ring)
                .map((corner) => corner.join(' '))
                .join(',')})`,
          )
          .join(',')})`,
    )
    .join(',')
  return `'SRID=3006;MULTIPOLYGON(${text})'::geometry`
}

/** Within 1e-5 of each municipality's land. What we leave out as thinner than an address can tell is nearly nothing. */
function agree(name: string, ours: Answer, theirs: Answer, lands: readonly Land[]): void {
  for (const { code, land } of lands) {
    const whole = land.reduce((sum, polygon) => sum + areaOf(polygon), 0)
    const [one, other] = [ours.get(code) ?? 0, theirs.get(code) ?? 0]
    if (Math.abs(one - other) > 1e-5 * whole) {
      throw new Error(`${name}: expected the same of ${code}, found ${one.toFixed(0)} and ${other.toFixed(0)} m²`)
    }
  }
}
