import { type ValuesAnswer, ValuesAnswerSchema } from '#core/model/contract.ts'
import type { View, ViewParameter } from '#core/model/view.ts'
import { shownColumn, yearShown } from '../ask/column.ts'
import { indicatorOf } from '../ask/picture.ts'
import { nationReference } from '../ask/reference.ts'
import type { Atlas } from '../atlas/memory.ts'
import type { Edition } from '../edition.ts'
import { viewParameters } from '../http/parameters.ts'
import { readQuery, requireParameter } from '../http/question.ts'
import { json, keeping, lastingOf, type Route } from '../http/route.ts'

const PARAMETERS: readonly ViewParameter[] = ['indicator', 'level', 'year', 'within', 'at']

export function valuesRoute({ atlas, knowledge, kept }: Edition): Route {
  return {
    pattern: '/api/values',
    operations: [
      {
        address: '/api/values',
        summary: 'The values of one indicator, level and year as columns, with the reason for each one missing.',
        parameters: viewParameters(PARAMETERS, knowledge, ['indicator']),
        type: 'application/json',
        schema: ValuesAnswerSchema,
      },
    ],
    answer: keeping(kept, ({ query }) => {
      const reading = readQuery(query, knowledge, PARAMETERS)
      requireParameter(reading, 'indicator', 'an id listed at /api/indicators')
      const [fault] = reading.faults
      if (fault) return { fault }
      return { body: json(valuesOf(atlas, reading.view)), lasting: lastingOf(reading.view) }
    }),
  }
}

/** The column a view shows, as the API and the page's script read it. */
export function valuesOf(atlas: Atlas, view: View): ValuesAnswer {
  const indicator = indicatorOf(atlas, view)
  const year = yearShown(indicator, view.level, view.year)
  const { areas, values, reasons } = shownColumn(atlas, indicator, view.level, year, view.within)
  return {
    version: atlas.version,
    indicator: indicator.id,
    level: view.level,
    year,
    codes: areas.map(({ code }) => code),
    values: [...values],
    missing: Object.fromEntries(
      areas.flatMap(({ code }, i) => {
        const reason = reasons[i] ?? null
        return reason === null ? [] : [[code, reason] as const]
      }),
    ),
    reference: nationReference(atlas, indicator, view.level, year),
  }
}
