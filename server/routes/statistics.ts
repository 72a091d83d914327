/** What is said of a level as a whole: how uneven, and whether less so than before. */
import { ConvergenceAnswerSchema, DistributionAnswerSchema } from '#core/model/contract-statistics.ts'
import { convergenceOf } from '../ask/convergence.ts'
import { distributionOf } from '../ask/distribution.ts'
import type { Edition } from '../edition.ts'
import type { Route } from '../http/route.ts'
import { figuresRoute } from './figures.ts'

export function distributionRoute(edition: Edition): Route {
  return figuresRoute(edition, {
    address: '/api/distribution',
    summary:
      'How unevenly a figure is spread over people: Gini, and Theil’s T with its parts within and between the groups of ' +
      'a division. Each area counts by its people, as if everybody had the figure of their area.',
    reads: ['indicator', 'level', 'year', 'division', 'at'],
    required: {},
    schema: DistributionAnswerSchema,
    answer: ({ view: { indicator, level, division }, year }) =>
      distributionOf(edition.atlas, { indicator, level, year, division }),
  })
}

export function convergenceRoute(edition: Edition): Route {
  return figuresRoute(edition, {
    address: '/api/convergence',
    summary:
      'Whether areas grow more alike: σ, the spread between them year by year, and β, yearly growth against the start.',
    reads: ['indicator', 'level', 'at'],
    required: {},
    schema: ConvergenceAnswerSchema,
    answer: ({ view: { level }, indicator }) => convergenceOf(edition.atlas, indicator, level),
  })
}
