/** Saving territories under a link: whoever has its id can read, whoever has the secret too can change. */
import { CreatedSchema, SavedSchema } from '#core/model/contract-territories.ts'
import type { Edition } from '../edition.ts'
import { readJson } from '../http/body.ts'
import { holdsTag } from '../http/conditional.ts'
import type { ParameterNote } from '../http/parameters.ts'
import { bodyProblem, faultProblem, problem } from '../http/problem.ts'
import { type Question, readQuery } from '../http/question.ts'
import type { Route } from '../http/route.ts'
import { bearerOf } from '../saved/bearer.ts'
import { TerritoriesBody } from '../saved/body-note.ts'
import { readContent, savedAnswer, writeContent } from '../saved/content.ts'
import { refusedProblem, tooManyProblem } from '../saved/refused.ts'
import type { Saving } from '../saved/saving.ts'
import { privateAnswer, secretAnswer } from '../saved/sent.ts'
import { revisionIn, tagOf } from '../saved/tag.ts'
import type { Key } from '../workspace/workspace.ts'

const ADDRESS = '/api/territories'
/** Only what can be an id, for other words there are addresses of their own. */
const ONE = { pattern: `${ADDRESS}/:id{[A-Za-z0-9_-]{22}}`, address: `${ADDRESS}/{id}` } as const
const TYPE = 'application/json'

const ID: ParameterNote = {
  name: 'id',
  in: 'path',
  required: true,
  description: 'Id under which territories were saved.',
  schema: { type: 'string', pattern: '^[A-Za-z0-9_-]{22}$' },
}

export function territoriesRoutes(edition: Edition, saving: Saving): Route[] {
  const { workspace, pace } = saving
  const { bounds } = workspace

  /** What is sent to be saved, as the store takes it, unless too much is saved just now: it takes of the pace. */
  const read = async ({ request, query }: Question) => {
    const [fault] = readQuery(query, edition.knowledge, []).faults
    if (fault) return faultProblem(fault)
    const body = await readJson(request, { bytes: bounds.recordBytes })
    if ('fault' in body) return bodyProblem(body.fault)
    const reading = readContent(body.value, edition)
    if ('fault' in reading) return bodyProblem(reading.fault)
    const wait = pace.take()
    return wait > 0 ? tooManyProblem(wait, pace.perMinute) : { text: writeContent(reading.content), told: reading.told }
  }

  return [
    {
      method: 'POST',
      pattern: ADDRESS,
      operations: [
        {
          address: ADDRESS,
          summary: 'Saves territories. The answer tells once the secret with which they can be changed.',
          parameters: [],
          type: TYPE,
          schema: CreatedSchema,
          status: 201,
          body: TerritoriesBody,
        },
      ],
      async answer(question) {
        const sent = await read(question)
        if (sent instanceof Response) return sent
        const made = await workspace.create('territories', sent.text)
        if ('refused' in made) return refusedProblem(made, '', bounds)
        const { record, secret } = made
        return secretAnswer(
          201,
          { ...savedAnswer(record, bounds, sent.told), secret, url: `/t/${record.id}` },
          { ETag: tagOf(record), Location: `${ADDRESS}/${record.id}` },
        )
      },
    },
    {
      pattern: ONE.pattern,
      operations: [
        {
          address: ONE.address,
          summary: 'Territories that were saved.',
          parameters: [ID],
          type: TYPE,
          schema: SavedSchema,
        },
      ],
      async answer({ request, query, part }) {
        const [fault] = readQuery(query, edition.knowledge, []).faults
        if (fault) return faultProblem(fault)
        const found = await workspace.read('territories', part('id'))
        if ('refused' in found) return refusedProblem(found, part('id'), bounds)
        const ETag = tagOf(found.record)
        const known = holdsTag(request.headers.get('if-none-match'), ETag)
        return privateAnswer(known ? null : savedAnswer(found.record, bounds), { ETag })
      },
    },
    {
      method: 'PUT',
      pattern: ONE.pattern,
      operations: [
        {
          address: ONE.address,
          summary: 'Changes them, with Authorization: Bearer <secret>, and in If-Match the ETag of what is changed.',
          parameters: [ID],
          type: TYPE,
          schema: SavedSchema,
          body: TerritoriesBody,
        },
      ],
      async answer(question) {
        const key = keyOf(question)
        if (key instanceof Response) return key
        const [fault] = readQuery(question.query, edition.knowledge, []).faults
        if (fault) return faultProblem(fault)
        // Before the body is read: who guesses at secrets takes nothing of the pace of those who save.
        const checked = await workspace.check(key)
        if ('refused' in checked) return refusedProblem(checked, key.id, bounds)
        const sent = await read(question)
        if (sent instanceof Response) return sent
        const changed = await workspace.replace(key, sent.text)
        if ('refused' in changed) return refusedProblem(changed, key.id, bounds)
        const { record } = changed
        return secretAnswer(200, savedAnswer(record, bounds, sent.told), { ETag: tagOf(record) })
      },
    },
    {
      method: 'DELETE',
      pattern: ONE.pattern,
      operations: [
        {
          address: ONE.address,
          summary: 'Removes them, with Authorization: Bearer <secret>, and in If-Match the ETag of what is removed.',
          parameters: [ID],
          type: TYPE,
          status: 204,
        },
      ],
      async answer(question) {
        const key = keyOf(question)
        if (key instanceof Response) return key
        const [fault] = readQuery(question.query, edition.knowledge, []).faults
        if (fault) return faultProblem(fault)
        const removed = await workspace.remove(key)
        return 'refused' in removed ? refusedProblem(removed, key.id, bounds) : secretAnswer(204, null)
      },
    },
  ]
}

/** What a change holds in its hand. That it must say what it changes holds for everybody, so it tells nobody anything. */
function keyOf({ request, part }: Question): Key | Response {
  const revision = revisionIn(request.headers.get('if-match'))
  if (revision !== undefined) return { kind: 'territories', id: part('id'), secret: bearerOf(request), revision }
  const detail = 'Expected If-Match with the ETag of what was read, or * for whatever is there now; found none'
  return problem('condition-missing', detail)
}
