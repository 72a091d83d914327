import * as v from 'valibot'
import { DIVISIONS } from '#core/model/division.ts'
import { type Indicator, IndicatorSchema } from '#core/model/indicator.ts'
import { REPORT_AREAS } from '#core/model/report-area.ts'
import type { Text } from '#core/model/text.ts'
import type { AreaTopology } from '#core/model/topology.ts'
import { checksum } from '#server/atlas/checksum.ts'
import { type Content, FORMAT, type GeometryName } from '#server/atlas/schema.ts'
import { AREA_TABLE, readAreas } from '../input/areas.ts'
import { CATALOGUE, type CatalogueRow, readCatalogue } from '../input/catalogue.ts'
import { DIVISION_FILES, readDivisions } from '../input/divisions.ts'
import { InputError } from '../input/fault.ts'
import type { InputFiles } from '../input/files.ts'
import { GEOMETRY_FILES, type GeometryFile, readGeometries } from '../input/geometry.ts'
import { HEXAGON_FILES, HEXAGON_NOTE } from '../input/hexagons.ts'
import { LICENCES, licenceOf, readLicences } from '../input/licences.ts'
import { OBSERVATION_FILES, observationsPath, readObservations } from '../input/observations.ts'
import { POINT_FILES, POINT_NOTE } from '../input/points.ts'
import { REPORT_AREA_FILE, readReportAreas } from '../input/report-areas.ts'
import { readStrategies, STRATEGY_FILES } from '../input/strategies.ts'
import { type CodesByLevel, codesByLevel, columnsOf } from './columns.ts'
import { populationRow } from './hexagons.ts'
import { pointsRow } from './points.ts'

/** Everything an atlas is built from, and nothing else: what is listed here decides its version. */
export const ATLAS_INPUTS = [
  CATALOGUE,
  LICENCES,
  OBSERVATION_FILES,
  AREA_TABLE,
  GEOMETRY_FILES,
  DIVISION_FILES,
  HEXAGON_FILES,
  HEXAGON_NOTE,
  POINT_FILES,
  POINT_NOTE,
  STRATEGY_FILES,
  REPORT_AREA_FILE,
] as const

/** The rows of the atlas. Throws InputError at the first row of a file that is not what its schema says. */
export function contentOf(files: InputFiles, version: string): Content {
  const divisions = readDivisions(files).sort(
    (a, b) => DIVISIONS.indexOf(a.division.id) - DIVISIONS.indexOf(b.division.id),
  )
  const areas = readAreas(files, divisions).map(({ area }) => area)
  const codes = codesByLevel(areas)
  const licences = readLicences(files)
  const indicators = readCatalogue(files).map((row) =>
    observed(files, row, codes, licenceOf(licences, row.entry.source.licence, row)),
  )
  const geometries = readGeometries(files)
  const reportAreas = [...readReportAreas(files).areas].sort(
    (a, b) => REPORT_AREAS.indexOf(a.area) - REPORT_AREAS.indexOf(b.area),
  )
  const content: Content = {
    meta: [
      ['format', FORMAT],
      ['version', version],
    ],
    indicator: indicators.map(({ indicator }, i) => [indicator.id, i, JSON.stringify(indicator)]),
    area: areas.map((area, i) => [area.code, i, JSON.stringify(area)]),
    division: divisions.map(({ division }, i) => [division.id, i, JSON.stringify(division)]),
    observation: indicators.flatMap(({ rows }) => rows),
    geometry: geometries
      .map(({ name, bytes }): Content['geometry'][number] => [name, bytes])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
    population: [populationRow(files, codes.municipality)],
    points: [pointsRow(files, codes.municipality, topologyNamed(geometries, 'detail'))],
    strategy: readStrategies(files).map(({ strategy }, i) => [strategy.region, i, JSON.stringify(strategy)]),
    report_area: reportAreas.map((each, i) => [each.area, i, JSON.stringify(each)]),
  }
  content.meta.unshift(['checksum', checksum(content)])
  return content
}

function topologyNamed(geometries: readonly GeometryFile[], wanted: GeometryName): AreaTopology {
  const found = geometries.find(({ name }) => name === wanted)
  if (found === undefined) throw new Error(`atlas: expected a geometry ${wanted}, found none`)
  return found.topology
}

function observed(files: InputFiles, { entry }: CatalogueRow, codes: CodesByLevel, licence: Text) {
  const table = readObservations(files, entry.id)
  const known = new Set(Object.values(codes).flat())
  const stranger = table.codes.findIndex((code) => !known.has(code))
  if (stranger >= 0) {
    const file = files.name(observationsPath(entry.id))
    const found = table.codes[stranger] ?? ''
    throw new InputError({ file, line: stranger + 2, expected: 'SE or a code in the table of areas', found })
  }
  const { levels, rows } = columnsOf(entry, table, codes)
  const indicator: Indicator = v.parse(IndicatorSchema, { ...entry, source: { ...entry.source, licence }, levels })
  return { indicator, rows }
}
