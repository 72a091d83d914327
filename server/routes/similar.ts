import * as v from 'valibot'
import { SIMILAR_COUNT, SIMILARITY_DEFAULT, type SimilarityMeasure } from '#core/measure/similar.ts'
import { levelOf } from '#core/model/area.ts'
import { SimilarAnswerSchema } from '#core/model/contract-statistics.ts'
import type { Fault } from '#core/model/view.ts'
import { LIKE_MOST, similarAnswer } from '../ask/similar-answer.ts'
import type { Edition } from '../edition.ts'
import { type ParameterNote, viewParameters } from '../http/parameters.ts'
import { readOwn, readQuery } from '../http/question.ts'
import { json, keeping, lastingOf, type Route } from '../http/route.ts'

const CountSchema = v.pipe(v.string(), v.regex(/^\d{1,2}$/), v.transform(Number), v.minValue(1), v.maxValue(LIKE_MOST))
const AREA = 'the code of a county or municipality listed at /api/areas'
const INDICATOR = 'an id listed at /api/indicators with figures at the level of the area, each once'

/** Who is most like an area: by the usual set of measures, or by indicators of one's own choice. */
export function similarRoute({ atlas, knowledge, kept }: Edition): Route {
  return {
    pattern: '/api/similar',
    operations: [
      {
        address: '/api/similar',
        summary: 'The areas most similar to one, by distance over z-scores.',
        parameters: [...notes(atlas.areasAt('county')[0]?.code ?? ''), ...viewParameters(['at'], knowledge)],
        type: 'application/json',
        schema: SimilarAnswerSchema,
      },
    ],
    answer: keeping(kept, ({ query }) => {
      const reading = readQuery(query, knowledge, ['at'], ['area', 'k', 'indicator'])
      const count = readOwn(reading, 'k', CountSchema, SIMILAR_COUNT, `a whole number from 1 to ${LIKE_MOST}`)
      const [code = '', ...more] = reading.own.get('area') ?? []
      const chosen = reading.own.get('indicator') ?? []
      const area = atlas.areas.get(code)
      const fault = reading.faults[0] ?? (more.length > 0 ? repeatedArea([code, ...more]) : undefined)
      if (fault) return { fault }
      if (area === undefined) {
        return {
          fault: { kind: code === '' ? 'malformed' : 'not-found', parameter: 'area', found: code, expected: AREA },
        }
      }
      const measures = chosen.length === 0 ? SIMILARITY_DEFAULT : chosen.map(measureOf)
      const stranger = chosen.find((id) => knowledge.indicator(id)?.levels[levelOf(area.code)].length === 0)
      const unknown = chosen.find((id) => knowledge.indicator(id) === undefined) ?? stranger
      const again = chosen.find((id, i) => chosen.indexOf(id) < i)
      const refuse = (kind: Fault['kind'], found: string) => ({
        fault: { kind, parameter: 'indicator', found, expected: INDICATOR },
      })
      if (unknown !== undefined) return refuse('not-found', unknown)
      if (again !== undefined) return refuse('repeated', again)
      return { body: json(similarAnswer(atlas, area.code, measures, count)), lasting: lastingOf(reading.view) }
    }),
  }
}

/** As the usual set counts it, where it does; else as it stands. */
function measureOf(indicator: string): SimilarityMeasure {
  const usual = SIMILARITY_DEFAULT.find((each) => each.indicator === indicator && each.per === null)
  return usual ?? { indicator, per: null, logScale: false, weight: 1 }
}

function repeatedArea(found: readonly string[]): Fault {
  return { kind: 'repeated', parameter: 'area', found: found.join(' and '), expected: 'the parameter once' }
}

function notes(example: string): ParameterNote[] {
  return [
    {
      name: 'area',
      in: 'query',
      required: true,
      description: `Whose like are wanted: ${AREA}.`,
      schema: { type: 'string' },
      example,
    },
    {
      name: 'k',
      in: 'query',
      description: 'How many.',
      schema: { type: 'integer', minimum: 1, maximum: LIKE_MOST, default: SIMILAR_COUNT },
    },
    {
      name: 'indicator',
      in: 'query',
      description:
        'What to judge by, of the latest year; repeat the parameter for each. Unless given: people and people per km² ' +
        '(by logarithm), share 65 and older, tertiary education, income and unemployment.',
      schema: { type: 'array', items: { type: 'string' } },
    },
  ]
}
