import { endianness } from 'node:os'
import * as v from 'valibot'
import { type Area, AreaSchema, LEVELS, type Level, NATION, type ObservedLevel } from '#core/model/area.ts'
import { type Division, DivisionSchema } from '#core/model/division.ts'
import { type Indicator, IndicatorSchema } from '#core/model/indicator.ts'
import { type ReportAreaList, ReportAreaListSchema } from '#core/model/report-area.ts'
import { type Strategy, StrategySchema } from '#core/model/strategy.ts'
import type { Language } from '#core/model/text.ts'
import { type AreaTopology, AreaTopologySchema } from '#core/model/topology.ts'
import { type Population, populationOf } from './population.ts'
import { type Content, GEOMETRIES, type GeometryName } from './schema.ts'

/** Figures in area order of a level, or in year order of a series; `reasons` as in schema.ts, 0 for a figure. */
export interface Column {
  /** NaN where there is none. */
  readonly figures: Float64Array
  readonly reasons: Uint8Array
}

export interface Series extends Column {
  /** The years the indicator has figures for at the level of the area, ascending. */
  readonly years: readonly number[]
}

/** The published data in memory. Everything here is read-only and shared: never write into an array from it. */
export interface Atlas {
  readonly version: string
  /** ISO 8601, UTC. */
  readonly builtAt: string
  /** What its areas are called in; all else is in both languages (server/atlas/in-language.ts). */
  readonly lang: Language
  /** In the order of the catalogue. */
  readonly indicators: ReadonlyMap<string, Indicator>
  /** Counties, then municipalities, each by code. */
  readonly areas: ReadonlyMap<string, Area>
  readonly divisions: ReadonlyMap<string, Division>
  /** By county code, and `SE` for the national frame; none in an atlas from before there were strategies. */
  readonly strategies: ReadonlyMap<string, Strategy>
  /** What needs are read from, in the order of the report; empty in such an atlas. */
  readonly reportAreas: ReportAreaList
  /** How many figures there are, over all levels. */
  readonly observations: number
  /** First and last year with a figure. */
  readonly years: readonly [number, number]
  /** The areas of a level, in the order of every column of that level. */
  areasAt(level: Level): readonly Area[]
  /** All figures of an indicator at a level in a year; undefined where there is not one. */
  column(indicator: string, level: ObservedLevel, year: number): Column | undefined
  /** All figures of an indicator for one area, `SE` for the nation; undefined for an unknown indicator or area. */
  series(indicator: string, code: string): Series | undefined
  geometry(name: GeometryName): AreaTopology
  /** Hexagons, north to south. */
  readonly population: Population
  /** Points by municipality, none of few people: what drawings are measured by. */
  readonly points: Population
}

