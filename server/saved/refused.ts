import { clip, problem } from '../http/problem.ts'
import type { RecordKind, Refusal, WorkspaceBounds } from '../workspace/workspace.ts'
import { tagOf } from './tag.ts'

/** What can be done instead, which is always possible. */
const ADVICE: Record<RecordKind, string> = {
  territories: 'A link with the territories in its address works without being saved',
  profile: 'A profile can be exported to a file, and read from one',
  report: 'A report can be taken along as Markdown or Word without being saved',
}
/** Seconds after which to try again what the operator may by then have put right. */
const WHILE = '60'

/** Says why nothing was saved, read or changed. Of what is missing and what is not theirs in the same words. */
export function refusedProblem(
  refusal: Refusal,
  id: string,
  bounds: WorkspaceBounds,
  kind: RecordKind,
  /** What of the request named it. */
  parameter = 'id',
): Response {
  const advice = ADVICE[kind]
  switch (refusal.refused) {
    case 'no-such': {
      const expected =
        'the id of something saved, and to change it the secret it was saved with: Authorization: Bearer …'
      const found = clip(id)
      return problem('not-found', `${parameter}: expected ${expected}; found ${found}`, { parameter, found, expected })
    }
    case 'changed-since': {
      const ETag = tagOf(refusal.record)
      const detail = `If-Match: expected ${ETag}. Read what is there now, then save yours over it, as a copy, or not`
      return problem('changed-since', detail, {}, { ETag })
    }
    case 'too-large':
      return problem('too-large', `Expected at most ${bounds.recordBytes} bytes, as they are saved. ${advice}`)
    case 'full':
      return problem(
        'full',
        `${bounds.records} have been saved, and no more are taken. ${advice}`,
        {},
        { 'Retry-After': '3600' },
      )
    case 'unavailable':
      return problem(
        'no-workspace',
        `The store does not open or does not answer. ${advice}`,
        {},
        { 'Retry-After': WHILE },
      )
  }
}

/** Too many have been saved within a minute, by everybody together. */
export function tooManyProblem(seconds: number, perMinute: number): Response {
  const detail = `At most ${perMinute} can be saved here a minute, by everybody together; try again in ${seconds} s`
  return problem('too-many', detail, {}, { 'Retry-After': String(seconds) })
}
