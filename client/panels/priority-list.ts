/** What of a region's answer the choice by priorities shows: current ones of every rank that have indicators here. */
import type { PRIORITY_WORDS } from '#client/i18n/priority-words.ts'
import { type Area, NATION } from '#core/model/area.ts'
import type { RegionAnswer } from '#core/model/contract-regions.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { StatusKind } from '#core/model/region/status.ts'
import { isCurrent } from '#core/model/strategy.ts'
import type { Option } from './choice.tsx'

export interface PursuedIndicator {
  readonly indicator: Indicator
  /** Of a target that is a value, which every area can be set against; null of the other kinds. */
  readonly target: number | null
  readonly status: StatusKind
}

export interface PursuedPriority {
  readonly id: string
  readonly title: string
  readonly indicators: readonly PursuedIndicator[]
}

export function prioritiesOf(
  { priorities }: Pick<RegionAnswer, 'priorities'>,
  indicatorOf: (id: string) => Indicator | undefined,
): PursuedPriority[] {
  return priorities.filter(isCurrent).flatMap(({ id, title, indicators }): PursuedPriority[] => {
    const followed = indicators.flatMap(({ id: which, target, status }): PursuedIndicator[] => {
      const indicator = indicatorOf(which)
      if (indicator === undefined) return []
      const value = target?.target.kind === 'value' ? target.target.value : null
      return [{ indicator, target: value, status: status.kind }]
    })
    return followed.length === 0 ? [] : [{ id, title: title.sv, indicators: followed }]
  })
}

/** Nobody, the country, the counties by name; a saved profile only where the address has one. */
export function strategyChoices(
  counties: readonly Area[],
  chosen: string | null,
  words: (typeof PRIORITY_WORDS)['sv'],
): Option<string>[] {
  const names = counties.map(({ code, name }) => ({ value: String(code), name }))
  const own = chosen !== null && chosen.length > 2 ? [{ value: chosen, name: words.own }] : []
  return [{ value: '', name: words.choose }, ...own, { value: NATION, name: words.national }, ...byName(names)]
}

/** Swedish in both languages: the names are Swedish, and å, ä, ö stand last in every list of them. */
const collator = new Intl.Collator('sv')

function byName<T extends { readonly name: string }>(all: readonly T[]): T[] {
  return all.toSorted((a, b) => collator.compare(a.name, b.name))
}
