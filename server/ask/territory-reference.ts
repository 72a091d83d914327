import { quantile } from '#core/measure/quantile.ts'
import type { Level } from '#core/model/area.ts'
import type { ReferenceAnswer } from '#core/model/contract-answers.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { ReferenceQuestion } from '#core/model/question.ts'
import type { Territory } from '#core/model/territory.ts'
import { figureOf } from './column.ts'
import { indicatorOf } from './indicator.ts'
import { type Grounds, type Held, heldOf } from './territory-parts.ts'
import { valueIn } from './territory-values.ts'

/**
 * A territory that areas are compared with (method, section 5): its own figure, published or computed, else the unweighted
 * median of its parts. `members` are the municipalities it touches, at both levels: counties are ranked among all counties.
 */
export function territoryReference(
  edition: Grounds,
  { indicator: id, year, reference }: Omit<ReferenceQuestion, 'kind'>,
  territory: Territory,
): ReferenceAnswer {
  const { atlas } = edition
  const held = heldOf(edition, territory)
  const indicator = indicatorOf(atlas, id)
  const { value, method, missing, coverage, approximation, interval, range } = valueIn(atlas, held, indicator, year)
  const median = value === null ? medianOf(edition, held, indicator, year) : null
  return {
    version: atlas.version,
    reference,
    name: { sv: territory.name, en: territory.name },
    value: value ?? median,
    method: method ?? (median === null ? null : 'median'),
    members: held.parts.map(({ code }) => code),
    similar: null,
    leftOut: [],
    own: null,
    territory: { missing, coverage, approximation, interval, range },
  }
}

/** Of the municipalities it holds something of; where only counties have figures, of those. */
function medianOf({ atlas }: Grounds, held: Held, { id, levels }: Indicator, year: number): number | null {
  const level: Level = levels.municipality.includes(year) ? 'municipality' : 'county'
  const places = level === 'county' ? held.touchedCounties : held.countedPlaces
  const column = atlas.column(id, level, year)
  const figures = places.flatMap((place) => figureOf(column?.figures[place]) ?? []).sort((a, b) => a - b)
  return figures.length > 0 ? quantile(figures, 0.5) : null
}
