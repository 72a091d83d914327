/** The figure at an address that somebody has copied, as a block of a report. */
import { type AskedFigureAnswer, AskedFigureSchema } from '#core/model/contract-reports.ts'
import { MOST_REPORT } from '#core/model/report.ts'
import type { Edition } from '../edition.ts'
import { frozenTo } from '../editions.ts'
import type { Places } from '../embed/shown-at.ts'
import { publicOrigin } from '../http/origin.ts'
import { viewParameters } from '../http/parameters.ts'
import { faultProblem, problem } from '../http/problem.ts'
import { readQuery, requireParameter } from '../http/question.ts'
import { json, type Route } from '../http/route.ts'
import { askedFigure, ownAddress } from '../reports/asked-figure.ts'

const ADDRESS = '/api/reports/figure'
/** Stands for the server where an address is only asked which data version it is of. */
const ANYWHERE = 'http://host.invalid'
const EXPECTED =
  'an address of the map, /share, /compare of two to six, /region/{county}, /area/{code}, /embed or /figure.svg and its ' +
  'kin, or the query of a view'
/** Seconds. */
const RETRY = { 'Retry-After': '60' }

export function reportFigureRoute(edition: Edition, places: Places): Route {
  const { atlas, knowledge, site } = edition
  return {
    pattern: ADDRESS,
    operations: [
      {
        address: ADDRESS,
        summary:
          'The figure at an address, as a block of a report: what is shown there, how it is set, and the data version it is ' +
          'frozen to. What is read through a saved profile is none, for that may change.',
        parameters: [
          {
            name: 'url',
            in: 'query',
            required: true,
            description: `An address of this server, absolute or from its root: ${EXPECTED}.`,
            schema: { type: 'string' },
            example: '/',
          },
          ...viewParameters(['at'], knowledge),
        ],
        type: 'application/json',
        schema: AskedFigureSchema,
      },
    ],
    // A page is read by the version whose figures it shows.
    versionIn: ({ query }) => {
      const url = ownAddress(new URLSearchParams(query).get('url') ?? '', ANYWHERE)
      return (url && frozenTo(url.search.slice(1))) ?? frozenTo(query)
    },
    async answer({ request, query }) {
      const given = ownAddress(new URLSearchParams(query).get('url') ?? '', ANYWHERE)
      // Whoever asks names the version of their page; one that the address itself is frozen to goes before it.
      const isFrozen = given !== null && frozenTo(given.search.slice(1)) !== null
      const reading = readQuery(query, knowledge, isFrozen ? [] : ['at'], isFrozen ? ['url', 'at'] : ['url'])
      requireParameter(reading, 'url', EXPECTED)
      const [fault] = reading.faults
      if (fault) return faultProblem(fault)
      const [found = '', ...more] = reading.own.get('url') ?? []
      const refused = (kind: 'malformed' | 'not-found', expected: string) =>
        faultProblem({ kind, parameter: 'url', found, expected })
      if (more.length > 0 || found.trim() === '') return refused('malformed', EXPECTED)
      const origin = publicOrigin(request, site)
      const url = ownAddress(found, origin)
      if (url === null) return refused('not-found', `an address at ${origin}`)
      const asked = await askedFigure(edition, places, url, request)
      if ('figure' in asked) {
        const { figure } = asked
        return json({ version: atlas.version, figure } satisfies AskedFigureAnswer).answer(request, 'revalidate')
      }
      switch (asked.fault) {
        case 'no-figure':
          return refused('not-found', `${EXPECTED}; there is no figure at this one`)
        case 'saved':
          return refused('not-found', 'an address that is not read through a saved profile, which may change or go')
        case 'too-long':
          return refused('malformed', `a view of at most ${MOST_REPORT.view} characters`)
        case 'unavailable':
          return problem('no-workspace', 'What the address shows was saved, and the store does not answer', {}, RETRY)
      }
    },
  }
}
