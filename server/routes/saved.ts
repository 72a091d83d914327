/** Saving something under a link: whoever has its id can read, whoever has the secret too can change. */
import type { Edition } from '../edition.ts'
import { readJson } from '../http/body.ts'
import { holdsTag } from '../http/conditional.ts'
import type { ParameterNote } from '../http/parameters.ts'
import { bodyProblem, faultProblem, problem } from '../http/problem.ts'
import { type Question, readQuery } from '../http/question.ts'
import type { Route } from '../http/route.ts'
import { bearerOf } from '../saved/bearer.ts'
import type { SavedKind } from '../saved/kind.ts'
import { refusedProblem, tooManyProblem } from '../saved/refused.ts'
import type { Saving } from '../saved/saving.ts'
import { privateAnswer, secretAnswer } from '../saved/sent.ts'
import { revisionIn, tagOf } from '../saved/tag.ts'
import type { Key, Refusal } from '../workspace/workspace.ts'

const TYPE = 'application/json'
/** Only what can be an id, for other words there are addresses of their own. */
export const ID_PART = ':id{[A-Za-z0-9_-]{22}}'

export function idNote(description: string): ParameterNote {
  const schema = { type: 'string', pattern: '^[A-Za-z0-9_-]{22}$' }
  return { name: 'id', in: 'path', required: true, description, schema }
}

export function savedRoutes<Told>(edition: Edition, saving: Saving, what: SavedKind<Told>): Route[] {
  const { workspace, pace } = saving
  const { bounds } = workspace
  const { kind, address, summaries } = what
  const one = { pattern: `${address}/${ID_PART}`, address: `${address}/{id}` }
  const parameters = [idNote(summaries.id)]
  const refused = (refusal: Refusal, id: string) => refusedProblem(refusal, id, bounds, kind)

  /** What is sent to be saved, as the store takes it, unless too much is saved just now: it takes of the pace. */
  const read = async ({ request, query }: Question) => {
    const [fault] = readQuery(query, edition.knowledge, []).faults
    if (fault) return faultProblem(fault)
    const body = await readJson(request, { bytes: bounds.recordBytes })
    if ('fault' in body) return bodyProblem(body.fault)
    const taken = what.take(body.value)
    if ('fault' in taken) return bodyProblem(taken.fault)
    const wait = pace.take()
    return wait > 0 ? tooManyProblem(wait, pace.perMinute) : taken
  }

  /** What a change holds in its hand. That it must say what it changes holds for everybody, so it tells nobody anything. */
  const keyOf = ({ request, part }: Question): Key | Response => {
    const revision = revisionIn(request.headers.get('if-match'))
    if (revision !== undefined) return { kind, id: part('id'), secret: bearerOf(request), revision }
    const detail = 'Expected If-Match with the ETag of what was read, or * for whatever is there now; found none'
    return problem('condition-missing', detail)
  }

  return [
    {
      method: 'POST',
      pattern: address,
      operations: [
        {
          address,
          summary: summaries.create,
          parameters: [],
          type: TYPE,
          schema: what.created,
          status: 201,
          body: what.body,
        },
      ],
      async answer(question) {
        const sent = await read(question)
        if (sent instanceof Response) return sent
        const made = await workspace.create(kind, sent.text)
        if ('refused' in made) return refused(made, '')
        const { record, secret } = made
        return secretAnswer(
          201,
          { ...what.tell(record, bounds, sent.told), secret, url: `${what.link}${record.id}` },
          { ETag: tagOf(record), Location: `${address}/${record.id}` },
        )
      },
    },
    {
      pattern: one.pattern,
      operations: [{ address: one.address, summary: summaries.read, parameters, type: TYPE, schema: what.saved }],
      async answer({ request, query, part }) {
        const [fault] = readQuery(query, edition.knowledge, []).faults
        if (fault) return faultProblem(fault)
        const found = await workspace.read(kind, part('id'))
        if ('refused' in found) return refused(found, part('id'))
        const ETag = tagOf(found.record)
        const known = holdsTag(request.headers.get('if-none-match'), ETag)
        return privateAnswer(known ? null : what.tell(found.record, bounds, null), { ETag })
      },
    },
    {
      method: 'PUT',
      pattern: one.pattern,
      operations: [
        {
          address: one.address,
          summary: summaries.replace,
          parameters,
          type: TYPE,
          schema: what.saved,
          body: what.body,
        },
      ],
      async answer(question) {
        const key = keyOf(question)
        if (key instanceof Response) return key
        const [fault] = readQuery(question.query, edition.knowledge, []).faults
        if (fault) return faultProblem(fault)
        // Before the body is read: who guesses at secrets takes nothing of the pace of those who save.
        const checked = await workspace.check(key)
        if ('refused' in checked) return refused(checked, key.id)
        const sent = await read(question)
        if (sent instanceof Response) return sent
        const changed = await workspace.replace(key, sent.text)
        if ('refused' in changed) return refused(changed, key.id)
        const { record } = changed
        return secretAnswer(200, what.tell(record, bounds, sent.told), { ETag: tagOf(record) })
      },
    },
    {
      method: 'DELETE',
      pattern: one.pattern,
      operations: [{ address: one.address, summary: summaries.remove, parameters, type: TYPE, status: 204 }],
      async answer(question) {
        const key = keyOf(question)
        if (key instanceof Response) return key
        const [fault] = readQuery(question.query, edition.knowledge, []).faults
        if (fault) return faultProblem(fault)
        const removed = await workspace.remove(key)
        return 'refused' in removed ? refused(removed, key.id) : secretAnswer(204, null)
      },
    },
  ]
}
