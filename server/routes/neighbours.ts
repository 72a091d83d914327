import { LEVELS, type Level } from '#core/model/area.ts'
import { NeighboursAnswerSchema } from '#core/model/contract-statistics.ts'
import { walkable } from '../ask/neighbours.ts'
import type { Edition } from '../edition.ts'
import { viewParameters } from '../http/parameters.ts'
import { faultProblem } from '../http/problem.ts'
import { json, type Route } from '../http/route.ts'
import { oncePublished } from './once-published.ts'

/** Who borders on whom, for walking the map by keyboard. */
export function neighboursRoute(edition: Edition): Route {
  const { atlas, neighbours, knowledge } = edition
  const answers = new Map<string, Route['answer']>(
    LEVELS.map((level: Level) => {
      const body = edition.once(() => json(walkable(atlas, neighbours, level)))
      return [level, oncePublished(edition, body)]
    }),
  )
  return {
    pattern: '/api/areas/:level/neighbours',
    operations: [
      {
        address: '/api/areas/{level}/neighbours',
        summary: 'Who borders on whom, with islands joined to the nearest area: for walking the map.',
        parameters: [
          {
            name: 'level',
            in: 'path',
            required: true,
            description: 'Level of area.',
            schema: { type: 'string', enum: LEVELS },
            example: 'county',
          },
          ...viewParameters(['at'], knowledge),
        ],
        type: 'application/json',
        schema: NeighboursAnswerSchema,
      },
    ],
    answer: (question) => {
      const found = question.part('level')
      const answer = answers.get(found)
      const expected = `one of ${LEVELS.join(', ')}`
      return answer ? answer(question) : faultProblem({ kind: 'not-found', parameter: 'level', found, expected })
    },
  }
}
