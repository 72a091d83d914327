/** What a half-drawn territory comes to, by the very code that the server counts finished ones with. */
import { acrossOf, LEAST_ACROSS } from '#core/measure/across.ts'
import { aggregate, type Backing, inputsOf, type Lookup, POPULATION, weightInputs } from '#core/measure/aggregate.ts'
import { partsBy } from '#core/measure/basis.ts'
import { type Cutting, isCut, type Part } from '#core/measure/extent.ts'
import { newestCommonYear } from '#core/measure/newest-year.ts'
import { type Ground, overlapOf, shapeRings } from '#core/measure/overlap.ts'
import type { Area, Level } from '#core/model/area.ts'
import type { TerritoryValue } from '#core/model/contract-territories.ts'
import type { Indicator } from '#core/model/indicator.ts'
import { type Basis, municipalitiesOf, type Shape } from '#core/model/territory.ts'
import type { Totals, Wanted } from './messages.ts'

/** The figures of one indicator and year by code; null where an area has none. */
export type Column = ReadonlyMap<string, number | null>

export interface ColumnKey {
  readonly indicator: string
  readonly level: Level
  readonly year: number
}

export interface Draft {
  readonly shape: Shape
  readonly basis: Basis
  readonly wanted: Wanted
}

/** Which year is read of what: the value's own, and the newest there is of its weights and of people. */
function yearsOf({ indicator, year, years }: Wanted) {
  const series = (ids: readonly string[]) => ids.map((id) => years[id] ?? [])
  const weights = weightInputs(indicator)
  return {
    weights: weights.length === 0 ? null : newestCommonYear(series(weights), year),
    people: newestCommonYear(series([POPULATION]), year),
    newest: years[POPULATION]?.at(-1) ?? null,
  }
}

/** What must have been fetched before a draft can be counted. */
export function columnsFor(wanted: Wanted): ColumnKey[] {
  const { indicator, year } = wanted
  const { weights, people, newest } = yearsOf(wanted)
  const found: ColumnKey[] = []
  const add = (id: string, at: number | null, level: Level = 'municipality') => {
    const listed = level === 'municipality' ? wanted.years[id] : indicator.levels[level]
    if (at === null || !listed?.includes(at)) return
    if (found.every((each) => keyOf(each) !== keyOf({ indicator: id, level, year: at }))) {
      found.push({ indicator: id, level, year: at })
    }
  }
  for (const id of inputsOf(indicator)) add(id, year)
  add(indicator.id, year)
  for (const id of weightInputs(indicator)) add(id, weights)
  add(POPULATION, people)
  add(POPULATION, newest)
  if (!isByMunicipality(wanted)) add(indicator.id, year, 'county')
  return found
}

export function keyOf({ indicator, level, year }: ColumnKey): string {
  return [indicator, level, year].join()
}

/** `column` must answer for `columnsFor`. Throws TooIntricate where the drawing is a scribble. */
export function totalsOf(
  ground: Ground,
  areas: ReadonlyMap<string, Area>,
  column: (key: ColumnKey) => Column | undefined,
  { shape, basis, wanted }: Draft,
): Totals {
  const drawn = shape.kind === 'areas' ? null : overlapOf(ground, shapeRings(shape) ?? [])
  const parts: Part[] = drawn
    ? partsBy(basis, drawn.touched)
    : municipalitiesOf(shape.kind === 'areas' ? shape.codes : [], [...areas.values()].filter(isMunicipality)).map(
        (code) => ({ code, share: 1, landShare: 1 }),
      )
  const across = drawn ? acrossOf(shape, drawn) : null
  const cut = parts.filter(isCut).length
  const land = new Set(wanted.land)
  const cutting: Cutting = {
    aboutLand: (id) => land.has(id),
    reliable: cut === 0 || across === null || across >= LEAST_ACROSS,
  }
  const lookupIn =
    (year: number): Lookup =>
    (indicator, code) =>
      column({ indicator, level: 'municipality', year })?.get(code) ?? null
  const { newest } = yearsOf(wanted)
  const landArea = parts.reduce((sum, { code, share, landShare = share }) => {
    return sum + landShare * (areas.get(code)?.landArea ?? 0)
  }, 0)
  const population = newest === null ? null : peopleIn(parts, lookupIn(newest), cutting.reliable)
  return {
    population,
    populationYear: population === null ? null : newest,
    landArea,
    density: population === null || landArea === 0 ? null : population / landArea,
    whole: parts.length - cut,
    cut,
    value: figureIn(wanted, parts, areas, column, lookupIn, cutting),
  }
}

function figureIn(
  wanted: Wanted,
  parts: readonly Part[],
  areas: ReadonlyMap<string, Area>,
  column: (key: ColumnKey) => Column | undefined,
  lookupIn: (year: number) => Lookup,
  cutting: Cutting,
): TerritoryValue {
  const { indicator, year } = wanted
  const empty: TerritoryValue = {
    indicator: indicator.id,
    year,
    value: null,
    missing: 'not-in-data',
    method: null,
    coverage: { areas: [0, parts.length], population: 0 },
    interval: null,
    approximation: false,
    weightYear: null,
    range: null,
  }
  if (!isByMunicipality(wanted)) return { ...empty, ...ofCounties(indicator, year, parts, areas, column) }
  const years = yearsOf(wanted)
  const backing: Backing = {
    ...(years.weights === null || years.weights === year
      ? {}
      : { weights: { year: years.weights, lookup: lookupIn(years.weights) } }),
    ...(years.people === null || years.people === year
      ? {}
      : { people: { year: years.people, lookup: lookupIn(years.people) } }),
  }
  const found = aggregate(indicator, parts, lookupIn(year), backing, cutting)
  const { coverage, interval, range } = found
  const told = {
    ...empty,
    coverage: { areas: [coverage.areas[0], coverage.areas[1]] as [number, number], population: coverage.population },
    interval: interval && ([interval[0], interval[1]] as [number, number]),
    range: range && ([range[0], range[1]] as [number, number]),
  }
  if (found.kind === 'missing') return { ...told, missing: found.reason }
  const { value, approximation, weightYear } = found
  return { ...told, value, missing: null, method: 'computed', approximation, weightYear }
}

function isByMunicipality({ indicator, year }: Wanted): boolean {
  return indicator.levels.municipality.includes(year)
}

/** Figures of counties only: between what the territory's is. */
function ofCounties(
  { id, levels }: Indicator,
  year: number,
  parts: readonly Part[],
  areas: ReadonlyMap<string, Area>,
  column: (key: ColumnKey) => Column | undefined,
): Pick<TerritoryValue, 'missing' | 'range'> {
  if (!levels.county.includes(year) || parts.length === 0) return { missing: 'not-in-data', range: null }
  const figures = column({ indicator: id, level: 'county', year })
  const counties = new Set(parts.flatMap(({ code }) => areas.get(code)?.parent ?? []))
  const found = [...counties].flatMap((code) => figures?.get(code) ?? [])
  return { missing: 'county-only', range: found.length === 0 ? null : [Math.min(...found), Math.max(...found)] }
}

/** The number of people by the share of each area; null where shares by people mean nothing, or one has no figure. */
function peopleIn(parts: readonly Part[], lookup: Lookup, reliable: boolean): number | null {
  if (!reliable) return null
  let sum = 0
  for (const { code, share } of parts) {
    const people = share === 0 ? 0 : lookup(POPULATION, code)
    if (people === null) return null
    sum += share * people
  }
  return sum
}

function isMunicipality({ level }: Area): boolean {
  return level === 'municipality'
}
