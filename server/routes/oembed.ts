import type { Edition } from '../edition.ts'
import { OEMBED_PATH } from '../embed/discovery.ts'
import type { Room } from '../embed/frame-size.ts'
import { languageAt } from '../embed/language-at.ts'
import { OEmbedSchema, oembedOf } from '../embed/oembed.ts'
import { oembedXml } from '../embed/oembed-xml.ts'
import { type Places, shownAt } from '../embed/shown-at.ts'
import { versionAt } from '../embed/version-at.ts'
import { SAVED_HEADERS } from '../figure/through-profile.ts'
import { API_HEADERS } from '../http/headers.ts'
import { inTurn } from '../http/in-turn.ts'
import { forHost, hostOf, publicOrigin } from '../http/origin.ts'
import { clip, faultProblem, problem } from '../http/problem.ts'
import { Published } from '../http/published.ts'
import type { Question } from '../http/question.ts'
import type { Route } from '../http/route.ts'
import type { Turns } from '../http/turns.ts'

const WRITERS = {
  json: { type: 'application/json; charset=utf-8', write: (value: object) => JSON.stringify(value) },
  xml: { type: 'text/xml; charset=utf-8', write: oembedXml },
} as const
const FORMATS = ['json', 'xml'] as const

/** The addresses that show something. */
const SHOWING =
  'its map, an embed, a figure as SVG or PNG, /share, /region/{county}, /compare of two or more, /area/{code}, ' +
  '/territory, /distribution, /priorities, or a short link to one of them'

/** Px; no screen is wider. */
const MOST = 10_000

/**
 * What programs ask that turn a pasted address into what it shows. Parameters that are not ours are let pass, unlike
 * elsewhere: hosts send some of their own to every provider.
 */
export function oembedRoute(edition: Edition, places: Places, turns: Turns): Route {
  const { kept, site } = edition
  return {
    pattern: OEMBED_PATH,
    operations: [
      {
        address: OEMBED_PATH,
        summary:
          'An address that shows a view as oEmbed 1.0: what to put into another page for it. A map is a frame (rich), a ' +
          'figure and a page that is a document are a picture (photo).',
        parameters: [
          {
            name: 'url',
            in: 'query',
            required: true,
            description: `An absolute address of this server: ${SHOWING}.`,
            schema: { type: 'string', format: 'uri' },
            example: site.publicAddress === null ? 'http://localhost/' : `${site.publicAddress}/`,
          },
          {
            name: 'format',
            in: 'query',
            description: 'What the answer is written as.',
            schema: { type: 'string', enum: FORMATS, default: 'json' },
          },
          ...(['maxwidth', 'maxheight'] as const).map((name) => ({
            name,
            in: 'query' as const,
            description: `The ${name.slice(3)} there is room for, px.`,
            schema: { type: 'integer', minimum: 1, maximum: MOST },
          })),
        ],
        type: 'application/json',
        schema: OEmbedSchema,
      },
    ],
    versionIn: ({ request, query }) => {
      const url = new URLSearchParams(query).get('url') ?? ''
      return URL.canParse(url) ? versionAt(places, new URL(url), request) : null
    },
    languageIn: ({ request, query }) => {
      const url = new URLSearchParams(query).get('url') ?? ''
      return URL.canParse(url) ? languageAt(places, new URL(url), request) : 'sv'
    },
    answer: inTurn(turns, kept, (question) => {
      const known = kept.get(question.address, hostOf(question.request))
      if (known) return known.body.answer(question.request, known.lasting)
      const asked = read(question)
      return asked instanceof Response ? asked : answerTo(edition, places, question, asked)
    }),
  }
}

interface Asked {
  readonly url: string
  readonly format: (typeof FORMATS)[number]
  readonly room: Room
}

/** What is asked, or what is wrong with it. */
function read({ query }: Question): Asked | Response {
  const given = new URLSearchParams(query)
  const single = (name: string): string | Response | null => {
    const [first = null, ...more] = given.getAll(name)
    if (more.length === 0) return first
    const found = [first, ...more].join(' and ')
    return faultProblem({ kind: 'repeated', parameter: name, found, expected: 'the parameter once' })
  }
  const length = (parameter: keyof Room): number | Response | null => {
    const found = single(parameter)
    if (found === null || found instanceof Response) return found
    const number = /^\d{1,5}$/.test(found) ? Number(found) : 0
    if (number >= 1 && number <= MOST) return number
    return faultProblem({ kind: 'malformed', parameter, found, expected: `a whole number from 1 to ${MOST}` })
  }
  const [url, name, maxwidth, maxheight] = [single('url'), single('format'), length('maxwidth'), length('maxheight')]
  if (url instanceof Response) return url
  if (name instanceof Response) return name
  if (maxwidth instanceof Response) return maxwidth
  if (maxheight instanceof Response) return maxheight
  const format = FORMATS.find((each) => each === (name || 'json'))
  if (format === undefined) {
    const [found, expected] = [clip(String(name)), FORMATS.join(', ')]
    const detail = `format: expected one of ${expected}; found ${found}`
    return problem('not-written', detail, { parameter: 'format', found, expected })
  }
  if (url === null || url === '') {
    const expected = 'an absolute address of this server'
    return faultProblem({ kind: 'malformed', parameter: 'url', found: '', expected })
  }
  return { url, format, room: { maxwidth, maxheight } }
}

async function answerTo(
  edition: Edition,
  places: Places,
  { request, address }: Question,
  { url, format, room }: Asked,
): Promise<Response> {
  const { kept, site } = edition
  const origin = publicOrigin(request, site)
  const wanted = ours(url, origin)
  if (wanted === null) {
    return faultProblem({ kind: 'not-found', parameter: 'url', found: url, expected: `an address at ${origin}` })
  }
  const found = await shownAt(edition, places, wanted, request)
  switch (found.kind) {
    case 'shown': {
      const { type, write } = WRITERS[format]
      const text = write(oembedOf(edition, found, origin, room))
      if (found.saved) return new Published(text, type, { ...API_HEADERS, ...SAVED_HEADERS }).answer(request, LASTING)
      const body = new Published(text, type, API_HEADERS)
      kept.set(address, { body, lasting: LASTING, ...forHost(request, site) })
      return body.answer(request, LASTING)
    }
    case 'unavailable':
      return problem('no-workspace', 'What the address shows was saved, and the store does not answer', {}, RETRY)
    // Whoever follows a short link has been there before: what is left is a ring.
    case 'elsewhere':
    case 'nothing': {
      const expected = `an address that shows a view (${SHOWING}); there is nothing to put into a page at this one`
      return faultProblem({ kind: 'not-found', parameter: 'url', found: url, expected })
    }
  }
}

const LASTING = 'revalidate'
/** Seconds. */
const RETRY = { 'Retry-After': '60' }

/** An address at our host. Whoever wrote http where we now are at https means us all the same. */
function ours(url: string, origin: string): URL | null {
  if (!URL.canParse(url)) return null
  const wanted = new URL(url)
  const ofTheWeb = wanted.protocol === 'http:' || wanted.protocol === 'https:'
  return ofTheWeb && wanted.host === new URL(origin).host ? wanted : null
}
