import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import type { GroundInput } from '#core/measure/ground.ts'
import { groundInputOf } from '#core/measure/ground-input.ts'
import { AreaCodeSchema } from '#core/model/area.ts'
import { AreaTopologySchema, geometriesOf } from '#core/model/topology.ts'
import { pointsRow } from '#scripts/atlas/points.ts'
import { InputFiles } from '#scripts/input/files.ts'
import { POINT_FILES, POINT_NOTE } from '#scripts/input/points.ts'
import { populationOf } from '#server/atlas/population.ts'

const DATA = fileURLToPath(new URL('../data', import.meta.url))

/** One of the topologies of `data/areas`. */
export function realTopology(name: 'detail' | 'base') {
  return v.parse(AreaTopologySchema, JSON.parse(readFileSync(`${DATA}/areas/${name}.topojson`, 'utf8')))
}

/** Sweden as territories are cut out of it, with the points as the atlas has them. */
export function realGroundInput(): GroundInput {
  const detail = realTopology('detail')
  const codes = geometriesOf(detail, 'municipality')
    .map(({ id }) => v.parse(AreaCodeSchema, id))
    .sort()
  const row = pointsRow(new InputFiles(DATA, [POINT_FILES, POINT_NOTE]), codes, detail)
  return groundInputOf(detail, realTopology('base'), codes, populationOf([row], codes.length, 'points'))
}
