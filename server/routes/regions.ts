/** `/api/regions`: each county's own priorities beside its conditions. */
import { RegionAnswerSchema, RegionsAnswerSchema } from '#core/model/contract-regions.ts'
import type { Edition } from '../edition.ts'
import { holdsTag } from '../http/conditional.ts'
import { LIMITS } from '../http/limits.ts'
import { viewParameters } from '../http/parameters.ts'
import { faultProblem, problem } from '../http/problem.ts'
import type { Question } from '../http/question.ts'
import { json, keeping, lastingOf, type Route } from '../http/route.ts'
import { Turns } from '../http/turns.ts'
import { profileIn, readAsked, regionNotes } from '../region/asked.ts'
import { regionAnswer } from '../region/reading.ts'
import { regionsAnswer } from '../region/regions.ts'
import { readProfile } from '../saved/profile.ts'
import { refusedProblem } from '../saved/refused.ts'
import type { Saving } from '../saved/saving.ts'
import { privateAnswer } from '../saved/sent.ts'
import { tagOf } from '../saved/tag.ts'
import { oncePublished } from './once-published.ts'

const TYPE = 'application/json'
/** Seconds. */
const RETRY = { 'Retry-After': '10' }

export function regionsRoute(edition: Edition): Route {
  return {
    pattern: '/api/regions',
    operations: [
      {
        address: '/api/regions',
        summary: 'The counties, and the development strategy of each: years, source, and whether its list is complete.',
        parameters: viewParameters(['at'], edition.knowledge),
        type: TYPE,
        schema: RegionsAnswerSchema,
      },
    ],
    answer: oncePublished(
      edition,
      edition.once(() => json(regionsAnswer(edition))),
    ),
  }
}

export function regionRoute(edition: Edition, saving: Saving): Route {
  const { atlas, kept, knowledge } = edition
  const read = (question: Question) => readAsked(edition, question, ['at'])

  const openly = keeping(kept, (question) => {
    const asked = read(question)
    if ('fault' in asked) return asked
    const { county: area, frame, reference, view } = asked
    if (frame.kind === 'profile') throw new Error('region: expected priorities that are public, found a profile')
    return { body: json(regionAnswer(edition, { area, frame, reference })), lasting: lastingOf(view) }
  })

  // A profile may name hundreds of rows: one at a time, so that others are answered in between.
  const turns = new Turns(LIMITS.waitingDrawings)

  /** Through somebody's own priorities: theirs to share, and kept nowhere. */
  const privately = async (question: Question, id: string): Promise<Response> => {
    const asked = read(question)
    if ('fault' in asked) return faultProblem(asked.fault)
    const found = await readProfile(saving, id)
    if ('refused' in found) return refusedProblem(found, id, saving.workspace.bounds, 'profile', 'frame')
    const { profile, record } = found
    const ETag = tagOf(record).replace(/"$/, `.${atlas.version}"`)
    if (holdsTag(question.request.headers.get('if-none-match'), ETag)) return privateAnswer(null, { ETag })
    const turn = turns.take()
    if (turn === null) return problem('too-many', 'Many profiles wait to be read; try again in a while', {}, RETRY)
    await turn
    const { county: area, reference } = asked
    return privateAnswer(regionAnswer(edition, { area, frame: { kind: 'profile', id, profile }, reference }), { ETag })
  }

  return {
    pattern: '/api/regions/:county',
    operations: [
      {
        address: '/api/regions/{county}',
        summary:
          'A county’s conditions beside its priorities: level, spread inside, trend, target and status of every ' +
          'indicator with all they were computed from; need beside emphasis, and blind spots.',
        parameters: [...regionNotes(edition), ...viewParameters(['at'], knowledge)],
        type: TYPE,
        schema: RegionAnswerSchema,
      },
    ],
    answer(question) {
      const id = profileIn(question.query)
      return id === null ? openly(question) : privately(question, id)
    },
  }
}
