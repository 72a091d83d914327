/** What addresses about the figures of territories take: which indicators, and of when. */
import * as v from 'valibot'
import type { Indicator } from '#core/model/indicator.ts'
import type { Territory } from '#core/model/territory.ts'
import type { Fault, Knowledge } from '#core/model/view.ts'
import { type ParameterNote, viewParameters } from './parameters.ts'
import { type Reading, readOwn } from './question.ts'

/** The parameters that `readFigures` reads. */
export const FIGURES = ['indicator', 'year'] as const

const ONE = 'one territory: t=Bergslagen~2061.2085'

/** Exactly one territory, without a fault; where there is a fault, whatever could be read. */
export function readOneTerritory({
  view,
  faults,
  given,
}: Pick<Reading, 'view' | 'faults' | 'given'>): Territory | null {
  const [territory = null, second] = view.territories
  requireTerritory({ faults, given })
  if (second !== undefined) {
    const names = view.territories.map(({ name }) => name).join(' and ')
    faults.push({ kind: 'repeated', parameter: 't', found: names, expected: ONE })
  }
  return territory
}

export function requireTerritory({ faults, given }: Pick<Reading, 'faults' | 'given'>): void {
  if (!given.has('t')) faults.push({ kind: 'malformed', parameter: 't', found: '', expected: ONE })
}

export interface FiguresAsked {
  /** All of the catalogue where none is named. */
  readonly indicators: readonly Indicator[] | null
  /** Null: the newest of each. */
  readonly year: number | null
}

export function readFigures(reading: Reading, knowledge: Knowledge): FiguresAsked {
  const named = reading.own.get('indicator') ?? []
  const indicators = named.flatMap((id, i) => {
    const indicator = knowledge.indicator(id)
    if (indicator !== undefined && named.indexOf(id) === i) return [indicator]
    const kind: Fault['kind'] = indicator === undefined ? 'not-found' : 'repeated'
    reading.faults.push({
      kind,
      parameter: 'indicator',
      found: id,
      expected: 'ids listed at /api/indicators, each once',
    })
    return []
  })
  return { indicators: named.length > 0 ? indicators : null, year: readYear(reading) }
}

/** Null where none is given. */
export function readYear(reading: Reading): number | null {
  return readOwn(reading, 'year', YearSchema, null, 'a year of four digits')
}

const YearSchema = v.pipe(v.string(), v.regex(/^\d{4}$/), v.transform(Number))

/** `t` where it must be given. */
export function territoryNote(knowledge: Knowledge): ParameterNote {
  const [note] = viewParameters(['t'], knowledge, ['t'])
  if (note === undefined) throw new Error('territories: expected the note of t, found none')
  return { ...note, example: ['Exempel~01'] }
}

export const FIGURES_NOTES: readonly ParameterNote[] = [
  {
    name: 'indicator',
    in: 'query',
    description: 'Ids of indicators, as listed at /api/indicators; repeat the parameter for each. All unless given.',
    schema: { type: 'array', items: { type: 'string' } },
    example: ['population_total'],
  },
  {
    name: 'year',
    in: 'query',
    description: 'Year of the figures; the newest of each indicator unless given.',
    schema: { type: 'integer' },
  },
]
