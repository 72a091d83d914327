/** `/api/territories/difference`: why two territories, areas or groups differ in a rate. */
import * as v from 'valibot'
import { DIFFERENCE_BYS, DifferenceAnswerSchema, type DifferenceBy } from '#core/model/contract-difference.ts'
import { DIVISIONS } from '#core/model/division.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { Territory } from '#core/model/territory.ts'
import type { Fault, Knowledge } from '#core/model/view.ts'
import { differenceOf, differenceYears, territoryOf, unexplainable } from '../ask/territory-difference.ts'
import type { Edition } from '../edition.ts'
import { type ParameterNote, viewParameters } from '../http/parameters.ts'
import { type Reading, readOwn, readQuery, requireParameter } from '../http/question.ts'
import { json, keeping, lastingOf, type Route } from '../http/route.ts'
import { readYear, territoryNote } from '../http/territory-query.ts'

const ADDRESS = '/api/territories/difference'
const EXPECTED = 'two sides: t=Inlandet~2421.2422&t=Kusten~2480.2482, or area=2085&area=0180 or area=fa:12'

const BY: ParameterNote = {
  name: 'by',
  in: 'query',
  description: 'The groups that are told apart: SKR’s municipality groups, municipality types, or women and men.',
  schema: { type: 'string', enum: DIFFERENCE_BYS, default: 'skr' },
}

export function differenceRoute(edition: Edition): Route {
  const { knowledge, kept } = edition
  const area: ParameterNote = {
    name: 'area',
    in: 'query',
    description: 'An area, or a group as division:group, as a side; before the territories where there are any.',
    schema: { type: 'array', items: { type: 'string' }, maxItems: 2 },
  }
  const indicator = [...edition.atlas.indicators.values()].find(
    (each) => unexplainable(knowledge, each, 'skr') === null,
  )
  return {
    pattern: ADDRESS,
    operations: [
      {
        address: ADDRESS,
        summary:
          'Why a rate differs between two territories: what comes from composition, and what from the rates within groups ' +
          '(Kitagawa 1955).',
        parameters: [
          { ...territoryNote(knowledge), example: ['Exempel~01', 'Annat~02'] },
          area,
          ...viewParameters(['indicator'], knowledge, ['indicator']).map((note) => ({
            ...note,
            ...(indicator ? { example: indicator.id } : {}),
          })),
          { name: 'year', in: 'query', description: 'The newest there is unless given.', schema: { type: 'integer' } },
          BY,
          ...viewParameters(['at'], knowledge),
        ],
        type: 'application/json',
        schema: DifferenceAnswerSchema,
      },
    ],
    answer: keeping(kept, ({ query }) => {
      const reading = readQuery(query, knowledge, ['indicator', 't', 'at'], ['area', 'year', 'by'])
      requireParameter(reading, 'indicator', 'an id listed at /api/indicators')
      const by = readOwn(reading, 'by', v.picklist(DIFFERENCE_BYS), 'skr', `one of ${DIFFERENCE_BYS.join(', ')}`)
      const year = readYear(reading)
      const sides = [...readAreas(reading, knowledge), ...reading.view.territories]
      const indicator = knowledge.indicator(reading.view.indicator)
      const fault =
        reading.faults[0] ?? sidesFault(sides) ?? (indicator && figuresFault(knowledge, indicator, by, year))
      if (fault) return { fault }
      const [first, second] = sides
      if (!first || !second || !indicator) throw new Error('difference: expected two sides of an indicator, or a fault')
      return {
        body: json(differenceOf(edition, first, second, { indicator, year, by })),
        lasting: lastingOf(reading.view),
      }
    }),
  }
}

/** Areas and groups as territories; what is none is a fault. */
function readAreas({ own, faults }: Reading, knowledge: Knowledge): Territory[] {
  return (own.get('area') ?? []).flatMap((key) => {
    const area = knowledge.area(key)
    if (area) return [territoryOf(area.name, [area.code])]
    const [found, id = ''] = key.split(':')
    const division = DIVISIONS.find((each) => each === found)
    const group = division && knowledge.group(division, id)
    if (group) return [territoryOf(group.name.sv, group.members)]
    faults.push({
      kind: 'not-found',
      parameter: 'area',
      found: key,
      expected: 'a code listed at /api/areas, or division:group',
    })
    return []
  })
}

function sidesFault(sides: readonly Territory[]): Fault | null {
  if (sides.length === 2) return null
  return { kind: 'malformed', parameter: 't', found: `${sides.length} sides`, expected: EXPECTED }
}

function figuresFault(knowledge: Knowledge, indicator: Indicator, by: DifferenceBy, year: number | null): Fault | null {
  const fault = (parameter: string, found: string, expected: string): Fault => ({
    kind: 'no-data',
    parameter,
    found,
    expected,
  })
  switch (unexplainable(knowledge, indicator, by)) {
    case 'no-rate':
      return fault('indicator', indicator.id, 'a ratio or a weighted mean: counts and medians have no composition')
    case 'county-only':
      return fault('indicator', indicator.id, 'an indicator with figures by municipality')
    case 'no-sexes':
      return fault('by', by, 'skr or type: this indicator is not told for women and men')
    case null: {
      const years = differenceYears(knowledge, indicator, by)
      if (year === null || years.includes(year)) return null
      return fault('year', String(year), `one of ${years.join(', ')}`)
    }
  }
}
