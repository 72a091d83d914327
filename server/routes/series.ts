import { NATION } from '#core/model/area.ts'
import { SeriesAnswerSchema } from '#core/model/contract.ts'
import { type Fault, MOST_CHOSEN } from '#core/model/view.ts'
import { indicatorOf } from '../ask/indicator.ts'
import { seriesOf } from '../ask/series.ts'
import type { Atlas } from '../atlas/memory.ts'
import type { Edition } from '../edition.ts'
import { type ParameterNote, viewParameters } from '../http/parameters.ts'
import { readQuery, requireParameter } from '../http/question.ts'
import { json, keeping, lastingOf, type Route } from '../http/route.ts'

/** As many areas as a view may choose, and the country to compare them with. */
const MOST = MOST_CHOSEN + 1
const EXPECTED = `SE, a county code or a municipality code listed at /api/areas, each once, at most ${MOST}`

export function seriesRoute({ atlas, knowledge, kept }: Edition): Route {
  const area: ParameterNote = {
    name: 'area',
    in: 'query',
    required: true,
    description: `Areas whose series are wanted, SE for the country; repeat the parameter for each, at most ${MOST}.`,
    schema: { type: 'array', items: { type: 'string' }, minItems: 1, maxItems: MOST },
    example: [NATION, ...atlas.areasAt('county').map(({ code }) => code)].slice(0, 2),
  }
  return {
    pattern: '/api/series',
    operations: [
      {
        address: '/api/series',
        summary: 'The values of one indicator over all years, for areas of any level.',
        parameters: [
          ...viewParameters(['indicator'], knowledge, ['indicator']),
          area,
          ...viewParameters(['at'], knowledge),
        ],
        type: 'application/json',
        schema: SeriesAnswerSchema,
      },
    ],
    answer: keeping(kept, ({ query }) => {
      // `area` is read here and not as a view's, for a view cannot choose the country.
      const reading = readQuery(query, knowledge, ['indicator', 'at'], ['area'])
      requireParameter(reading, 'indicator', 'an id listed at /api/indicators')
      const codes = reading.own.get('area') ?? []
      const fault = reading.faults[0] ?? areaFault(atlas, codes)
      if (fault) return { fault }
      return {
        body: json(seriesOf(atlas, indicatorOf(atlas, reading.view.indicator), codes)),
        lasting: lastingOf(reading.view),
      }
    }),
  }
}

function areaFault(atlas: Atlas, codes: readonly string[]): Fault | undefined {
  const fault = (kind: Fault['kind'], found: string): Fault => ({ kind, parameter: 'area', found, expected: EXPECTED })
  if (codes.length === 0) return fault('malformed', '')
  const stranger = codes.find((code) => code !== NATION && !atlas.areas.has(code))
  if (stranger !== undefined) return fault('not-found', stranger)
  const again = codes.find((code, i) => codes.indexOf(code) < i)
  if (again !== undefined) return fault('repeated', again)
  return codes.length > MOST ? fault('malformed', `${codes.length} areas`) : undefined
}
