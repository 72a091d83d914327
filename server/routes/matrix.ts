import { MatrixAnswerSchema } from '#core/model/contract-regions.ts'
import type { Edition } from '../edition.ts'
import { viewParameters } from '../http/parameters.ts'
import { json, type Route } from '../http/route.ts'
import { matrixAnswer } from '../region/matrix.ts'
import { oncePublished } from './once-published.ts'

/** Counties × areas of the national report. */
export function matrixRoute(edition: Edition): Route {
  const address = '/api/priorities/matrix'
  return {
    pattern: address,
    operations: [
      {
        address,
        summary:
          'Need and emphasis of every county in every area of the national report, and whether its list is complete.',
        parameters: viewParameters(['at'], edition.knowledge),
        type: 'application/json',
        schema: MatrixAnswerSchema,
      },
    ],
    answer: oncePublished(
      edition,
      edition.once(() => json(matrixAnswer(edition))),
    ),
  }
}
