/** How a question about a region stands in an address: /region/20?frame=national&reference=similar. */
import type { Area } from '#core/model/area.ts'
import type { Fault, Knowledge } from '#core/model/view.ts'
import type { Frame, RowReference } from './question.ts'

/** A profile is named by its id, and has to be fetched. */
export type FrameAsked = Exclude<Frame, { kind: 'profile' }> | { readonly kind: 'profile'; readonly id: string }

export const FRAME_EXPECTED = 'region, national or profile:<id of a saved profile>'
export const REFERENCE_EXPECTED = 'nation, similar or the code of another county listed at /api/regions'
export const COUNTY_EXPECTED = 'the code of a county listed at /api/regions'

const PROFILE = 'profile:'

/** Null where it cannot be read; '' is the county's own. */
export function readFrame(text: string): FrameAsked | null {
  if (text === '' || text === 'region') return { kind: 'region' }
  if (text === 'national') return { kind: 'national' }
  const id = text.startsWith(PROFILE) ? text.slice(PROFILE.length) : ''
  return id === '' ? null : { kind: 'profile', id }
}

export function writeFrame(frame: FrameAsked): string {
  return frame.kind === 'profile' ? `${PROFILE}${frame.id}` : frame.kind
}

/** A code is read for the area that is compared; '' is the country. */
export function readReference(
  text: string,
  area: Area,
  knowledge: Knowledge,
): { readonly reference: RowReference } | { readonly fault: Fault } {
  if (text === '' || text === 'nation') return { reference: { kind: 'nation' } }
  if (text === 'similar') return { reference: { kind: 'similar' } }
  const found = readCounty(text, knowledge, 'reference', REFERENCE_EXPECTED)
  if ('fault' in found) return found
  if (found.county.code === area.code) {
    return { fault: { kind: 'malformed', parameter: 'reference', found: text, expected: REFERENCE_EXPECTED } }
  }
  return { reference: { kind: 'area', code: found.county.code } }
}

export function writeReference(reference: RowReference): string {
  return reference.kind === 'area' ? reference.code : reference.kind
}

/** A county by its code; one that lost its zero in a spreadsheet is offered with it. */
export function readCounty(
  code: string,
  knowledge: Knowledge,
  parameter = 'county',
  expected = COUNTY_EXPECTED,
): { readonly county: Area } | { readonly fault: Fault } {
  const area = knowledge.area(code)
  if (area?.level === 'county') return { county: area }
  const offered = knowledge.area(`0${code}`)
  const meant = offered?.level === 'county' ? `${offered.code}, with its leading zero` : expected
  // What cannot be a county is told as something that cannot be read only where other words could stand there.
  const kind = parameter === 'county' || /^\d{1,4}$/.test(code) ? 'not-found' : 'malformed'
  return { fault: { kind, parameter, found: code, expected: meant } }
}
