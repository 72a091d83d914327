import { type DiffAnswer, DiffAnswerSchema } from '#core/model/contract-revisions.ts'
import type { Fault } from '#core/model/view.ts'
import { recently } from '../ask/recent.ts'
import { goneProblem, nearestTo } from '../document/older-refused.ts'
import type { Edition } from '../edition.ts'
import { LIMITS } from '../http/limits.ts'
import { type ParameterNote, viewParameters } from '../http/parameters.ts'
import { faultProblem, problem } from '../http/problem.ts'
import type { Published } from '../http/published.ts'
import { readQuery } from '../http/question.ts'
import { json, type Route } from '../http/route.ts'
import { Turns } from '../http/turns.ts'
import { FROM_EXPECTED, previousVersion, readBetween, TO_EXPECTED } from '../revisions/between.ts'
import { diffOf } from '../revisions/diff.ts'

const ADDRESS = '/api/diff'
const OWN = ['from', 'to', 'indicator'] as const
/** Seconds. */
const RETRY = { 'Retry-After': '5' }
const ID_EXPECTED = 'an id that one of the two versions lists at /api/indicators, each once'

/**
 * What changed between two data versions. Opening one and comparing a million figures takes a second: one question for each
 * turn, and what was found of two versions is kept under their names, for their figures never change. It is not kept under
 * its address, which may name no version: which ones there are may change while the server runs.
 */
export function diffRoute(edition: Edition): Route {
  const { knowledge } = edition
  const turns = new Turns(LIMITS.waitingDiffs)
  const made = recently<Published>(LIMITS.keptDiffs)
  return {
    pattern: ADDRESS,
    operations: [
      {
        address: ADDRESS,
        summary:
          'What figures read otherwise than in an earlier data version: of some indicators every revised figure, of all ' +
          `(none named) at most ${LIMITS.revisedEach} each.`,
        parameters: [...notes(edition), ...viewParameters(['level'], knowledge)],
        type: 'application/json',
        schema: DiffAnswerSchema,
      },
    ],
    async answer({ request, query }) {
      const { view, faults, own } = readQuery(query, knowledge, ['level'], OWN)
      const ids = own.get('indicator') ?? []
      const once = (name: 'from' | 'to') => {
        const [first = '', ...more] = own.get(name) ?? []
        if (more.length > 0)
          faults.push({ kind: 'repeated', parameter: name, found: first, expected: 'the parameter once' })
        return first
      }
      const [from, to] = [once('from'), once('to')]
      const wrong = faults[0] ?? repeatedId(ids)
      if (wrong) return faultProblem(wrong)
      const turn = turns.take()
      if (turn === null) return problem('too-many', 'Many wait to compare versions; try again in a while', {}, RETRY)
      await turn
      const goneVersion = goneAnswer(edition, 'from', from) ?? goneAnswer(edition, 'to', to)
      if (goneVersion !== null) return goneVersion
      const between = readBetween(edition, from, to)
      if ('fault' in between) return faultProblem(between.fault)
      const { before, after } = between
      const all = new Map([...after.indicators, ...[...before.indicators].filter(([id]) => !after.indicators.has(id))])
      const gone = ids.find((id) => !all.has(id))
      if (gone !== undefined) return faultProblem(notFound(gone))
      const asked = ids.length > 0 ? ids.flatMap((id) => all.get(id) ?? []) : [...all.values()]
      const most = ids.length > 0 ? Infinity : LIMITS.revisedEach
      const { level } = view
      const body = made([before.version, after.version, level, ...ids].join(' '), () =>
        json({
          from: before.version,
          to: after.version,
          fromBuiltAt: before.builtAt,
          toBuiltAt: after.builtAt,
          revisions: asked.map(({ id }) => diffOf(between, { indicator: id, level, most })),
        } satisfies DiffAnswer),
      )
      return body.answer(request, 'revalidate')
    },
  }
}

/** An indicator that has gone since is asked for by the id it had: whether any version knows it is seen when both are open. */
function repeatedId(ids: readonly string[]): Fault | undefined {
  const again = ids.find((id, i) => ids.indexOf(id) < i)
  return again === undefined
    ? undefined
    : { kind: 'repeated', parameter: 'indicator', found: again, expected: ID_EXPECTED }
}

/** Null where the version is one that may be opened, or never was; also where nothing is left to be compared with. */
function goneAnswer({ atlas, versions }: Edition, parameter: 'from' | 'to', version: string): Response | null {
  const gone = versions.gone(version)
  const kept = parameter === 'from' ? versions.list() : [atlas, ...versions.list()]
  if (gone === null || kept.length === 0) return null
  return goneProblem(parameter, gone, nearestTo(gone, kept), `without ${parameter} for the usual one`)
}

function notFound(found: string): Fault {
  return { kind: 'not-found', parameter: 'indicator', found, expected: ID_EXPECTED }
}

function notes(edition: Edition): ParameterNote[] {
  const version = { type: 'string', pattern: '^[0-9a-f]{16}$' }
  const previous = previousVersion(edition)
  return [
    {
      name: 'from',
      in: 'query',
      description: `The version to compare with: ${FROM_EXPECTED}; the one before the other unless given.`,
      schema: version,
      ...(previous === null ? {} : { example: previous.version }),
    },
    {
      name: 'to',
      in: 'query',
      description: `The version compared: ${TO_EXPECTED}; the served one unless given.`,
      schema: version,
    },
    {
      name: 'indicator',
      in: 'query',
      description: 'Id of an indicator; repeat the parameter for each. All unless given.',
      schema: { type: 'array', items: { type: 'string' } },
    },
  ]
}
