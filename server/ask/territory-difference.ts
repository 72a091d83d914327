/** Why two territories differ in a rate: composition or rates within groups (core/measure/kitagawa.ts). */
import { type GroupPortion, kitagawa } from '#core/measure/kitagawa.ts'
import { portionsOf } from '#core/measure/profile/portions.ts'
import type { AreaCode } from '#core/model/area.ts'
import type { DifferenceAnswer, DifferenceBy } from '#core/model/contract-difference.ts'
import { gapsOf } from '#core/model/family.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { Territory } from '#core/model/territory.ts'
import type { Text } from '#core/model/text.ts'
import type { Knowledge } from '#core/model/view.ts'
import type { Atlas } from '#server/atlas/memory.ts'
import { divisionOf } from './division.ts'
import { type Grounds, type Held, heldOf } from './territory-parts.ts'
import { compiledOf, valueIn } from './territory-values.ts'

export interface DifferenceAsked {
  readonly indicator: Indicator
  /** The newest year there is, unless given. */
  readonly year?: number | null
  /** SKR's municipality groups unless given. */
  readonly by?: DifferenceBy
}

/** An area, or a group of them, as the side of a difference. */
export function territoryOf(name: string, codes: readonly AreaCode[]): Territory {
  return { name, shape: { kind: 'areas', codes }, basis: 'whole', look: 1, locked: false }
}

/** Why no difference of an indicator can be taken apart so; null where it can. */
export type Unexplainable = 'no-rate' | 'county-only' | 'no-sexes'

export function unexplainable(
  { family }: Pick<Knowledge, 'family'>,
  indicator: Indicator,
  by: DifferenceBy,
): Unexplainable | null {
  const { kind } = indicator.aggregation
  if (kind !== 'ratio' && kind !== 'weighted') return 'no-rate'
  if (indicator.levels.municipality.length === 0) return 'county-only'
  return by === 'sex' && sexesOf({ family }, indicator) === null ? 'no-sexes' : null
}

/** The years it can be asked for, ascending. */
export function differenceYears({ family }: Pick<Knowledge, 'family'>, indicator: Indicator, by: DifferenceBy) {
  const sexes = by === 'sex' ? sexesOf({ family }, indicator) : null
  const years = indicator.levels.municipality
  return sexes === null ? years : years.filter((year) => sexes.years.includes(year))
}

/** First − second. Throws where the indicator is `unexplainable` so. */
export function differenceOf(
  edition: Grounds & { readonly knowledge: Knowledge },
  first: Territory,
  second: Territory,
  { indicator, year: asked = null, by = 'skr' }: DifferenceAsked,
): DifferenceAnswer {
  const { atlas, knowledge } = edition
  const year = asked ?? differenceYears(knowledge, indicator, by).at(-1)
  const why = unexplainable(knowledge, indicator, by)
  if (why !== null || year === undefined) throw new Error(`difference: expected a rate with groups, found ${why}`)
  const sides = [first, second].map((territory) => {
    const held = heldOf(edition, territory)
    const groups =
      by === 'sex' ? bySex(atlas, knowledge, held, indicator, year) : byKind(atlas, held, indicator, year, by)
    return { told: valueIn(atlas, held, indicator, year), groups, name: territory.name }
  })
  const [one, other] = sides
  if (one === undefined || other === undefined) throw new Error('difference: expected two sides')
  const complete = sides.every(({ told }) => told.value !== null)
  const found = complete ? kitagawa(one.groups, other.groups) : null
  const side = ({ told, name }: typeof one, computed: number | undefined) => ({
    name,
    value: told.value,
    computed: computed ?? null,
    missing: told.missing,
  })
  const names = namesOf(atlas, by)
  return {
    version: atlas.version,
    indicator: indicator.id,
    year,
    by,
    sides: [side(one, found?.rates[0]), side(other, found?.rates[1])],
    difference: found?.difference ?? null,
    composition: found?.composition ?? null,
    rate: found?.rate ?? null,
    groups: (found?.groups ?? []).map(({ group, shares, rates, composition, rate }) => ({
      id: group,
      name: names.get(group) ?? { sv: group, en: group },
      shares: [shares[0], shares[1]],
      rates: [rates[0], rates[1]],
      composition,
      rate,
    })),
    approximation: indicator.aggregation.kind === 'weighted' || sides.some(({ told }) => told.approximation),
    weightYear: weightYearOf(atlas, knowledge, indicator, year, by),
    oneSided: (found?.groups ?? []).flatMap(({ group, rates }) => (rates.includes(null) ? [group] : [])),
  }
}

