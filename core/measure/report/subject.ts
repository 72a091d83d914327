/** Whose figures a live value is about, and where they are found; or why there are none. */
import { type Area, bothNames, type Level } from '#core/model/area.ts'
import type { DivisionId, Group } from '#core/model/division.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { LiveValue } from '#core/model/report/live.ts'
import type { Text } from '#core/model/text.ts'
import type { MissingReason } from '#core/model/value.ts'
import { fitsLevel, yearsAt } from '#core/model/view.ts'
import type { LiveSource } from './live-source.ts'

/** Why something cannot stand where a live value is; every one has a sentence of its own. */
export type LiveMissing =
  | MissingReason
  | 'no-such-indicator'
  | 'no-such-area'
  | 'no-such-group'
  | 'no-such-year'
  | 'no-earlier-year'
  /** The country beside the country, a county beside its county. */
  | 'itself'
  /** What it is compared with has no figure, or there is no such thing for it. */
  | 'nothing-to-compare-with'
  | 'not-ranked'

export type Whose =
  | { readonly kind: 'nation' }
  | { readonly kind: 'area'; readonly area: Area }
  | { readonly kind: 'group'; readonly division: DivisionId; readonly group: Group }

export interface Subject {
  readonly indicator: Indicator
  readonly whose: Whose
  readonly name: Text
  /** The level whose figures are read: its own, or what the country and groups are put together from. */
  readonly level: Level
  /** Ascending; never empty. */
  readonly years: readonly number[]
  readonly year: number
}

export type SubjectFound =
  | { readonly kind: 'known'; readonly subject: Subject }
  | { readonly kind: 'missing'; readonly reason: LiveMissing }

const COUNTRY: Text = { sv: 'Sverige', en: 'Sweden' }

export function subjectOf({ indicator: id, place, year }: LiveValue, { knowledge }: LiveSource): SubjectFound {
  const missing = (reason: LiveMissing): SubjectFound => ({ kind: 'missing', reason })
  const indicator = knowledge.indicator(id)
  if (indicator === undefined) return missing('no-such-indicator')
  const found = ((): { whose: Whose; name: Text; level: Level } | LiveMissing => {
    switch (place.kind) {
      case 'nation':
        return { whose: { kind: 'nation' }, name: COUNTRY, level: levelWith(indicator) }
      case 'area': {
        const area = knowledge.area(place.code)
        if (area === undefined) return 'no-such-area'
        return { whose: { kind: 'area', area }, name: bothNames(area), level: area.level }
      }
      case 'group': {
        const group = knowledge.group(place.division, place.group)
        if (group === undefined) return 'no-such-group'
        const level = indicator.levels.municipality.length > 0 ? 'municipality' : 'county'
        if (!fitsLevel(place.division, level)) return 'county-only'
        return { whose: { kind: 'group', division: place.division, group }, name: group.name, level }
      }
    }
  })()
  if (typeof found === 'string') return missing(found)
  const years = yearsAt(indicator, found.level)
  const latest = years.at(-1)
  if (latest === undefined) {
    return missing(found.level === 'municipality' && indicator.levels.county.length > 0 ? 'county-only' : 'not-in-data')
  }
  if (year !== null && !years.includes(year)) return missing('no-such-year')
  return { kind: 'known', subject: { indicator, ...found, years, year: year ?? latest } }
}

/** What the country is put together from where nobody publishes its figure: the level that is known to the latest year. */
export function levelWith({ levels: { county, municipality } }: Indicator): Level {
  return (county.at(-1) ?? 0) >= (municipality.at(-1) ?? 0) ? 'county' : 'municipality'
}
