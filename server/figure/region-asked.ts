/** What a figure of a region is asked: whose rows, through whose priorities, compared with whom. */
import { type Area, levelOf, NATION } from '#core/model/area.ts'
import { addressIn } from '#core/model/destination.ts'
import type { Profile } from '#core/model/profile.ts'
import type { Fault, View } from '#core/model/view.ts'
import type { Edition } from '../edition.ts'
import type { Frame, RegionQuestion } from '../region/question.ts'
import { canRead } from '../region/reading.ts'
import { parametersOf, regionPath } from '../region-page/choice.ts'

/** A county has two characters in its code, as the national frame has; whatever is saved has an id of 22. */
export function savedStrategy({ strategy }: Pick<View, 'strategy'>): string | null {
  return strategy !== null && strategy.length > 2 ? strategy : null
}

/** The same of a query, before it is read: figures through a profile are sent in another way. */
export function profileIn(query: string): string | null {
  const given = new URLSearchParams(query)
  return given.get('kind') === 'region' ? savedStrategy({ strategy: given.get('strategy') }) : null
}

/** `profile`: the one that `strategy` names, where it names one that is there. */
export function readRegion(
  { atlas, knowledge }: Pick<Edition, 'atlas' | 'knowledge'>,
  view: View,
  profile: Profile | null,
): { readonly question: RegionQuestion } | { readonly fault: Fault } {
  const { areas, reference, strategy } = view
  const code = codeOf(view, profile)
  const area = code === null ? undefined : knowledge.area(code)
  if (area === undefined) {
    const whose = 'a county for kind=region, such as area=20: municipalities have no priorities of their own'
    const own = profile === null ? '' : `; or ${profile.area}, which this profile is about`
    return fault('malformed', 'area', areas.join(', '), `${whose}${own}`)
  }
  if (reference !== 'nation' && reference !== 'similar') {
    const expected = 'nation or similar, which are what kind=region compares a county with'
    return fault('malformed', 'reference', reference, expected)
  }
  const saved = savedStrategy(view)
  if (saved !== null && profile === null) {
    const expected = `${area.code} or ${NATION}, or at /figure.svg and its kin the id of a profile that is still saved`
    return fault('not-found', 'strategy', saved, expected)
  }
  const frame = frameOf(view, area, profile)
  if (frame === null) {
    const expected = `${area.code}, ${NATION} or the id of a saved profile, for kind=region of this county`
    return fault('malformed', 'strategy', strategy ?? '', expected)
  }
  const question: RegionQuestion = { area, frame, reference: { kind: reference } }
  if (canRead({ atlas }, question)) return { question }
  return fault('no-data', 'area', area.code, 'a county with a strategy, listed at /api/regions')
}

/** The first chosen that has priorities: a county, or what the profile is about; else the one the view is limited to. */
function codeOf({ areas, within }: View, profile: Profile | null): string | null {
  const chosen = areas.find((code) => levelOf(code) === 'county' || code === profile?.area)
  return chosen ?? (within?.division === 'county' ? within.group : null)
}

function frameOf(view: View, { code }: Area, profile: Profile | null): Frame | null {
  const { strategy } = view
  const id = savedStrategy(view)
  if (id !== null) return profile && { kind: 'profile', id, profile }
  if (strategy === null || strategy === code) return { kind: 'region' }
  return strategy === NATION ? { kind: 'national' } : null
}

function fault(kind: Fault['kind'], parameter: string, found: string, expected: string): { readonly fault: Fault } {
  return { fault: { kind, parameter, found, expected } }
}

/** The page whose rows the figure draws, in the data version of the view: path and query. */
export function regionPageOf(
  { area, frame, reference }: RegionQuestion,
  { at, lang }: Pick<View, 'at' | 'lang'>,
): string {
  const profile = frame.kind === 'profile' ? frame.id : null
  const choice = { area, frame: frame.kind, profile, reference, sort: 'order', open: null, at, lang } as const
  return addressIn(regionPath(area), lang, parametersOf(choice))
}