/** Of the weights that shares of groups are made of; of two series that of the older. Null where it is the year itself. */
function weightYearOf(
  atlas: Atlas,
  knowledge: Knowledge,
  indicator: Indicator,
  year: number,
  by: DifferenceBy,
): number | null {
  const sexes = by === 'sex' ? sexesOf(knowledge, indicator) : null
  const weighed = (sexes === null ? [indicator] : [sexes.first, sexes.second]).flatMap((each) => {
    const { years, weightYears } = compiledOf(atlas, 'municipality', each)
    return weightYears[years.indexOf(year)] ?? []
  })
  return weighed.length > 0 ? Math.min(...weighed) : null
}

/** Numerator and denominator of its parts, municipalities of one kind together. */
function byKind(atlas: Atlas, held: Held, indicator: Indicator, year: number, by: 'skr' | 'type'): GroupPortion[] {
  const groupOf = (part: number) => atlas.areas.get(held.parts[part]?.code ?? '')?.groups[by] ?? ''
  return together(atlas, held, indicator, year, groupOf)
}

/** The same of each sex, by the figures of each. */
function bySex(atlas: Atlas, knowledge: Knowledge, held: Held, indicator: Indicator, year: number): GroupPortion[] {
  const sexes = sexesOf(knowledge, indicator)
  if (sexes === null) return []
  return [
    ...together(atlas, held, sexes.first, year, () => 'women'),
    ...together(atlas, held, sexes.second, year, () => 'men'),
  ]
}

function together(
  atlas: Atlas,
  { placed }: Held,
  indicator: Indicator,
  year: number,
  groupOf: (part: number) => string,
): GroupPortion[] {
  const compiled = compiledOf(atlas, 'municipality', indicator)
  const y = compiled.years.indexOf(year)
  const sums = new Map<string, { group: string; numerator: number; denominator: number }>()
  for (const { part, share, numerator, denominator } of y < 0 ? [] : portionsOf(compiled, y, placed)) {
    const group = groupOf(part)
    const sum = sums.get(group) ?? { group, numerator: 0, denominator: 0 }
    sum.numerator += compiled.factor * share * (numerator ?? 0)
    sum.denominator += share * (denominator ?? 0)
    sums.set(group, sum)
  }
  return [...sums.values()].sort((a, b) => (a.group < b.group ? -1 : 1))
}

function sexesOf({ family }: Pick<Knowledge, 'family'>, indicator: Indicator) {
  const pairs = gapsOf(indicator, family(indicator.family?.id ?? null), 'municipality')
  const pair = pairs.find(({ kind }) => kind === 'sex')
  const kinds = [pair?.first, pair?.second].map((each) => each?.aggregation.kind)
  return pair && kinds.every((kind) => kind === 'ratio' || kind === 'weighted') ? pair : null
}

const SEXES: readonly (readonly [string, Text])[] = [
  ['women', { sv: 'Kvinnor', en: 'Women' }],
  ['men', { sv: 'Män', en: 'Men' }],
]

function namesOf(atlas: Atlas, by: DifferenceBy): ReadonlyMap<string, Text> {
  if (by === 'sex') return new Map(SEXES)
  return new Map(divisionOf(atlas, by).groups.map(({ id, name }) => [id, name]))
}
