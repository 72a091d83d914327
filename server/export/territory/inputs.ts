/** Everything a value of a territory was computed from, so that a colleague can do it again by hand. */

import { inputsOf, weightInputs } from '#core/measure/aggregate.ts'
import type { Extent } from '#core/measure/extent.ts'
import { portionsOf } from '#core/measure/profile/portions.ts'
import { type Level, NATION } from '#core/model/area.ts'
import type { TerritoryValue } from '#core/model/contract-territories.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { Atlas } from '#server/atlas/memory.ts'
import { figureOf } from '../../ask/column.ts'
import { placesOf } from '../../ask/lookup.ts'
import type { Held } from '../../ask/territory-parts.ts'
import { compiledOf } from '../../ask/territory-values.ts'

/** One row: the value is `factor · Σ share·numerator / Σ share·denominator`; of a sum, `Σ share·numerator`. */
export interface Input {
  readonly code: string
  readonly name: string
  readonly extent: Extent
  readonly share: number
  /** The area's own value of the indicator. */
  readonly figure: number | null
  readonly numerator: number | null
  readonly denominator: number | null
}

/** A published figure that numerators and denominators are made of. */
export interface SourceFigure {
  readonly series: string
  readonly year: number
  readonly code: string
  readonly name: string
  readonly figure: number | null
}

export interface Inputs {
  readonly factor: number
  readonly rows: readonly Input[]
  readonly figures: readonly SourceFigure[]
}

export function inputsFor(atlas: Atlas, held: Held, indicator: Indicator, value: TerritoryValue): Inputs {
  if (value.method === 'published') return ownFigure(atlas, held, indicator, value)
  const { year } = value
  const level: Level = indicator.levels.municipality.includes(year) ? 'municipality' : 'county'
  const placed = level === 'municipality' ? held.placed : held.counties
  const compiled = compiledOf(atlas, level, indicator)
  const y = compiled.years.indexOf(year)
  if (placed === null || y < 0) return { factor: 1, rows: [], figures: [] }
  const areas = atlas.areasAt(level)
  const own = atlas.column(indicator.id, level, year)
  const rows = portionsOf(compiled, y, placed).map(({ place, extent, share, numerator, denominator }): Input => {
    const { code = '', name = '' } = areas[place] ?? {}
    return { code, name, extent, share, figure: figureOf(own?.figures[place]), numerator, denominator }
  })
  const weights = new Set(weightInputs(indicator))
  const weightYear = compiled.weightYears[y] ?? year
  const figures = inputsOf(indicator).flatMap((series) => {
    const of = weights.has(series) ? weightYear : year
    const column = atlas.column(series, level, of)
    return Array.from(placed.places, (place): SourceFigure => {
      const { code = '', name = '' } = areas[place] ?? {}
      return { series, year: of, code, name, figure: figureOf(column?.figures[place]) }
    })
  })
  return { factor: compiled.factor, rows, figures: indicator.aggregation.kind === 'none' ? [] : figures }
}

/** One row, of the area that the territory is. */
function ownFigure(atlas: Atlas, { exactly }: Held, { id }: Indicator, { year, value }: TerritoryValue): Inputs {
  const code = exactly.find((each) => {
    if (each === NATION) return true
    const level = each.length === 2 ? 'county' : 'municipality'
    const place = placesOf(atlas.areasAt(level)).get(each) ?? -1
    return figureOf(atlas.column(id, level, year)?.figures[place]) === value
  })
  const name = code === NATION ? 'Sverige' : (atlas.areas.get(code ?? '')?.name ?? '')
  const own = { code: code ?? '', name }
  return {
    factor: 1,
    rows: [{ ...own, extent: 'people', share: 1, figure: value, numerator: value, denominator: null }],
    figures: [{ series: id, year, ...own, figure: value }],
  }
}
