/** What every sheet of a region's file is made of. */
import type { RegionAnswer } from '#core/model/contract-regions.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { RegionPriority } from '#core/model/region/priority.ts'
import type { RegionRow } from '#core/model/region/row.ts'
import type { Language } from '#core/model/text.ts'
import { indicatorOf } from '../../ask/indicator.ts'
import type { Atlas } from '../../atlas/memory.ts'

export interface Told {
  readonly atlas: Atlas
  readonly answer: RegionAnswer
  /** Where the same is had again. */
  readonly address: string
  readonly lang: Language
}

/** A row with the priority it is of, and the name both have together: that of its anchor on the page. */
export interface ToldRow {
  readonly id: string
  readonly priority: RegionPriority
  readonly row: RegionRow
  readonly indicator: Indicator
}

export function rowsOf({ atlas, answer }: Pick<Told, 'atlas' | 'answer'>): ToldRow[] {
  return answer.priorities.flatMap((priority) =>
    priority.indicators.map((row) => ({
      id: `${priority.id}.${row.id}`,
      priority,
      row,
      indicator: indicatorOf(atlas, row.id),
    })),
  )
}

/** The first row of each indicator: its figures are the same in every priority. */
export function figuresOnce(rows: readonly ToldRow[]): ToldRow[] {
  return [...new Map(rows.map((each) => [each.row.id, each] as const).reverse()).values()].reverse()
}

/** Every indicator of a row, of a target and of a need, in order of appearance. */
export function indicatorsIn(told: Pick<Told, 'atlas' | 'answer'>): Indicator[] {
  const { atlas, answer } = told
  const ofRows = rowsOf(told).flatMap(({ row, indicator }) => {
    const target = row.target?.target
    return target?.kind === 'gap' ? [indicator, indicatorOf(atlas, target.other)] : [indicator]
  })
  const ofNeeds = answer.needEmphasis.flatMap(({ indicators }) =>
    indicators.map(({ indicator }) => indicatorOf(atlas, indicator)),
  )
  return [...new Set([...ofRows, ...ofNeeds])]
}
