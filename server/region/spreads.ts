/** How the municipalities of every county lie in one indicator and year: worked out once for all counties. */
import { POPULATION } from '#core/measure/aggregate.ts'
import { countySpread, type Spread } from '#core/measure/county-spread.ts'
import { newestCommonYear } from '#core/measure/newest-year.ts'
import type { Area } from '#core/model/area.ts'
import type { Indicator } from '#core/model/indicator.ts'
import { indicatorOf } from '../ask/indicator.ts'
import { placesOf } from '../ask/lookup.ts'
import type { Atlas } from '../atlas/memory.ts'
import { type Figure, figuresOf } from './figures.ts'
import { perAtlas, remembered } from './remembered.ts'

const perColumn = perAtlas((atlas) => remembered((id: string, year: number) => allSpreads(atlas, id, year)))

/** One spread for each county, in their order. */
export function spreadsOf(atlas: Atlas, indicator: Indicator, year: number): readonly Spread[] {
  return perColumn(atlas)(indicator.id, year)
}

function allSpreads(atlas: Atlas, id: string, year: number): readonly Spread[] {
  const { column } = figuresOf(atlas)
  const places = placesOf(atlas.areasAt('municipality'))
  const figures = column(id, 'municipality', year)
  const people = peopleOf(atlas, year)
  const own = column(id, 'county', year)
  const inside = municipalitiesByCounty(atlas)
  return countySpread(
    indicatorOf(atlas, id),
    atlas.areasAt('county').map(({ code }, place) => {
      const members = (inside.get(code) ?? []).map((municipality) => places.get(municipality.code) ?? -1)
      return {
        code,
        own: own[place] ?? null,
        values: members.map((each) => figures[each] ?? null),
        people: members.map((each) => people[each] ?? null),
      }
    }),
  )
}

/** What municipalities weigh in Theil's T, in area order: their inhabitants of that year, or the latest before it. */
export function peopleOf(atlas: Atlas, year: number): readonly Figure[] {
  const known = newestCommonYear([atlas.indicators.get(POPULATION)?.levels.municipality ?? []], year)
  return known === null ? [] : figuresOf(atlas).column(POPULATION, 'municipality', known)
}

/** The municipalities of every county, in area order. */
export const municipalitiesByCounty = perAtlas((atlas): ReadonlyMap<string, readonly Area[]> => {
  const municipalities = atlas.areasAt('municipality')
  return new Map(
    atlas.areasAt('county').map(({ code }) => [code, municipalities.filter(({ groups }) => groups.county === code)]),
  )
})
