import { type VersionAnswer, VersionAnswerSchema } from '#core/model/contract.ts'
import type { Edition } from '../edition.ts'
import { viewParameters } from '../http/parameters.ts'
import { json, type Route } from '../http/route.ts'
import { oncePublished } from './once-published.ts'

export function versionRoute(edition: Edition): Route {
  const { atlas } = edition
  const body = edition.once(() =>
    json({
      version: atlas.version,
      builtAt: atlas.builtAt,
      indicators: atlas.indicators.size,
      observations: atlas.observations,
      areas: { county: atlas.areasAt('county').length, municipality: atlas.areasAt('municipality').length },
      years: [...atlas.years],
    } satisfies VersionAnswer),
  )
  return {
    pattern: '/api/version',
    operations: [
      {
        address: '/api/version',
        summary: 'The data version that is served, and how much is in it.',
        parameters: viewParameters(['at'], edition.knowledge),
        type: 'application/json',
        schema: VersionAnswerSchema,
      },
    ],
    answer: oncePublished(edition, body),
  }
}
