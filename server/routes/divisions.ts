import { DivisionsAnswerSchema } from '#core/model/contract.ts'
import type { Edition } from '../edition.ts'
import { viewParameters } from '../http/parameters.ts'
import { json, type Route } from '../http/route.ts'
import { oncePublished } from './once-published.ts'

export function divisionsRoute(edition: Edition): Route {
  const { atlas } = edition
  const body = edition.once(() => json({ version: atlas.version, divisions: [...atlas.divisions.values()] }))
  return {
    pattern: '/api/divisions',
    operations: [
      {
        address: '/api/divisions',
        summary: 'The ways of grouping municipalities, each with its groups and their members.',
        parameters: viewParameters(['at'], edition.knowledge),
        type: 'application/json',
        schema: DivisionsAnswerSchema,
      },
    ],
    answer: oncePublished(edition, body),
  }
}
