import { newestCommonYear } from '#core/measure/newest-year.ts'
import type { Area } from '#core/model/area.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { CountySpread, SpreadReason } from '#core/model/region/county-spread.ts'
import { reasonOf } from '../ask/column.ts'
import { placesOf } from '../ask/lookup.ts'
import type { Atlas } from '../atlas/memory.ts'
import { denominatorsOf } from './denominators.ts'
import { figuresOf } from './figures.ts'
import { municipalitiesByCounty, peopleOf, spreadsOf } from './spreads.ts'

/**
 * How the municipalities of a county lie: of the year its own figure is of, or the newest before it that municipalities
 * have. Where the figures are later than its own, or it has none, their newest.
 */
export function spreadOf(atlas: Atlas, area: Area, indicator: Indicator, levelYear: number | null): CountySpread {
  if (area.level === 'municipality') return nothing('is-a-municipality', 0)
  const members = municipalitiesByCounty(atlas).get(area.code) ?? []
  const years = indicator.levels.municipality
  const year = newestCommonYear([years], levelYear ?? Number.POSITIVE_INFINITY) ?? years.at(-1)
  if (year === undefined)
    return nothing(members.length === 1 ? 'one-municipality' : 'no-municipal-figures', members.length)
  const spread = spreadsOf(atlas, indicator, year)[placesOf(atlas.areasAt('county')).get(area.code) ?? -1]
  if (spread === undefined) throw new Error(`region: expected a county of the atlas, found ${area.code}`)
  const common = { year, n: spread.n, of: spread.of, widthRank: spread.widthRank, widthOf: spread.widthOf }
  if (spread.missing !== null) return { ...nothing(spread.missing, spread.of), ...common }
  const [min, q1, median, q3, max] = spread.five
  return {
    missing: null,
    ...common,
    min,
    q1,
    median,
    q3,
    max,
    lowest: namedAt(members, spread.lowest),
    highest: namedAt(members, spread.highest),
    theil: spread.theil,
    theilShare: spread.theilShare,
    theilAll: spread.theilAll,
    sumShare: spread.sumShare,
    values: valuesOf(atlas, area, members, indicator, year),
  }
}

function valuesOf(
  atlas: Atlas,
  county: Area,
  members: readonly Area[],
  { id }: Indicator,
  year: number,
): CountySpread['values'] {
  const places = placesOf(atlas.areasAt('municipality'))
  const figures = figuresOf(atlas).column(id, 'municipality', year)
  const reasons = atlas.column(id, 'municipality', year)?.reasons
  const denominators = denominatorsOf(atlas, id, year, county.code)
  const people = peopleOf(atlas, year)
  return members.map(({ code, name }, i) => {
    const place = places.get(code) ?? -1
    return {
      code,
      name,
      value: figures[place] ?? null,
      missing: reasonOf(reasons?.[place]),
      denominator: denominators[i] ?? null,
      people: people[place] ?? null,
    }
  })
}

function namedAt(members: readonly Area[], place: number): CountySpread['lowest'] {
  const found = members[place]
  return found === undefined ? null : { code: found.code, name: found.name }
}

/** Nothing is told; of county figures handed to municipalities not even the figures, which are not theirs. */
function nothing(missing: SpreadReason, of: number): CountySpread {
  return {
    missing,
    year: null,
    min: null,
    q1: null,
    median: null,
    q3: null,
    max: null,
    n: 0,
    of,
    lowest: null,
    highest: null,
    theil: null,
    theilShare: null,
    theilAll: null,
    sumShare: null,
    widthRank: null,
    widthOf: 0,
    values: [],
  }
}
