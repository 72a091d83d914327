import { ValuesAnswerSchema } from '#core/model/contract.ts'
import type { ViewParameter } from '#core/model/view.ts'
import { yearShown } from '../ask/column.ts'
import { indicatorOf } from '../ask/indicator.ts'
import { valuesOf } from '../ask/values.ts'
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
      const { view } = reading
      const { indicator, level, within } = view
      const year = yearShown(indicatorOf(atlas, indicator), level, view.year)
      return { body: json(valuesOf(atlas, { indicator, level, year }, within)), lasting: lastingOf(view) }
    }),
  }
}
