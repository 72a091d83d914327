/** The addresses of core/model/question.ts beside /api/values: what pictures are made of. */
import { levelOf } from '#core/model/area.ts'
import {
  DivisionAnswerSchema,
  GroupsAnswerSchema,
  PatternAnswerSchema,
  ReferenceAnswerSchema,
  TrendsAnswerSchema,
  YearsAnswerSchema,
} from '#core/model/contract-answers.ts'
import { DIVISIONS } from '#core/model/division.ts'
import { REFERENCES, referenceTerritory } from '#core/model/view.ts'
import type { Edition } from '../edition.ts'
import { viewParameters } from '../http/parameters.ts'
import { readQuery } from '../http/question.ts'
import { json, keeping, lastingOf, type Route } from '../http/route.ts'
import { figuresRoute } from './figures.ts'

export function yearsRoute(edition: Edition): Route {
  return figuresRoute(edition, {
    address: '/api/years',
    summary: 'All years of one indicator at a level: a column of figures per year.',
    reads: ['indicator', 'level', 'at'],
    required: {},
    schema: YearsAnswerSchema,
    answer: ({ view: { indicator, level } }) => edition.ask({ kind: 'years', indicator, level }),
  })
}

const COMPARED = REFERENCES.filter((reference) => reference !== 'nation')

export function referenceRoute(edition: Edition): Route {
  return figuresRoute(edition, {
    address: '/api/reference',
    summary: 'What areas are compared with beside the country: one value for all, or without an area each its own.',
    reads: ['indicator', 'level', 'year', 'reference', 'area', 't', 'at'],
    required: { reference: `one of ${COMPARED.join(', ')}` },
    schema: ReferenceAnswerSchema,
    fault: ({ view: { reference, areas, level } }) => {
      if (reference === 'nation') {
        const expected = `one of ${COMPARED.join(', ')}: the country comes with /api/values`
        return { kind: 'malformed', parameter: 'reference', found: reference, expected }
      }
      const [area, second] = areas
      if (second !== undefined) {
        return { kind: 'repeated', parameter: 'area', found: areas.join(' and '), expected: 'one area, or none' }
      }
      if (area === undefined || levelOf(area) === level) return null
      return { kind: 'malformed', parameter: 'area', found: area, expected: `the code of an area by ${level}` }
    },
    answer: ({ view: { indicator, level, reference, areas, territories }, year }) => {
      if (reference === 'nation') throw new Error('reference: expected anybody but the country, which was a fault')
      const place = referenceTerritory(reference)
      const territory = place === null ? null : (territories[place] ?? null)
      const area = territory === null ? (areas[0] ?? null) : null
      return edition.ask({ kind: 'reference', indicator, level, year, reference, area, territory })
    },
  })
}

export function groupsRoute(edition: Edition): Route {
  return figuresRoute(edition, {
    address: '/api/groups',
    summary: 'The values of the groups of a division: published, or combined from their areas and never averaged.',
    reads: ['indicator', 'level', 'year', 'division', 'at'],
    required: { division: `one of ${DIVISIONS.join(', ')}` },
    schema: GroupsAnswerSchema,
    answer: ({ view: { indicator, level, division }, year }) => {
      if (division === null) throw new Error('groups: expected a division, for it is required')
      return edition.ask({ kind: 'groups', indicator, level, year, division })
    },
  })
}

export function patternRoute(edition: Edition): Route {
  return figuresRoute(edition, {
    address: '/api/pattern',
    summary:
      'Where like lies beside like: Moran’s I of a level, and of each area with its pseudo p (999 permutations).',
    reads: ['indicator', 'level', 'year', 'at'],
    required: {},
    schema: PatternAnswerSchema,
    fault: ({ indicator: { id, kind } }) => {
      const expected = 'a rate or an index: counts follow the size of areas'
      return kind === 'count' ? { kind: 'no-data', parameter: 'indicator', found: id, expected } : null
    },
    answer: ({ view: { indicator, level }, year }) => edition.ask({ kind: 'pattern', indicator, level, year }),
  })
}

export function trendsRoute(edition: Edition): Route {
  return figuresRoute(edition, {
    address: '/api/trends',
    summary: 'Which way every area has gone over its last six years with figures, up to a year: Theil–Sen slopes.',
    reads: ['indicator', 'level', 'year', 'at'],
    required: {},
    schema: TrendsAnswerSchema,
    answer: ({ view: { indicator, level }, year }) => edition.ask({ kind: 'trends', indicator, level, year }),
  })
}

export function divisionRoute({ knowledge, kept, ask }: Edition): Route {
  const expected = `one of ${DIVISIONS.join(', ')}`
  return {
    pattern: '/api/divisions/:id',
    operations: [
      {
        address: '/api/divisions/{id}',
        summary: 'One way of grouping municipalities.',
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'Id of a division, as listed at /api/divisions.',
            schema: { type: 'string', enum: DIVISIONS },
            example: DIVISIONS[0],
          },
          ...viewParameters(['at'], knowledge),
        ],
        type: 'application/json',
        schema: DivisionAnswerSchema,
      },
    ],
    answer: keeping(kept, ({ query, part }) => {
      const found = part('id')
      const division = DIVISIONS.find((id) => id === found)
      if (division === undefined) return { fault: { kind: 'not-found', parameter: 'id', found, expected } }
      const { view, faults } = readQuery(query, knowledge, ['at'])
      const [fault] = faults
      return fault ? { fault } : { body: json(ask({ kind: 'division', division })), lasting: lastingOf(view) }
    }),
  }
}
