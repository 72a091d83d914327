/** What is saved of territories: themselves, and the view they were saved with. */
import * as v from 'valibot'
import { TerritorySchema } from '#core/model/contract.ts'
import type { Saved } from '#core/model/contract-territories.ts'
import { type Territory, writeTerritory } from '#core/model/territory.ts'
import { readSavedBody, type Told } from '#core/model/territory-reading.ts'
import { VIEW_PARAMETERS, type ViewParameter } from '#core/model/view.ts'
import { describeTold } from '#core/picture/describe-reading.ts'
import { answeredTerritory } from '../ask/answered-view.ts'
import type { Edition } from '../edition.ts'
import { LIMITS } from '../http/limits.ts'
import type { ContentFault } from '../http/problem.ts'
import { readQuery } from '../http/question.ts'
import type { SavedRecord, WorkspaceBounds } from '../workspace/workspace.ts'
import { entriesOf } from './entries.ts'
import { unusable } from './unusable.ts'

/** As it lies in the store. Old records are read for ever: only add, and what is added must be optional. */
const ContentSchema = v.strictObject({ territories: v.array(TerritorySchema), view: v.string() })
export type Content = v.InferOutput<typeof ContentSchema>

type ContentReading = { readonly content: Content; readonly told: readonly Told[] } | { readonly fault: ContentFault }

/**
 * Reads what is sent to be saved: one territory, or several with the view they belong to. Only what the page can open is
 * taken: an address of bearable length, with a view that can be read.
 */
export function readContent(value: unknown, edition: Edition): ContentReading {
  const { atlas } = edition
  const places = { areas: [...atlas.areas.values()], divisions: [...atlas.divisions.values()] }
  const many = typeof value === 'object' && value !== null && 'territories' in value
  const reading = readSavedBody(many ? value : { territories: [value] }, places)
  if ('fault' in reading) {
    const { pointer } = reading.fault
    return { fault: unusable(many ? reading.fault : { ...reading.fault, pointer: pointer.slice(ALONE.length) }) }
  }
  const { territories, told } = reading
  const view = plainQuery(reading.view)
  const intricate = territories.findIndex((territory) => edition.knowledge.isTooIntricate?.(territory))
  if (intricate >= 0) {
    const pointer = many ? `/territories/${intricate}` : ''
    return { fault: unusable({ kind: 'too-intricate', pointer, found: territories[intricate]?.name ?? '' }) }
  }
  const fault = viewFault(territories, view, edition)
  return fault ? { fault } : { content: { territories: territories.map(answeredTerritory), view }, told }
}

/** Where a territory that comes alone is put to be read. */
const ALONE = '/territories/0'

/** As it stands in an address: people copy it with its question mark, and programs leave empty pieces. */
function plainQuery(view: string): string {
  return view
    .replace(/^\?/, '')
    .split('&')
    .filter((pair) => pair !== '')
    .join('&')
}

/** Headers of usual length beside an address. */
const OTHER_HEADERS = 4 * 1024

/** What the link puts into the view itself. */
const OWN: readonly ViewParameter[] = ['t', 'saved']

function viewFault(territories: readonly Territory[], view: string, { knowledge }: Edition): ContentFault | null {
  const own = OWN.find((name) => new URLSearchParams(view).has(name))
  if (own !== undefined) {
    const expected = 'a view without t and saved: the territories stand beside it'
    return { kind: 'unusable', pointer: '/view', found: `${own}=${new URLSearchParams(view).get(own)}`, expected }
  }
  const address = mapAddress({ territories, view }, 'A'.repeat(22))
  const most = LIMITS.headerBytes - OTHER_HEADERS
  if (address.length > most) {
    const found = `an address of ${address.length} characters`
    return {
      kind: 'unusable',
      pointer: '/territories',
      found,
      expected: `drawings whose address is at most ${most} long`,
    }
  }
  const [fault] = readQuery(address.slice(address.indexOf('?') + 1), knowledge, VIEW_PARAMETERS).faults
  if (fault === undefined) return null
  const { parameter, found, expected } = fault
  return { kind: 'unusable', pointer: '/view', found: `${parameter}=${found}`, expected: `${parameter}: ${expected}` }
}

export function writeContent(content: Content): string {
  return JSON.stringify(content)
}

/** Throws where the store holds what was never written there. */
export function contentOf({ body }: SavedRecord): Content {
  return v.parse(ContentSchema, JSON.parse(body))
}

/** What is told of it. */
export function savedAnswer(record: SavedRecord, bounds: WorkspaceBounds, told: readonly Told[] = []): Saved {
  return {
    ...entriesOf(record, bounds),
    ...contentOf(record),
    told: told.map((each) => describeTold(each, 'en')),
  }
}

/** Where the page of the map opens it. */
export function mapAddress(
  { territories, view }: { territories: readonly Territory[]; view: string },
  id: string,
): string {
  const own = territories.map((each, place) => `t=${encodeURIComponent(writeTerritory(each, place))}`)
  return `/?${[...(view === '' ? [] : [view]), ...own, `saved=${id}`].join('&')}`
}
