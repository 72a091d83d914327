import { type AreaFigures, denominatorOf } from '#core/measure/denominator.ts'
import { indicatorOf } from '../ask/indicator.ts'
import { placesOf } from '../ask/lookup.ts'
import type { Atlas } from '../atlas/memory.ts'
import { type Figure, figuresOf } from './figures.ts'
import { perAtlas, remembered } from './remembered.ts'
import { municipalitiesByCounty } from './spreads.ts'

const perCounty = perAtlas((atlas) =>
  remembered((id: string, year: number, county: string) => denominatorsIn(atlas, id, year, county)),
)

/** How many the figure of each municipality of a county is a share of, in area order. */
export function denominatorsOf(atlas: Atlas, indicator: string, year: number, county: string): readonly Figure[] {
  return perCounty(atlas)(indicator, year, county)
}

function denominatorsIn(atlas: Atlas, id: string, year: number, county: string): readonly Figure[] {
  const { column } = figuresOf(atlas)
  const indicator = indicatorOf(atlas, id)
  const places = placesOf(atlas.areasAt('municipality'))
  return (municipalitiesByCounty(atlas).get(county) ?? []).map(({ code }) => {
    const place = places.get(code) ?? -1
    const figures: AreaFigures = {
      indicator: (other) => atlas.indicators.get(other),
      years: (other) => atlas.indicators.get(other)?.levels.municipality ?? [],
      figure: (other, at) => column(other, 'municipality', at)[place] ?? null,
    }
    return denominatorOf(indicator, year, figures)
  })
}
