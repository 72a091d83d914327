import { PointsAnswerSchema } from '#core/model/contract-population.ts'
import { pointsOf } from '../ask/points.ts'
import type { Edition } from '../edition.ts'
import { viewParameters } from '../http/parameters.ts'
import { json, type Route } from '../http/route.ts'
import { oncePublished } from './once-published.ts'

/** Where people live by the model that drawings are measured by: whoever has them can recompute every share. */
export function pointsRoute(edition: Edition): Route {
  const body = edition.once(() => json(pointsOf(edition.atlas)))
  return {
    pattern: '/api/population/points',
    operations: [
      {
        address: '/api/population/points',
        summary:
          'Modelled points with the people of each, by municipality, as columns: what the shares of drawn territories are counted from.',
        parameters: viewParameters(['at'], edition.knowledge),
        type: 'application/json',
        schema: PointsAnswerSchema,
      },
    ],
    answer: oncePublished(edition, body),
  }
}
