import { AreasAnswerSchema } from '#core/model/contract.ts'
import type { Edition } from '../edition.ts'
import { viewParameters } from '../http/parameters.ts'
import { json, type Route } from '../http/route.ts'
import { oncePublished } from './once-published.ts'

/** The table of areas; their outlines are in geometry.ts. */
export function areasRoute(edition: Edition): Route {
  const { atlas } = edition
  const body = edition.once(() => json({ version: atlas.version, areas: [...atlas.areas.values()] }))
  return {
    pattern: '/api/areas',
    operations: [
      {
        address: '/api/areas',
        summary:
          'Counties and municipalities: code, name (of a county in both languages), county, land area, seat and groups.',
        parameters: viewParameters(['at'], edition.knowledge),
        type: 'application/json',
        schema: AreasAnswerSchema,
      },
    ],
    answer: oncePublished(edition, body),
  }
}
