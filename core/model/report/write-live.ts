import { NATION } from '../area.ts'
import type { LiveParameter, LivePlace, LiveValue } from './live.ts'
import { LATEST } from './read-live.ts'

/** A live value as a text has it: whose and when always, else only what differs from the usual, in one order. */
export function writeLive({ indicator, place, year, show, since, reference, claim }: LiveValue): string {
  const pairs: [LiveParameter, string][] = [
    ['area', writePlace(place)],
    ['year', year === null ? LATEST : String(year)],
  ]
  if (show !== null) pairs.push(['show', show])
  if (since !== null) pairs.push(['since', String(since)])
  if (reference !== 'nation') pairs.push(['reference', reference])
  if (claim !== null) pairs.push(['claim', claim])
  return `{{${[indicator, ...pairs.map((pair) => pair.join('='))].join('|')}}}`
}

export function writePlace(place: LivePlace): string {
  switch (place.kind) {
    case 'nation':
      return NATION
    case 'area':
      return place.code
    case 'group':
      return `${place.division}:${place.group}`
  }
}
