import { HexagonsAnswerSchema } from '#core/model/contract-population.ts'
import type { ViewParameter } from '#core/model/view.ts'
import { hexagonsOf } from '../ask/hexagons.ts'
import type { Edition } from '../edition.ts'
import { viewParameters } from '../http/parameters.ts'
import { readQuery } from '../http/question.ts'
import { json, keeping, lastingOf, type Route } from '../http/route.ts'

const PARAMETERS: readonly ViewParameter[] = ['within', 'at']

/** Where people live: the whole country is made once, a group of it when it is asked for. */
export function hexagonsRoute({ atlas, knowledge, kept, once }: Edition): Route {
  const country = once(() => json(hexagonsOf(atlas, null)))
  return {
    pattern: '/api/population/hexagons',
    operations: [
      {
        address: '/api/population/hexagons',
        summary:
          'Where people live: hexagons of H3 resolution 6 as columns, with the people of each; null where they are few.',
        parameters: viewParameters(PARAMETERS, knowledge),
        type: 'application/json',
        schema: HexagonsAnswerSchema,
      },
    ],
    answer: keeping(kept, ({ query }) => {
      const { view, faults } = readQuery(query, knowledge, PARAMETERS)
      const [fault] = faults
      if (fault) return { fault }
      const body = view.within === null ? country() : json(hexagonsOf(atlas, view.within))
      return { body, lasting: lastingOf(view) }
    }),
  }
}