/** Lays the rows of an atlas out in memory: all figures in one array, each column a view into it. */
export function atlasOf(content: Content, version: string, builtAt: string): Atlas {
  const indicators = new Map(content.indicator.map(([id, , body]) => [id, v.parse(IndicatorSchema, JSON.parse(body))]))
  const divisions = new Map(content.division.map(([id, , body]) => [id, v.parse(DivisionSchema, JSON.parse(body))]))
  const named = withNames(divisions.get('county'))
  const areas = new Map(content.area.map(([code, , body]) => [code, named(v.parse(AreaSchema, JSON.parse(body)))]))
  const strategies = new Map(
    content.strategy.map(([code, , body]) => [code, v.parse(StrategySchema, JSON.parse(body))]),
  )
  const reportAreas = v.parse(
    ReportAreaListSchema,
    content.report_area.map(([, , body]): unknown => JSON.parse(body)),
  )
  const geometry = new Map(content.geometry)
  // Parsed, a topology is many times its text, and is not needed once all is made of it: kept while it is in use.
  const topologies = new Map<GeometryName, WeakRef<AreaTopology>>()

  const byLevel = new Map(LEVELS.map((level) => [level, [...areas.values()].filter((area) => area.level === level)]))
  const areasAt = (level: Level) => byLevel.get(level) ?? []
  const places = new Map<string, { level: ObservedLevel; position: number }>([
    [NATION, { level: 'nation', position: 0 }],
  ])
  for (const level of LEVELS) {
    for (const [position, area] of areasAt(level).entries()) places.set(area.code, { level, position })
  }

  const { columns, observations, years } = layOut(content.observation)
  const column = (indicator: string, level: string, year: number) => columns.get(`${indicator} ${level} ${year}`)
  return {
    version,
    builtAt,
    lang: 'sv',
    indicators,
    areas,
    divisions,
    strategies,
    reportAreas,
    observations,
    years,
    areasAt,
    column,
    series(id, code) {
      const indicator = indicators.get(id)
      const place = places.get(code)
      if (indicator === undefined || place === undefined) return undefined
      const { level, position } = place
      const cells = indicator.levels[level].map((year) => cellAt(column(id, level, year), position, `${id} ${year}`))
      return {
        years: indicator.levels[level],
        figures: Float64Array.from(cells, ({ figure }) => figure),
        reasons: Uint8Array.from(cells, ({ reason }) => reason),
      }
    },
    geometry(name) {
      const known = topologies.get(name)?.deref()
      if (known) return known
      const topology = v.parse(AreaTopologySchema, JSON.parse(decode(geometry.get(name), name)))
      topologies.set(name, new WeakRef(topology))
      return topology
    },
    population: populationOf(content.population, areasAt('municipality').length, 'hexagons'),
    points: populationOf(content.points, areasAt('municipality').length, 'points'),
  }
}

/** The table of areas is Swedish. What counties are called in English stands with the division of that name. */
function withNames(counties: Division | undefined): (area: Area) => Area {
  const english = new Map(counties?.groups.map(({ id, name }) => [id, name.en]))
  return (area) => {
    const en = area.level === 'county' ? english.get(area.code) : undefined
    return en === undefined ? area : { ...area, names: { sv: area.name, en } }
  }
}

interface Layout extends Pick<Atlas, 'observations' | 'years'> {
  readonly columns: ReadonlyMap<string, Column>
}

function layOut(rows: Content['observation']): Layout {
  // The figures are copied as bytes; every platform Node 20 is built for but IBM Z is little-endian.
  if (endianness() !== 'LE') throw new Error(`atlas: expected a little-endian machine, found ${endianness()}`)
  const size = rows.reduce((sum, [, , , , reasons]) => sum + reasons.length, 0)
  const figures = new Float64Array(size)
  const bytes = new Uint8Array(figures.buffer)
  const reasons = new Uint8Array(size)
  const columns = new Map<string, Column>()
  let at = 0
  for (const [indicator, level, year, figureBytes, reasonBytes] of rows) {
    const end = at + reasonBytes.length
    if (figureBytes.length !== reasonBytes.length * 8) {
      const found = `${figureBytes.length} bytes for ${reasonBytes.length} areas`
      throw new Error(`atlas: expected 8 bytes per area for ${indicator} ${level} ${year}, found ${found}`)
    }
    bytes.set(figureBytes, at * 8)
    reasons.set(reasonBytes, at)
    columns.set(`${indicator} ${level} ${year}`, {
      figures: figures.subarray(at, end),
      reasons: reasons.subarray(at, end),
    })
    at = end
  }
  let observations = 0
  for (const reason of reasons) if (reason === 0) observations++
  const years = rows.map(([, , year]) => year).sort((a, b) => a - b)
  return { columns, observations, years: [years[0] ?? 0, years.at(-1) ?? 0] }
}

function cellAt(column: Column | undefined, position: number, name: string): { figure: number; reason: number } {
  const figure = column?.figures[position]
  const reason = column?.reasons[position]
  if (figure === undefined || reason === undefined) {
    throw new Error(`atlas: expected a figure or a reason at position ${position} of ${name}, found none`)
  }
  return { figure, reason }
}

function decode(bytes: Uint8Array | undefined, name: GeometryName): string {
  if (bytes === undefined) throw new Error(`atlas: expected geometry ${GEOMETRIES.join(', ')}, found no ${name}`)
  return new TextDecoder().decode(bytes)
}
