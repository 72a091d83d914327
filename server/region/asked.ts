/** A question about a region as its address asks it: `/api/regions/20?frame=national&reference=similar`. */
import type { Area } from '#core/model/area.ts'
import type { Fault, View, ViewParameter } from '#core/model/view.ts'
import type { Edition } from '../edition.ts'
import type { ParameterNote } from '../http/parameters.ts'
import { type Question, type Reading, readQuery } from '../http/question.ts'
import type { RowReference } from './question.ts'
import {
  COUNTY_EXPECTED,
  FRAME_EXPECTED,
  type FrameAsked,
  REFERENCE_EXPECTED,
  readCounty,
  readFrame,
  readReference,
} from './read-question.ts'
import { canRead } from './reading.ts'

export interface RegionAsked {
  readonly view: View
  readonly county: Area
  readonly frame: FrameAsked
  readonly reference: RowReference
}

const OWN = ['frame', 'reference'] as const

/** The first thing that is wrong with it, if anything is. `reads` are the parameters of a view that may stand there too. */
export function readAsked(
  edition: Pick<Edition, 'atlas' | 'knowledge'>,
  { query, part }: Pick<Question, 'query' | 'part'>,
  reads: readonly ViewParameter[],
): RegionAsked | { readonly fault: Fault } {
  const { knowledge } = edition
  const reading = readQuery(query, knowledge, reads, OWN)
  const found = readCounty(part('county'), knowledge)
  const [frameText, referenceText] = OWN.map((name) => once(reading, name))
  const [fault] = reading.faults
  if (fault) return { fault }
  if ('fault' in found) return found
  const { county } = found
  const frame = readFrame(frameText ?? '')
  if (frame === null) {
    return { fault: { kind: 'malformed', parameter: 'frame', found: frameText ?? '', expected: FRAME_EXPECTED } }
  }
  const compared = readReference(referenceText ?? '', county, knowledge)
  if ('fault' in compared) return compared
  if (frame.kind !== 'profile' && !canRead(edition, { area: county, frame }))
    return { fault: noStrategy(county, frame) }
  return { view: reading.view, county, frame, reference: compared.reference }
}

/** The id of the profile a query names as its frame: answers through one are sent in another way. */
export function profileIn(query: string): string | null {
  const frame = readFrame(new URLSearchParams(query).get('frame') ?? '')
  return frame?.kind === 'profile' ? frame.id : null
}

/** An empty value is a value here: `frame=` says nothing that could be understood. */
function once({ own, faults }: Reading, parameter: string): string {
  const [found, ...more] = own.get(parameter) ?? []
  if (more.length > 0) {
    const all = [found, ...more].join(' and ')
    faults.push({ kind: 'repeated', parameter, found: all, expected: 'the parameter once' })
  }
  if (found === '') faults.push({ kind: 'malformed', parameter, found, expected: EXPECTED[parameter] ?? '' })
  return found ?? ''
}

const EXPECTED: Readonly<Record<string, string>> = {
  frame: FRAME_EXPECTED,
  reference: REFERENCE_EXPECTED,
}

function noStrategy({ code }: Area, frame: { readonly kind: 'region' | 'national' }): Fault {
  return frame.kind === 'national'
    ? { kind: 'no-data', parameter: 'frame', found: 'national', expected: 'a frame that this data version has' }
    : { kind: 'no-data', parameter: 'county', found: code, expected: COUNTY_EXPECTED }
}

/** What /openapi.json tells of them. */
export function regionNotes({ atlas }: Pick<Edition, 'atlas'>): ParameterNote[] {
  return [
    {
      name: 'county',
      in: 'path',
      required: true,
      description: 'Official code of a county, with its leading zero.',
      schema: { type: 'string', pattern: '^\\d{2}$' },
      example: atlas.areasAt('county')[0]?.code ?? '',
    },
    {
      name: 'frame',
      in: 'query',
      description:
        'Whose priorities are read: the county’s own (region), those of the national frame (national), or somebody’s own ' +
        'that were saved (profile:<id>).',
      schema: { type: 'string', default: 'region' },
    },
    {
      name: 'reference',
      in: 'query',
      description:
        'What every row is compared with: the country (nation), the seven most similar counties (similar), or another ' +
        'county by its code.',
      schema: { type: 'string', default: 'nation' },
    },
  ]
}
