import { describe, expect, test } from 'vitest'
import { overlapOf, prepareGround, toMetres } from '#core/measure/overlap.ts'
import { LEVELS } from '#core/model/area.ts'
import { type LonLat, lonLatOf } from '#core/model/lonlat.ts'
import { geometriesOf, geometryRings } from '#core/model/topology.ts'
import { realGroundInput, realTopology } from '#tests/real-ground.ts'

const detail = realTopology('detail')
const ground = prepareGround(realGroundInput())

const decimals = ([longitude, latitude]: LonLat): LonLat => [
  Math.round(longitude * 1e4) / 1e4,
  Math.round(latitude * 1e4) / 1e4,
]

/** Drawn = listed: the law that lets a drawing follow a border and mean what is listed. */
describe.each(LEVELS)('a ring along the border of a %s, to four decimals', (level) => {
  test.each(geometriesOf(detail, level).map((geometry) => [geometry.id, geometry] as const))(
    '%s holds its municipalities whole and touches no other',
    (code = '', geometry) => {
      const drawn = geometryRings(detail, geometry).map((polygon) =>
        polygon.map((ring) => ring.slice(1).map((corner) => decimals(lonLatOf(corner)))),
      )
      expect(overlapOf(ground, toMetres(drawn)).touched).toEqual(
        ground.areas.flatMap((area) => (area.code.startsWith(code) ? [{ code: area.code, people: 1, land: 1 }] : [])),
      )
    },
  )
})
