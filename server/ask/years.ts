import type { YearsAnswer } from '#core/model/contract-answers.ts'
import type { YearsQuestion } from '#core/model/question.ts'
import type { Atlas } from '#server/atlas/memory.ts'
import { figureOf } from './column.ts'
import { indicatorOf } from './indicator.ts'
import { nationReference } from './nation.ts'

/** All years of an indicator at a level: a column per year. */
export function yearsOf(atlas: Atlas, { indicator: id, level }: Omit<YearsQuestion, 'kind'>): YearsAnswer {
  const indicator = indicatorOf(atlas, id)
  const years = indicator.levels[level]
  return {
    version: atlas.version,
    indicator: id,
    level,
    codes: atlas.areasAt(level).map(({ code }) => code),
    years: [...years],
    values: years.map((year) => Array.from(atlas.column(id, level, year)?.figures ?? [], figureOf)),
    references: years.map((year) => nationReference(atlas, indicator, level, year)),
    breaks: [...indicator.breaks],
  }
}
