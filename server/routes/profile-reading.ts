/** An area read through a profile: a saved one, or one that is sent while it is being made. */
import { ProfileRankSchema } from '#core/model/contract-profiles.ts'
import { type RegionAnswer, RegionAnswerSchema } from '#core/model/contract-regions.ts'
import type { Profile } from '#core/model/profile.ts'
import type { Edition } from '../edition.ts'
import { readJson } from '../http/body.ts'
import { holdsTag } from '../http/conditional.ts'
import { LIMITS } from '../http/limits.ts'
import { type ParameterNote, viewParameters } from '../http/parameters.ts'
import { bodyProblem, faultProblem, problem } from '../http/problem.ts'
import { type Question, type Reading, readQuery } from '../http/question.ts'
import type { Route } from '../http/route.ts'
import { Turns } from '../http/turns.ts'
import { ProfileBody } from '../profile/body-note.ts'
import { MOST_WEIGHED, profileRank } from '../profile/rank.ts'
import { readReference } from '../region/read-question.ts'
import { regionAnswer } from '../region/reading.ts'
import { readProfile, takeProfile } from '../saved/profile.ts'
import { refusedProblem } from '../saved/refused.ts'
import type { Saving } from '../saved/saving.ts'
import { privateAnswer, sentAnswer } from '../saved/sent.ts'
import { tagOf } from '../saved/tag.ts'
import { ID_PART, idNote } from './saved.ts'

const ADDRESS = '/api/profiles'
const TYPE = 'application/json'

export function profileReadingRoutes(edition: Edition, saving: Saving): Route[] {
  return [savedRegionRoute(edition, saving), ...sentRoutes(edition, saving)]
}

const REFERENCE: ParameterNote = {
  name: 'reference',
  in: 'query',
  description: 'What rows are compared with: the country, the most similar areas, or a county by its code.',
  schema: { type: 'string', default: 'nation' },
}

/** Conditions against the priorities of a saved profile. */
function savedRegionRoute(edition: Edition, saving: Saving): Route {
  const { atlas, knowledge } = edition
  return {
    pattern: `${ADDRESS}/${ID_PART}/region`,
    operations: [
      {
        address: `${ADDRESS}/{id}/region`,
        summary: 'The area of a saved profile, read through its priorities: as /api/regions/{county}.',
        parameters: [idNote('Id under which a profile was saved.'), REFERENCE, ...viewParameters(['at'], knowledge)],
        type: TYPE,
        schema: RegionAnswerSchema,
      },
    ],
    async answer({ request, query, part }) {
      const asked = readQuery(query, knowledge, ['at'], [REFERENCE.name])
      const [fault] = asked.faults
      if (fault) return faultProblem(fault)
      const id = part('id')
      const found = await readProfile(saving, id)
      if ('refused' in found) return refusedProblem(found, id, saving.workspace.bounds, 'profile')
      const answer = readThrough(edition, found.profile, id, asked)
      if (answer instanceof Response) return answer
      const ETag = tagOf(found.record).replace(/"$/, `.${atlas.version}"`)
      return privateAnswer(holdsTag(request.headers.get('if-none-match'), ETag) ? null : answer, { ETag })
    },
  }
}

/** The same of a profile that is sent, as an editor does while it is being made. Nothing of it is kept. */
function sentRoutes(edition: Edition, { workspace }: Saving): Route[] {
  const { atlas, knowledge } = edition
  const turns = new Turns(LIMITS.waitingDrawings)

  const read = async ({ request }: Question): Promise<Profile | Response> => {
    const body = await readJson(request, { bytes: Math.max(workspace.bounds.recordBytes, LEAST_BYTES) })
    if ('fault' in body) return bodyProblem(body.fault)
    const taken = takeProfile(body.value, atlas)
    if ('fault' in taken) return bodyProblem(taken.fault)
    const turn = turns.take()
    if (turn === null) return problem('too-many', 'Many profiles wait to be read; try again in a while', {}, RETRY)
    await turn
    return taken.profile
  }

  return [
    {
      method: 'POST',
      pattern: `${ADDRESS}/region`,
      operations: [
        {
          address: `${ADDRESS}/region`,
          summary: 'The area of a profile that is sent, read through its priorities. Nothing of it is kept.',
          parameters: [REFERENCE, ...viewParameters(['at'], knowledge)],
          body: ProfileBody,
          type: TYPE,
          schema: RegionAnswerSchema,
        },
      ],
      async answer(question) {
        const asked = readQuery(question.query, knowledge, ['at'], [REFERENCE.name])
        const [fault] = asked.faults
        if (fault) return faultProblem(fault)
        const profile = await read(question)
        if (profile instanceof Response) return profile
        const answer = readThrough(edition, profile, null, asked)
        return answer instanceof Response ? answer : sentAnswer(answer, question.request)
      },
    },
    {
      method: 'POST',
      pattern: `${ADDRESS}/rank`,
      operations: [
        {
          address: `${ADDRESS}/rank`,
          summary: 'Areas of the level in the order that the weights of a profile make, and how stable that order is.',
          parameters: viewParameters(['at'], knowledge),
          body: ProfileBody,
          type: TYPE,
          schema: ProfileRankSchema,
        },
      ],
      async answer(question) {
        const [fault] = readQuery(question.query, knowledge, ['at']).faults
        if (fault) return faultProblem(fault)
        const profile = await read(question)
        if (profile instanceof Response) return profile
        const area = atlas.areas.get(profile.area)
        if (area === undefined) return noArea(profile)
        const rank = profileRank(edition, profile, area)
        if (rank !== null) return sentAnswer(rank, question.request)
        return problem('too-much', `Expected at most ${MOST_WEIGHED} indicators with a weight above 0`)
      },
    },
  ]
}

/** Seconds. */
const RETRY = { 'Retry-After': '2' }
/** Where nothing can be saved a profile can still be read. */
const LEAST_BYTES = 262_144

function readThrough(edition: Edition, profile: Profile, id: string | null, asked: Reading): RegionAnswer | Response {
  const area = edition.atlas.areas.get(profile.area)
  if (area === undefined) return noArea(profile)
  const [text = '', ...more] = asked.own.get(REFERENCE.name) ?? []
  if (more.length > 0) {
    return faultProblem({ kind: 'repeated', parameter: REFERENCE.name, found: text, expected: 'the parameter once' })
  }
  const read = readReference(text, area, edition.knowledge)
  if ('fault' in read) return faultProblem(read.fault)
  return regionAnswer(edition, { area, frame: { kind: 'profile', id, profile }, reference: read.reference })
}

/** Areas are split and joined; a profile outlives that too. */
function noArea({ area }: Profile): Response {
  const expected = 'an area of this data version'
  return problem('no-data', `area: expected ${expected}; found ${area}`, { pointer: '/area', found: area, expected })
}
