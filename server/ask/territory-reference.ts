import { MOSTLY } from '#core/measure/basis.ts'
import { quantile } from '#core/measure/quantile.ts'
import type { AreaCode } from '#core/model/area.ts'
import type { ReferenceAnswer } from '#core/model/contract-answers.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { ReferenceQuestion } from '#core/model/question.ts'
import type { Territory } from '#core/model/territory.ts'
import { figureOf } from './column.ts'
import { indicatorOf } from './indicator.ts'
import { placesOf } from './lookup.ts'
import { type Grounds, type Held, heldOf } from './territory-parts.ts'
import { valueIn } from './territory-values.ts'

/**
 * A territory that areas are compared with (method, section 5): its own figure, published or computed, else the unweighted
 * median of its members. `members` are municipalities, at both levels: counties are ranked among all counties.
 */
export function territoryReference(
  edition: Grounds,
  { indicator: id, year, reference }: Omit<ReferenceQuestion, 'kind'>,
  territory: Territory,
): ReferenceAnswer {
  const { atlas } = edition
  const held = heldOf(edition, territory)
  const indicator = indicatorOf(atlas, id)
  const { value, method, missing, coverage, approximation, weightYear, interval, range } = valueIn(
    atlas,
    held,
    indicator,
    year,
  )
  const members = membersOf(held)
  const median = value === null ? medianOf(edition, held, members, indicator, year) : null
  return {
    version: atlas.version,
    reference,
    name: { sv: territory.name, en: territory.name },
    value: value ?? median?.value ?? null,
    method: method ?? (median === null ? null : 'median'),
    members,
    similar: null,
    leftOut: [],
    own: null,
    territory: {
      missing,
      coverage,
      approximation,
      weightYear,
      interval,
      medianOf: median?.of ?? null,
      range: median?.range ?? range,
    },
  }
}

/** The municipalities that mostly belong to it; where none does, those it holds anything of. */
function membersOf({ parts }: Held): AreaCode[] {
  const mostly = parts.filter(({ share }) => share >= MOSTLY)
  const inhabited = parts.filter(({ share }) => share > 0)
  const found = [mostly, inhabited].find(({ length }) => length > 0) ?? parts
  return found.map(({ code }) => code)
}

interface Median {
  readonly value: number
  readonly of: [having: number, of: number]
  readonly range: [lowest: number, highest: number]
}

/**
 * Where only counties have figures, of the counties the members lie in. None where what is drawn is too small to tell who
 * belongs to it.
 */
function medianOf(
  { atlas }: Grounds,
  { reliable }: Held,
  members: readonly AreaCode[],
  { id, levels }: Indicator,
  year: number,
): Median | null {
  if (!reliable) return null
  const level = levels.municipality.includes(year) ? 'municipality' : 'county'
  const codes: readonly string[] =
    level === 'municipality' ? members : members.flatMap((code) => atlas.areas.get(code)?.parent ?? [])
  const places = [...new Set(codes)].flatMap((code) => placesOf(atlas.areasAt(level)).get(code) ?? [])
  const column = atlas.column(id, level, year)
  const figures = places.flatMap((place) => figureOf(column?.figures[place]) ?? []).sort((a, b) => a - b)
  const [lowest, highest] = [figures[0], figures.at(-1)]
  if (lowest === undefined || highest === undefined) return null
  return { value: quantile(figures, 0.5), of: [figures.length, places.length], range: [lowest, highest] }
}
