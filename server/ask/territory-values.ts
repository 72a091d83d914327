/** The figures of territories: what an office publishes of exactly that territory, else what its parts come to. */
import type { Aggregate } from '#core/measure/aggregate.ts'
import { combineSeries, combineYear } from '#core/measure/profile/combine.ts'
import { type Columns, type Compiled, compiler } from '#core/measure/profile/compiled.ts'
import { type Level, NATION, type ObservedLevel } from '#core/model/area.ts'
import type { TerritoryValue } from '#core/model/contract-territories.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { Territory } from '#core/model/territory.ts'
import type { MissingReason } from '#core/model/value.ts'
import { unnamed } from '#server/atlas/in-language.ts'
import type { Atlas } from '#server/atlas/memory.ts'
import { figureOf, reasonOf } from './column.ts'
import { placesOf } from './lookup.ts'
import { type Grounds, type Held, heldOf } from './territory-parts.ts'

/** The indicators of an atlas, compiled by level when they are first asked for. */
type Compilations = Record<Level, (indicator: Indicator) => Compiled>
const compilations = new WeakMap<Atlas, Compilations>()

export function compiledOf(named: Atlas, level: Level, indicator: Indicator): Compiled {
  const atlas = unnamed(named)
  const known = compilations.get(atlas) ?? {
    county: compiling(atlas, 'county'),
    municipality: compiling(atlas, 'municipality'),
  }
  compilations.set(atlas, known)
  return known[level](indicator)
}

function compiling(atlas: Atlas, level: Level): (indicator: Indicator) => Compiled {
  const columns: Columns = {
    size: atlas.areasAt(level).length,
    years: (id) => atlas.indicators.get(id)?.levels[level] ?? [],
    figures: (id, year) => atlas.column(id, level, year)?.figures,
  }
  const compile = compiler(columns, aboutLandIn(atlas))
  const made = new Map<string, Compiled>()
  return (indicator) => {
    const compiled = made.get(indicator.id) ?? compile(indicator)
    made.set(indicator.id, compiled)
    return compiled
  }
}

/** Whether figures are about land, as the catalogue says. */
export function aboutLandIn(atlas: Atlas): (id: string) => boolean {
  return (id) => atlas.indicators.get(id)?.extent === 'land'
}

export interface ValuesAsked {
  /** All of the catalogue unless given. */
  readonly indicators?: readonly Indicator[]
  /** The newest each has unless given. */
  readonly year?: number | null
}

/** Every indicator asked for, in one year each. */
export function valuesOf(edition: Grounds, territory: Territory, asked: ValuesAsked = {}): TerritoryValue[] {
  const { atlas } = edition
  const held = heldOf(edition, territory)
  const indicators = asked.indicators ?? [...atlas.indicators.values()]
  return indicators.map((indicator) => valueIn(atlas, held, indicator, asked.year ?? null))
}

/** One indicator in one year. */
export function figureIn(edition: Grounds, territory: Territory, indicator: Indicator, year: number): TerritoryValue {
  return valueIn(edition.atlas, heldOf(edition, territory), indicator, year)
}

export interface TerritorySeries {
  /** Ascending. */
  readonly years: readonly number[]
  readonly values: readonly TerritoryValue[]
}

/** All years of one indicator: those with figures by municipality, and by county where it consists of counties or there are no others. */
export function seriesOf(edition: Grounds, territory: Territory, indicator: Indicator): TerritorySeries {
  const { atlas } = edition
  const held = heldOf(edition, territory)
  const { municipality, county } = indicator.levels
  const both = held.counties !== null || municipality.length === 0
  const years = both ? [...new Set([...municipality, ...county])].sort((a, b) => a - b) : municipality
  // By municipality all years at once, in a fraction of the time.
  const compiled = compiledOf(atlas, 'municipality', indicator)
  const combined = combineSeries(compiled, held.placed)
  const values = years.map((year) => {
    const aggregate = combined[compiled.years.indexOf(year)] ?? combinedIn(atlas, held, indicator, year)
    return valueFrom(atlas, held, indicator, year, aggregate)
  })
  return { years, values }
}

/** The newest year that areas have figures for, municipalities before counties: the same for every territory. */
function newestYear({ levels }: Indicator): number {
  const newest = levels.municipality.at(-1) ?? levels.county.at(-1) ?? levels.nation.at(-1)
  if (newest === undefined) throw new Error('territory: expected an indicator with figures, found one without')
  return newest
}

