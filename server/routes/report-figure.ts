/** The figure at an address that somebody has copied, as a block of a report. */
import { type AskedFigureAnswer, AskedFigureSchema } from '#core/model/contract-reports.ts'
import { MOST_REPORT } from '#core/model/report.ts'
import type { Edition } from '../edition.ts'
import { frozenTo } from '../editions.ts'
import { languageAt } from '../embed/language-at.ts'
import type { Places } from '../embed/shown-at.ts'
import { versionAt } from '../embed/version-at.ts'
import { publicOrigin } from '../http/origin.ts'
import { viewParameters } from '../http/parameters.ts'
import { faultProblem, problem } from '../http/problem.ts'
import { readQuery, requireParameter } from '../http/question.ts'
import { json, type Route } from '../http/route.ts'
import { askedFigure, ownAddress } from '../reports/asked-figure.ts'
import { privateAnswer } from '../saved/sent.ts'

const ADDRESS = '/api/reports/figure'
const EXPECTED =
  'an address of the map, /share, /compare of two to six, /region/{county}, /area/{code}, /territory, /distribution, ' +
  '/embed or /figure.svg and its kin, or the query of a view'
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
          'frozen to. What is read through a saved profile stays so: it says what the profile says then, as long as it is kept.',
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
    versionIn: ({ request, query }) => {
      const url = ownAddress(new URLSearchParams(query).get('url') ?? '', publicOrigin(request, site))
      return url === null ? frozenTo(query) : versionAt(places, url, request, frozenTo(query))
    },
    languageIn: ({ request, query }) => {
      const url = ownAddress(new URLSearchParams(query).get('url') ?? '', publicOrigin(request, site))
      return url === null ? 'sv' : languageAt(places, url, request)
    },
    async answer({ request, query }) {
      const origin = publicOrigin(request, site)
      const given = ownAddress(new URLSearchParams(query).get('url') ?? '', origin)
      // Whoever asks names the version of their page; one that the address itself is frozen to goes before it.
      const isFrozen = given !== null && (await versionAt(places, given, request)) !== null
      const reading = readQuery(query, knowledge, isFrozen ? [] : ['at'], isFrozen ? ['url', 'at'] : ['url'])
      requireParameter(reading, 'url', EXPECTED)
      const [fault] = reading.faults
      if (fault) return faultProblem(fault)
      const [found = '', ...more] = reading.own.get('url') ?? []
      const refused = (kind: 'malformed' | 'not-found', expected: string) =>
        faultProblem({ kind, parameter: 'url', found, expected })
      if (more.length > 0 || found.trim() === '') return refused('malformed', EXPECTED)
      const url = ownAddress(found, origin)
      if (url === null) return refused('not-found', `an address at ${origin}`)
      const asked = await askedFigure(edition, places, url, request)
      if ('figure' in asked) {
        const { figure, saved } = asked
        const answer: AskedFigureAnswer = { version: atlas.version, figure }
        return saved ? privateAnswer(answer, {}) : json(answer).answer(request, 'revalidate')
      }
      switch (asked.fault) {
        case 'no-figure':
          return refused('not-found', `${EXPECTED}; there is no figure at this one`)
        case 'too-long':
          return refused('malformed', `a view of at most ${MOST_REPORT.view} characters`)
        case 'unavailable':
          return problem('no-workspace', 'What the address shows was saved, and the store does not answer', {}, RETRY)
      }
    },
  }
}
