import { IndicatorAnswerSchema, IndicatorsAnswerSchema } from '#core/model/contract.ts'
import type { Edition } from '../edition.ts'
import { viewParameters } from '../http/parameters.ts'
import { readQuery } from '../http/question.ts'
import { json, keeping, lastingOf, type Route } from '../http/route.ts'
import { oncePublished } from './once-published.ts'

export function indicatorsRoute(edition: Edition): Route {
  const { atlas, knowledge } = edition
  const body = edition.once(() => json({ version: atlas.version, indicators: [...atlas.indicators.values()] }))
  return {
    pattern: '/api/indicators',
    operations: [
      {
        address: '/api/indicators',
        summary: 'Every indicator with its definition, unit, source, licence, caveats and years.',
        parameters: viewParameters(['at'], knowledge),
        type: 'application/json',
        schema: IndicatorsAnswerSchema,
      },
    ],
    answer: oncePublished(edition, body),
  }
}

export function indicatorRoute({ atlas, knowledge, kept }: Edition): Route {
  return {
    pattern: '/api/indicators/:id',
    operations: [
      {
        address: '/api/indicators/{id}',
        summary: 'One indicator.',
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'Id of an indicator, as listed at /api/indicators.',
            schema: { type: 'string' },
            example: knowledge.frontPage,
          },
          ...viewParameters(['at'], knowledge),
        ],
        type: 'application/json',
        schema: IndicatorAnswerSchema,
      },
    ],
    answer: keeping(kept, ({ query, part }) => {
      const id = part('id')
      const indicator = atlas.indicators.get(id)
      if (indicator === undefined) {
        const expected = 'an id listed at /api/indicators'
        return { fault: { kind: 'not-found', parameter: 'id', found: id, expected } }
      }
      const { view, faults } = readQuery(query, knowledge, ['at'])
      const [fault] = faults
      if (fault) return { fault }
      return { body: json({ version: atlas.version, ...indicator }), lasting: lastingOf(view) }
    }),
  }
}
