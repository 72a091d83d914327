/** `/api/territories/profile`: every indicator for a territory that no statistics office publishes. */
import * as v from 'valibot'
import { type Emptiness, whyEmpty } from '#core/measure/across.ts'
import { type ProfileAnswer, ProfileAnswerSchema } from '#core/model/contract-territories.ts'
import { BASES, MOST_NAME, MOST_VERTICES, type Territory } from '#core/model/territory.ts'
import { readTerritoryBody } from '#core/model/territory-reading.ts'
import { describeTold } from '#core/picture/describe-reading.ts'
import { partsOf, seriesOf, valuesOf } from '../ask/territory.ts'
import { isTooIntricate } from '../ask/territory-parts.ts'
import type { Edition } from '../edition.ts'
import { readJson } from '../http/body.ts'
import { LIMITS } from '../http/limits.ts'
import { type ParameterNote, viewParameters } from '../http/parameters.ts'
import { bodyProblem, faultProblem, problem } from '../http/problem.ts'
import { type Reading, readOwn, readQuery } from '../http/question.ts'
import { json, keeping, lastingOf, type Operation, type Route } from '../http/route.ts'
import {
  FIGURES,
  FIGURES_NOTES,
  type FiguresAsked,
  readFigures,
  readOneTerritory,
  territoryNote,
} from '../http/territory-query.ts'
import { Turns } from '../http/turns.ts'
import { unusable } from '../saved/unusable.ts'

const ADDRESS = '/api/territories/profile'
const OWN = [...FIGURES, 'years'] as const

const YEARS: ParameterNote = {
  name: 'years',
  in: 'query',
  description: 'With `all`, every year of each indicator.',
  schema: { type: 'string', enum: ['all'] },
}

interface ProfileAsked extends FiguresAsked {
  readonly allYears: boolean
}

export function profileRoute(edition: Edition): Route {
  const { knowledge, kept } = edition
  return {
    pattern: ADDRESS,
    operations: [
      {
        address: ADDRESS,
        summary:
          'A territory and its parts, and every indicator for it: never an average of averages, and never a guess.',
        parameters: [territoryNote(knowledge), ...FIGURES_NOTES, YEARS, ...viewParameters(['at'], knowledge)],
        type: 'application/json',
        schema: ProfileAnswerSchema,
      },
    ],
    answer: keeping(kept, ({ query }) => {
      const reading = readQuery(query, knowledge, ['t', 'at'], OWN)
      const territory = readOneTerritory(reading)
      const asked = readAsked(reading, edition)
      const [fault] = reading.faults
      if (fault) return { fault }
      if (territory === null) throw new Error('profile: expected a territory, or a fault')
      return { body: json(profileOf(edition, territory, asked)), lasting: lastingOf(reading.view) }
    }),
  }
}

/** The same of a territory that is too long for an address, or that somebody has as GeoJSON. Nothing of it is kept. */
export function sentProfileRoute(edition: Edition): Route {
  const { knowledge, atlas } = edition
  const turns = new Turns(LIMITS.waitingDrawings)
  return {
    pattern: ADDRESS,
    method: 'POST',
    operations: [
      {
        address: ADDRESS,
        summary: `The same of a territory that is sent, of at most ${MOST_VERTICES.upload} corners. Nothing of it is kept.`,
        parameters: [...FIGURES_NOTES, YEARS, ...viewParameters(['at'], knowledge)],
        body: BODY,
        type: 'application/json',
        schema: ProfileAnswerSchema,
      },
    ],
    answer: async ({ query, request }) => {
      const reading = readQuery(query, knowledge, ['at'], OWN)
      const asked = readAsked(reading, edition)
      const [fault] = reading.faults
      if (fault) return faultProblem(fault)
      const body = await readJson(request, { bytes: LIMITS.uploadBytes })
      if ('fault' in body) return bodyProblem(body.fault)
      const places = { areas: [...atlas.areas.values()], divisions: [...atlas.divisions.values()] }
      const sent = readTerritoryBody(body.value, places)
      if ('fault' in sent) return bodyProblem(unusable(sent.fault))
      const turn = turns.take()
      if (turn === null)
        return problem('too-many', 'Many drawings wait to be measured; try again in a while', {}, RETRY)
      await turn
      if (isTooIntricate(edition, sent.territory)) {
        const pointer = '/geometry'
        return bodyProblem(unusable({ kind: 'too-intricate', pointer, found: sent.territory.name }))
      }
      const told = sent.told.map((each) => describeTold(each, 'en'))
      return json(profileOf(edition, sent.territory, asked, told)).answer(request, 'revalidate')
    },
  }
}

/** Seconds. */
const RETRY = { 'Retry-After': '2' }

const BODY: NonNullable<Operation['body']> = {
  description:
    'The codes of its areas, or a drawing as GeoJSON in longitude and latitude. What had to be repaired is told.',
  schema: v.union([
    v.strictObject({ name: v.pipe(v.string(), v.maxLength(MOST_NAME)), areas: v.array(v.string()) }),
    v.strictObject({
      name: v.pipe(v.string(), v.maxLength(MOST_NAME)),
      geometry: v.looseObject({ type: v.picklist(['Polygon', 'MultiPolygon']), coordinates: v.array(v.unknown()) }),
      basis: v.optional(v.picklist(BASES)),
    }),
  ]),
  example: { name: 'Exempel', areas: ['01'] },
}

function readAsked(reading: Reading, { knowledge }: Edition): ProfileAsked {
  const figures = readFigures(reading, knowledge)
  const allYears = readOwn(reading, 'years', v.literal('all'), null, 'all') !== null
  if (allYears && figures.year !== null) {
    reading.faults.push({ kind: 'malformed', parameter: 'years', found: 'all', expected: 'no years beside a year' })
  }
  return { ...figures, allYears }
}

function profileOf(
  edition: Edition,
  territory: Territory,
  { indicators, year, allYears }: ProfileAsked,
  told: readonly string[] = [],
): ProfileAnswer {
  const parts = partsOf(edition, territory)
  const asked = indicators ?? [...edition.atlas.indicators.values()]
  return {
    version: edition.atlas.version,
    territory: parts,
    values: allYears
      ? asked.flatMap((indicator) => seriesOf(edition, territory, indicator).values)
      : valuesOf(edition, territory, { indicators: asked, year }),
    told: [...told, ...(parts.areas.length === 0 ? [EMPTY[whyEmpty(parts)]] : [])],
  }
}

const EMPTY: Record<Emptiness, string> = {
  'too-small': 'No areas: the drawing is too small to tell which municipality it lies in.',
  'none-mostly': 'No areas: no municipality has half of its people or more inside the drawing.',
  outside: 'No areas: the drawing holds and touches no municipality, so there is nothing to put together.',
}
