/**
 * The territories of a view as rows of its picture: told as its areas are, of the same figures, but without a colour, and
 * ranked among nobody.
 */
import { withoutNoise } from '#core/measure/noise.ts'
import type { TerritoryValue } from '#core/model/contract-territories.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { Territory } from '#core/model/territory/form.ts'
import { referenceTerritory, TERRITORY_REFERENCES } from '#core/model/view.ts'
import type { Picture, TerritoryRow, ToldRow } from './picture.ts'

export type TerritoryFigure = Pick<
  TerritoryValue,
  'value' | 'missing' | 'coverage' | 'approximation' | 'weightYear' | 'interval' | 'range'
>

interface Side {
  readonly indicator: Indicator
  readonly year: number
}

/** `figureOf`: null where it is not known, and then there is no row. */
export function territoryRows(
  picture: Picture,
  figureOf: (territory: Territory, indicator: Indicator, year: number) => TerritoryFigure | null,
): TerritoryRow[] {
  const sides = sidesOf(picture)
  return picture.view.territories.flatMap((territory, place) => {
    const code = TERRITORY_REFERENCES[place]
    const found = sides.flatMap(({ indicator, year }) => figureOf(territory, indicator, year) ?? [])
    const [first, second = null] = found
    if (code === undefined || first === undefined || found.length < sides.length) return []
    const value = together(first, second, picture)
    const alone = second === null ? first : null
    return [
      {
        code,
        name: territory.name,
        members: [],
        value,
        missing: value === null ? (first.missing ?? second?.missing ?? 'not-in-data') : null,
        class: null,
        rank: null,
        rankOf: null,
        referenceDifference: differenceOf(value, place, picture),
        reference: null,
        parts: partsOf(first, second, picture),
        // The whole is no better covered than its worse half.
        coverage:
          second !== null && second.coverage.population < first.coverage.population ? second.coverage : first.coverage,
        approximation: first.approximation || second?.approximation === true,
        range: alone?.range ?? null,
        interval: alone?.interval ?? null,
        weightYear: first.weightYear ?? second?.weightYear ?? null,
        group: null,
        p: null,
        slopes: null,
      },
    ]
  })
}

/** The rows of a picture with those of its territories under them. */
export function toldRows({ rows, territories = [] }: Picture): ToldRow[] {
  return [...rows, ...territories]
}

/** Of whose figures, of which years, the picture is. */
function sidesOf({ detail, indicator, year }: Picture): Side[] {
  switch (detail.kind) {
    case 'value':
    case 'typology':
    case 'pattern':
    case 'course':
      return [{ indicator, year }]
    case 'change':
      return [
        { indicator, year },
        { indicator, year: detail.since },
      ]
    case 'gap':
      return [
        { indicator: detail.pair.first, year },
        { indicator: detail.pair.second, year },
      ]
    case 'two':
    case 'conflict':
      return [
        { indicator, year },
        { indicator: detail.second, year: detail.secondYear },
      ]
  }
}

function together(
  first: TerritoryFigure,
  second: TerritoryFigure | null,
  { detail, view, year }: Picture,
): number | null {
  if (second === null || first.value === null) return first.value
  if (second.value === null) return null
  switch (detail.kind) {
    case 'change':
      return withoutNoise((first.value - second.value) / (view.pace === 'yearly' ? year - detail.since : 1))
    case 'gap':
      return withoutNoise(first.value - second.value)
    case 'value':
    case 'typology':
    case 'pattern':
    case 'course':
    case 'two':
    case 'conflict':
      return first.value
  }
}

/** As areas have them: the earlier year before the later. */
function partsOf(first: TerritoryFigure, second: TerritoryFigure | null, { detail }: Picture): TerritoryRow['parts'] {
  if (second === null) return detail.kind === 'pattern' ? [first.value, null] : null
  return detail.kind === 'change' ? [second.value, first.value] : [first.value, second.value]
}

/** From what all are compared with; of itself, and where each area has a reference of its own, nothing. */
function differenceOf(
  value: number | null,
  place: number,
  { reference, view, indicator, detail }: Picture,
): number | null {
  const isCompared = indicator.kind !== 'count' && detail.kind !== 'two' && detail.kind !== 'conflict'
  if (!isCompared || value === null || reference === null || reference.own || reference.value === null) return null
  const isReference = reference.kind !== 'target' && referenceTerritory(view.reference) === place
  return isReference ? null : withoutNoise(value - reference.value)
}