/** One figure; `year` null: the newest. */
export function valueIn(atlas: Atlas, held: Held, indicator: Indicator, asked: number | null): TerritoryValue {
  const year = asked ?? newestYear(indicator)
  return valueFrom(atlas, held, indicator, year, combinedIn(atlas, held, indicator, year))
}

function valueFrom(
  atlas: Atlas,
  held: Held,
  indicator: Indicator,
  year: number,
  combined: Aggregate | null,
): TerritoryValue {
  const published = publishedIn(atlas, held, indicator, year)
  const value: TerritoryValue = {
    indicator: indicator.id,
    year,
    value: published,
    missing: null,
    method: 'published',
    coverage: { areas: [0, held.parts.length], population: 0 },
    interval: null,
    approximation: false,
    weightYear: null,
    range: null,
  }
  if (combined === null) return published !== null ? ownFigure(value) : countyOnly(atlas, held, indicator, year, value)
  const { coverage, range, interval } = combined
  value.coverage = { areas: [coverage.areas[0], coverage.areas[1]], population: coverage.population }
  value.range = range && [range[0], range[1]]
  if (published !== null) return value
  if (combined.kind === 'known') {
    value.value = combined.value
    value.method = 'computed'
    value.approximation = combined.approximation
    value.weightYear = combined.weightYear
  } else {
    value.method = null
    // Where there is nothing to put together, it does not matter how it would be.
    const reason = held.parts.length > 0 ? combined.reason : held.reliable ? 'not-in-data' : 'not-reliable'
    value.missing = ownReason(atlas, held, indicator, year) ?? reason
  }
  value.interval = interval && [interval[0], interval[1]]
  return value
}

function ownFigure(value: TerritoryValue): TerritoryValue {
  return { ...value, coverage: { areas: [1, 1], population: 1 } }
}

function publishedIn(atlas: Atlas, { exactly }: Held, { id }: Indicator, year: number): number | null {
  for (const code of exactly) {
    const [column, place] = cellOf(atlas, id, code, year)
    const figure = figureOf(column?.figures[place])
    if (figure !== null) return figure
  }
  return null
}

/** Why an area that is the whole territory has no figure, as its office says. */
function ownReason(atlas: Atlas, { exactly }: Held, { id }: Indicator, year: number): MissingReason | null {
  const [code] = exactly
  if (code === undefined) return null
  const [column, place] = cellOf(atlas, id, code, year)
  return column === undefined ? null : reasonOf(column.reasons[place])
}

function cellOf(atlas: Atlas, id: string, code: string, year: number) {
  const level: ObservedLevel = code === NATION ? 'nation' : code.length === 2 ? 'county' : 'municipality'
  const place = level === 'nation' ? 0 : (placesOf(atlas.areasAt(level)).get(code) ?? -1)
  return [atlas.column(id, level, year), place] as const
}

/** What its parts come to; null where there are no figures of parts it consists of. */
function combinedIn(atlas: Atlas, held: Held, indicator: Indicator, year: number): Aggregate | null {
  const byMunicipality = yearIn(compiledOf(atlas, 'municipality', indicator), year, held.placed)
  if (byMunicipality !== null || held.counties === null) return byMunicipality
  return yearIn(compiledOf(atlas, 'county', indicator), year, held.counties)
}

function yearIn(compiled: Compiled, year: number, parts: Held['placed']): Aggregate | null {
  const y = compiled.years.indexOf(year)
  return y < 0 ? null : combineYear(compiled, y, parts)
}

/** No figures of municipalities: there may be some of the counties it lies in, which say between what it is. */
function countyOnly(
  atlas: Atlas,
  { touchedCounties }: Held,
  { id }: Indicator,
  year: number,
  value: TerritoryValue,
): TerritoryValue {
  const column = atlas.column(id, 'county', year)
  const figures = touchedCounties.flatMap((place) => figureOf(column?.figures[place]) ?? [])
  const missing = column === undefined || touchedCounties.length === 0 ? 'not-in-data' : 'county-only'
  const range: [number, number] | null = figures.length > 0 ? [Math.min(...figures), Math.max(...figures)] : null
  return { ...value, value: null, method: null, missing, range }
}
