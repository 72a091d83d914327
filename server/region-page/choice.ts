/** How the page of a region is asked for: the address is the state. */
import type { Area } from '#core/model/area.ts'
import { addressIn } from '#core/model/destination.ts'
import type { Language } from '#core/model/text.ts'
import type { RowReference } from '../region/question.ts'
import { writeReference } from '../region/read-question.ts'

/** In the order of the strategy, or what may need a talk first: greatest need, worst change, widest spread. */
export const SORTS = ['order', 'need', 'change', 'spread'] as const
export type Sort = (typeof SORTS)[number]

const FRAMES = ['region', 'national', 'profile'] as const
export type FrameKind = (typeof FRAMES)[number]

export interface RegionChoice {
  readonly area: Area
  readonly frame: FrameKind
  /** Id of the saved profile, where the frame is one. */
  readonly profile: string | null
  readonly reference: RowReference
  readonly sort: Sort
  /** The row that is unfolded: `<priority id>.<indicator>`. */
  readonly open: string | null
  readonly at: string | null
  readonly lang: Language
}

export function regionPath({ code }: Pick<Area, 'code'>): string {
  return `/region/${code}`
}

/** What differs from the usual, as pairs of the query; the language stands apart. */
export function parametersOf(choice: RegionChoice): [string, string][] {
  return [...questionOf(choice), ...(choice.open === null ? [] : [['open', choice.open] satisfies [string, string]])]
}

/** The same without the row that is open. */
function questionOf({ frame, profile, reference, sort, at }: RegionChoice): [string, string][] {
  const pairs: readonly (readonly [name: string, value: string | null])[] = [
    // A profile is a frame by itself.
    ['frame', frame === 'national' ? frame : null],
    ['profile', profile],
    ['reference', reference.kind === 'nation' ? null : writeReference(reference)],
    ['sort', sort === 'order' ? null : sort],
    ['at', at],
  ]
  return pairs.flatMap(([name, value]) => (value === null ? [] : [[name, value] satisfies [string, string]]))
}

/** The address of the page with something chosen otherwise; an open row stays open only where that is said. */
export function regionAddress(choice: RegionChoice, other: Partial<RegionChoice> = {}): string {
  const chosen = { ...choice, open: null, ...other }
  return addressIn(regionPath(chosen.area), chosen.lang, parametersOf(chosen))
}

/** The page as a document for Word or PowerPoint, by the same question. */
export function reportAddress(choice: RegionChoice, format: string): string {
  const { area, lang } = choice
  return addressIn(`${regionPath(area)}/report.${format}`, lang, parametersOf({ ...choice, sort: 'order', open: null }))
}

/** The file of what the page shows, by the same question. */
export function downloadAddress(choice: RegionChoice, format: string): string {
  const { frame, profile, reference, at, area, lang } = choice
  const pairs: [string, string][] = [
    ...(frame === 'region'
      ? []
      : [['frame', profile === null ? frame : `profile:${profile}`] satisfies [string, string]]),
    ...(reference.kind === 'nation' ? [] : [['reference', writeReference(reference)] satisfies [string, string]]),
    ...(at === null ? [] : [['at', at] satisfies [string, string]]),
  ]
  return addressIn(`/api/regions/${area.code}/download.${format}`, lang, pairs)
}
