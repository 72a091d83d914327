import { LiveAnswerSchema, ReadyAnswerSchema } from '#core/model/contract.ts'
import type { Edition } from '../edition.ts'
import { API_HEADERS } from '../http/headers.ts'
import { faultProblem } from '../http/problem.ts'
import { readQuery } from '../http/question.ts'
import type { Operation, Route } from '../http/route.ts'

/** The time, in milliseconds since 1970. */
export type Clock = () => number

/** The process runs and answers. */
export function liveRoute({ knowledge }: Edition, clock: Clock): Route {
  const begin = clock()
  return plainRoute(
    knowledge,
    {
      address: '/api/health/live',
      summary: 'The server runs.',
      parameters: [],
      type: 'application/json',
      schema: LiveAnswerSchema,
    },
    () => ({
      status: 'live',
      startedAt: new Date(begin).toISOString(),
      seconds: Math.round((clock() - begin) / 1000),
    }),
  )
}

/** The atlas is open and checked: it was before there was anything to ask, so this can only say yes. */
export function readyRoute({ atlas, knowledge }: Edition): Route {
  return plainRoute(
    knowledge,
    {
      address: '/api/health/ready',
      summary: 'The data is loaded.',
      parameters: [],
      type: 'application/json',
      schema: ReadyAnswerSchema,
    },
    () => ({ status: 'ready', version: atlas.version }),
  )
}

/** An answer about now: never kept, by us or by anyone. */
function plainRoute(knowledge: Edition['knowledge'], operation: Operation, body: () => object): Route {
  return {
    pattern: operation.address,
    operations: [operation],
    answer: ({ query }) => {
      const [fault] = readQuery(query, knowledge, []).faults
      if (fault) return faultProblem(fault)
      return new Response(JSON.stringify(body()), {
        headers: { ...API_HEADERS, 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' },
      })
    },
  }
}
