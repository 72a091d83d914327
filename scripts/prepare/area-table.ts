import { join } from 'node:path'
import type { Feature, FeatureCollection } from 'geojson'
import { type AreaTopology, geometryOf } from '#core/model/topology.ts'
import { AREA_HEADINGS } from '../input/areas.ts'
import { labelOf } from './label.ts'
import type { Rings } from './overlay.ts'
import { readJson, readTable } from './sources.ts'
import { toWholeMetres } from './sweref.ts'
import { tableText } from './table.ts'

/** `areas.csv`: the 21 counties, then the 290 municipalities, each in order of code. Blank where the source has none. */
export function areaTable(sources: string, detail: AreaTopology, waters: readonly Rings[]): string {
  const official = officialNames(sources)
  const facts = readTable(sources, join('geo', 'municipality-groups.csv'), ['code', 'name', 'county_code'])
  const municipalities = facts.map((row) => {
    const code = row.cell('code')
    return {
      code,
      name: row.cell('name'),
      officialName: official.get(code) ?? '',
      county: row.cell('county_code'),
      // Hundredths of km², whole, so that sums over a county stay exact.
      land: hundredths(row.cell('land_area_km2')),
      land2016: hundredths(row.cell('land_area_km2_alt')),
      seat: [row.cell('seat_name'), ...seatPosition(row.cell('seat_lon'), row.cell('seat_lat'))],
    }
  })
  const counties = readTable(sources, join('geo', 'counties.csv'), ['code', 'name']).map((row) => {
    const code = row.cell('code')
    const parts = municipalities.filter(({ county }) => county === code)
    return {
      code,
      name: row.cell('name'),
      officialName: row.cell('name'),
      county: '',
      land: parts.reduce((sum, { land }) => sum + land, 0),
      land2016: parts.reduce((sum, { land2016 }) => sum + land2016, 0),
      seat: ['', '', ''],
    }
  })
  const rows = [...counties, ...municipalities].map(({ code, name, officialName, county, land, land2016, seat }) => {
    const level = code.length === 2 ? 'county' : 'municipality'
    const { position, room } = labelOf(detail, geometryOf(detail, level, code), waters)
    return [code, level, name, officialName, county, land / 100, land2016 / 100, ...seat, ...position, room]
  })
  return tableText(AREA_HEADINGS, rows)
}

function officialNames(sources: string): Map<string, string> {
  const { features } = readJson<FeatureCollection>(sources, join('geo', 'kommun-2026-legal.geojson.gz'))
  return new Map(
    features.map(({ properties }: Feature) => [String(properties?.code), String(properties?.name_official)]),
  )
}

function hundredths(km2: string): number {
  return Math.round(Number(km2) * 100)
}

function seatPosition(longitude: string, latitude: string): [number, number] | ['', ''] {
  if (longitude === '' || latitude === '') return ['', '']
  const [e, n] = toWholeMetres(Number(longitude), Number(latitude))
  return [e, n]
}
