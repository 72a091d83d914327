/** What a figure of a region is asked: whose rows, through whose priorities, compared with whom. */
import { type Area, levelOf, NATION } from '#core/model/area.ts'
import { addressIn } from '#core/model/destination.ts'
import type { FigureSetting } from '#core/model/figure/setting.ts'
import type { Profile } from '#core/model/profile.ts'
import type { Fault, Knowledge, View } from '#core/model/view.ts'
import type { Edition } from '../edition.ts'
import type { Frame, RegionQuestion, RowReference } from '../region/question.ts'
import { readCounty } from '../region/read-question.ts'
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
  { against }: Pick<FigureSetting, 'against'>,
  profile: Profile | null,
): { readonly question: RegionQuestion } | { readonly fault: Fault } {
  const { areas, strategy } = view
  const code = codeOf(view, profile)
  const area = code === null ? undefined : knowledge.area(code)
  if (area === undefined) {
    const whose = 'a county for kind=region, such as area=20: municipalities have no priorities of their own'
    const own = profile === null ? '' : `; or ${profile.area}, which this profile is about`
    return fault('malformed', 'area', areas.join(', '), `${whose}${own}`)
  }
  const compared = referenceOf(view, against, area, knowledge)
  if ('fault' in compared) return compared
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
  const question: RegionQuestion = { area, frame, reference: compared.reference }
  if (canRead({ atlas }, question)) return { question }
  return fault('no-data', 'area', area.code, 'a county with a strategy, listed at /api/regions')
}

/** The first chosen that has priorities: a county, or what the profile is about; else the one the view is limited to. */
function codeOf({ areas, within }: View, profile: Profile | null): string | null {
  const chosen = areas.find((code) => levelOf(code) === 'county' || code === profile?.area)
  return chosen ?? (within?.division === 'county' ? within.group : null)
}

const AGAINST_EXPECTED = 'the code of another county listed at /api/regions'

/** A county that is named stands in for what a view compares with, so the view has to leave that as it is. */
function referenceOf(
  { reference }: Pick<View, 'reference'>,
  against: string | null,
  { code }: Area,
  knowledge: Knowledge,
): { readonly reference: RowReference } | { readonly fault: Fault } {
  if (against === null) {
    if (reference === 'nation' || reference === 'similar') return { reference: { kind: reference } }
    const expected = 'nation or similar, which are what kind=region compares a county with; or against=<another county>'
    return fault('malformed', 'reference', reference, expected)
  }
  const found = readCounty(against, knowledge, 'against', AGAINST_EXPECTED)
  if ('fault' in found) return found
  if (found.county.code === code) return fault('malformed', 'against', against, AGAINST_EXPECTED)
  if (reference === 'nation') return { reference: { kind: 'area', code: found.county.code } }
  return fault('malformed', 'reference', reference, `nothing beside against=${against}, which says with whom`)
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
