import type { Edition } from '../edition.ts'
import { frozenTo } from '../editions.ts'
import { OEMBED_PATH } from '../embed/discovery.ts'
import type { Room } from '../embed/frame-size.ts'
import { OEmbedSchema, oembedOf } from '../embed/oembed.ts'
import { oembedXml } from '../embed/oembed-xml.ts'
import { shownAt } from '../embed/shown-at.ts'
import { API_HEADERS } from '../http/headers.ts'
import { forHost, hostOf, publicOrigin } from '../http/origin.ts'
import { clip, faultProblem, problem } from '../http/problem.ts'
import { Published } from '../http/published.ts'
import type { Question } from '../http/question.ts'
import type { Route } from '../http/route.ts'

const WRITERS = {
  json: { type: 'application/json; charset=utf-8', write: (value: object) => JSON.stringify(value) },
  xml: { type: 'text/xml; charset=utf-8', write: oembedXml },
} as const
const FORMATS = ['json', 'xml'] as const

/** Px; no screen is wider. */
const MOST = 10_000

/**
 * What programs ask that turn a pasted address into what it shows. Parameters that are not ours are let pass, unlike
 * elsewhere: hosts send some of their own to every provider.
 */
export function oembedRoute(edition: Edition): Route {
  const { kept, site } = edition
  return {
    pattern: OEMBED_PATH,
    operations: [
      {
        address: OEMBED_PATH,
        summary:
          'An address of the map, of an embed or of a figure as oEmbed 1.0: what to put into another page for it.',
        parameters: [
          {
            name: 'url',
            in: 'query',
            required: true,
            description: 'An absolute address of this server: its map, an embed, or a figure as SVG or PNG.',
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
    versionIn: ({ query }) => {
      const url = new URLSearchParams(query).get('url') ?? ''
      return URL.canParse(url) ? frozenTo(new URL(url).search.slice(1)) : null
    },
    answer: (question) => {
      const known = kept.get(question.address, hostOf(question.request))
      if (known) return known.body.answer(question.request, known.lasting)
      const answered = answerTo(edition, question)
      if (answered instanceof Response) return answered
      const made = { body: answered, lasting: 'revalidate', ...forHost(question.request, site) } as const
      kept.set(question.address, made)
      return answered.answer(question.request, made.lasting)
    },
  }
}

function answerTo(edition: Edition, { request, query }: Question): Published | Response {
  const given = new URLSearchParams(query)
  const single = (name: string): string | Response | null => {
    const [first = null, ...more] = given.getAll(name)
    if (more.length === 0) return first
    const found = [first, ...more].join(' and ')
    return faultProblem({ kind: 'repeated', parameter: name, found, expected: 'the parameter once' })
  }
  const [url, name, maxwidth, maxheight] = [single('url'), single('format'), length('maxwidth'), length('maxheight')]
  for (const each of [url, name, maxwidth, maxheight]) if (each instanceof Response) return each
  const format = FORMATS.find((each) => each === (name || 'json'))
  if (format === undefined) {
    const detail = `format: expected one of ${FORMATS.join(', ')}; found ${clip(String(name))}`
    return problem('not-written', detail, {
      parameter: 'format',
      found: clip(String(name)),
      expected: FORMATS.join(', '),
    })
  }
  if (typeof url !== 'string' || url === '') {
    return faultProblem({
      kind: 'malformed',
      parameter: 'url',
      found: '',
      expected: 'an absolute address of this server',
    })
  }
  const origin = publicOrigin(request, edition.site)
  const wanted = ours(url, origin)
  const shown = wanted && shownAt(edition, wanted)
  if (shown === null) {
    const expected = `the address of a map, an embed or a figure at ${origin}`
    return faultProblem({ kind: 'not-found', parameter: 'url', found: url, expected })
  }
  const room: Room = { maxwidth: asNumber(maxwidth), maxheight: asNumber(maxheight) }
  const { type, write } = WRITERS[format]
  return new Published(write(oembedOf(edition, shown, origin, room)), type, API_HEADERS)

  function length(parameter: 'maxwidth' | 'maxheight'): number | Response | null {
    const found = single(parameter)
    if (found === null || found instanceof Response) return found
    const number = /^\d{1,5}$/.test(found) ? Number(found) : 0
    if (number >= 1 && number <= MOST) return number
    return faultProblem({ kind: 'malformed', parameter, found, expected: `a whole number from 1 to ${MOST}` })
  }
}

const asNumber = (found: number | Response | null) => (typeof found === 'number' ? found : null)

/** An address at our host. Whoever wrote http where we now are at https means us all the same. */
function ours(url: string, origin: string): URL | null {
  if (!URL.canParse(url)) return null
  const wanted = new URL(url)
  const ofTheWeb = wanted.protocol === 'http:' || wanted.protocol === 'https:'
  return ofTheWeb && wanted.host === new URL(origin).host ? wanted : null
}
