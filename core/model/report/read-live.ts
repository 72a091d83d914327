/** What stands between two pairs of braces → a live value, or what is wrong with it and where. */
import * as v from 'valibot'
import { AreaCodeSchema, NATION } from '../area.ts'
import { DIVISIONS } from '../division.ts'
import { IndicatorIdSchema } from '../indicator.ts'
import { shorten } from '../territory/json-value.ts'
import { REFERENCES } from '../view.ts'
import { CLAIM_KINDS, LIVE_PARAMETERS, LIVE_SHOWS, type LiveParameter, type LivePlace, type LiveValue } from './live.ts'

/** What of it: the indicator's name, a parameter, or the mark as a whole. */
export interface LiveFault {
  readonly what: 'mark' | 'indicator' | 'parameter' | LiveParameter
  readonly found: string
  /** Words that are the same in both languages, or codes; what they mean is told beside. */
  readonly expected: readonly string[]
  /** Where in what was read, counted from 0. */
  readonly at: number
}

export type LiveReading = { readonly live: LiveValue } | { readonly fault: LiveFault }

interface Piece {
  readonly text: string
  readonly at: number
}

export const LATEST = 'latest'
const EARLIEST = 1900
const LAST = 2200

/** Characters; all parameters together take some 150. */
const MOST_LIVE = 400

/** `inner`: without its braces. Spaces around names and values say nothing; `rank` alone is `show=rank`. */
export function readLive(inner: string): LiveReading {
  const [first, ...rest] = piecesOf(inner.slice(0, MOST_LIVE))
  if (first === undefined || inner.length > MOST_LIVE || !v.is(IndicatorIdSchema, first.text)) {
    const expected = ['population_total']
    return { fault: { what: 'indicator', found: shorten(first?.text ?? ''), expected, at: first?.at ?? 0 } }
  }
  const given = new Map<LiveParameter, Piece>()
  for (const piece of rest) {
    const bare = LIVE_SHOWS.find((each) => each === piece.text)
    const [, written = '', gap = '', value = ''] =
      /^([^=]*?)\s*(=\s*|$)(.*)$/s.exec(bare === undefined ? piece.text : `show=${bare}`) ?? []
    const name = LIVE_PARAMETERS.find((each) => each === written)
    if (name === undefined || gap === '' || given.has(name)) {
      const expected = name === undefined ? [...LIVE_PARAMETERS] : [`${name}=…`]
      return { fault: { what: 'parameter', found: shorten(piece.text), expected, at: piece.at } }
    }
    given.set(name, { text: value, at: piece.at + piece.text.length - value.length })
  }
  return made(v.parse(IndicatorIdSchema, first.text), given, inner.length)
}

function made(indicator: LiveValue['indicator'], given: ReadonlyMap<LiveParameter, Piece>, end: number): LiveReading {
  const refuse = (what: LiveParameter, expected: readonly string[]): { readonly fault: LiveFault } => {
    const piece = given.get(what)
    return { fault: { what, found: shorten(piece?.text ?? ''), expected, at: piece?.at ?? end } }
  }
  const area = given.get('area')
  const place = area === undefined ? null : placeOf(area.text)
  if (place === null) return refuse('area', ['20', '2085', NATION, 'fa:…'])
  const year = yearOf(given.get('year'), [LATEST])
  if (year === undefined) return refuse('year', [LATEST, '2024'])
  const since = yearOf(given.get('since'), [])
  if (since === undefined) return refuse('since', ['2015'])
  const show = oneOf(given.get('show'), LIVE_SHOWS, null)
  if (show === undefined) return refuse('show', LIVE_SHOWS)
  const reference = oneOf(given.get('reference'), REFERENCES, 'nation')
  if (reference === undefined) return refuse('reference', REFERENCES)
  const claim = oneOf(given.get('claim'), CLAIM_KINDS, null)
  if (claim === undefined) return refuse('claim', CLAIM_KINDS)
  return { live: { indicator, place, year, show, since, reference, claim } }
}

function piecesOf(inner: string): Piece[] {
  let at = 0
  return inner.split('|').map((piece) => {
    const start = at + piece.length - piece.trimStart().length
    at += piece.length + 1
    return { text: piece.trim(), at: start }
  })
}

function placeOf(text: string): LivePlace | null {
  if (text === NATION) return { kind: 'nation' }
  const code = v.safeParse(AreaCodeSchema, text)
  if (code.success) return { kind: 'area', code: code.output }
  const [, name, group] = /^([a-z0-9]+):([A-Za-z0-9]+)$/.exec(text) ?? []
  const division = DIVISIONS.find((each) => each === name)
  return division === undefined || group === undefined ? null : { kind: 'group', division, group }
}

/** Undefined where it is no year; null where it is not said, or one of the words for that. */
function yearOf(piece: Piece | undefined, words: readonly string[]): number | null | undefined {
  if (piece === undefined || words.includes(piece.text)) return null
  const year = /^\d{4}$/.test(piece.text) ? Number(piece.text) : 0
  return year >= EARLIEST && year <= LAST ? year : undefined
}

function oneOf<T extends string, U>(piece: Piece | undefined, set: readonly T[], usual: U): T | U | undefined {
  return piece === undefined ? usual : set.find((each) => each === piece.text)
}
