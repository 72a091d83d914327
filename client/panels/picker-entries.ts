/** The catalogue as the picker shows it: one entry per family, under its theme. */

import { fold, matchRank } from '#core/model/fold.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { Language } from '#core/model/text.ts'
import { THEMES, type Theme } from '#core/model/theme.ts'

export type Sex = 'women' | 'men' | null
export type Origin = 'foreign-born' | null

export interface Entry {
  /** The variant shown first: neither by sex nor by origin where there is one. */
  readonly head: Indicator
  /** Head first. */
  readonly variants: readonly Indicator[]
}

export interface ThemeEntries {
  readonly theme: Theme
  readonly entries: readonly Entry[]
}

/** All entries, themes in their own order, entries in the order of the catalogue. */
export function pickerEntries(indicators: Iterable<Indicator>): ThemeEntries[] {
  const families = new Map<string, Indicator[]>()
  for (const indicator of indicators) {
    const id = indicator.family?.id ?? indicator.id
    families.set(id, [...(families.get(id) ?? []), indicator])
  }
  const entries = [...families].flatMap(([id, members]): Entry[] => {
    const head = members.find((member) => member.id === id) ?? members[0]
    return head ? [{ head, variants: [head, ...members.filter((member) => member !== head)] }] : []
  })
  return THEMES.map((theme) => ({ theme, entries: entries.filter(({ head }) => head.theme === theme) })).filter(
    (group) => group.entries.length > 0,
  )
}

/** What a search lists: for each entry that answers it, the variant that does, best first within its theme. */
export function searchEntries(
  groups: readonly ThemeEntries[],
  query: string,
  theme: Theme | null,
  lang: Language,
): { theme: Theme; found: Indicator[] }[] {
  const wanted = fold(query).trim()
  return groups
    .filter((group) => theme === null || group.theme === theme)
    .map((group) => {
      const ranked = group.entries.flatMap((entry) => bestVariant(entry, wanted, lang) ?? [])
      // Array.prototype.sort is stable, so equals keep the order of the catalogue.
      return { theme: group.theme, found: ranked.sort((a, b) => a.rank - b.rank).map(({ indicator }) => indicator) }
    })
    .filter(({ found }) => found.length > 0)
}

/** The head unless a variant answers better: "kvinnor" finds the women's series, "sysselsättning" the total. */
function bestVariant(entry: Entry, query: string, lang: Language): { indicator: Indicator; rank: number } | null {
  let best: { indicator: Indicator; rank: number } | null = null
  for (const indicator of entry.variants) {
    const rank = rankOf(indicator, query, lang)
    if (rank !== null && (best === null || rank < best.rank)) best = { indicator, rank }
  }
  return best
}

/** By name first; then by id, Kolada's number or the definition, for those who know the series by another name. */
function rankOf(indicator: Indicator, query: string, lang: Language): number | null {
  if (query === '') return 0
  const byName = matchRank(fold(indicator.name[lang]), query)
  if (byName !== null) return byName
  const { id, definition, source } = indicator
  return matchRank(fold(`${id} ${source.kpi ?? ''} ${definition[lang]}`), query) === null ? null : 3
}

export function entryOf(groups: readonly ThemeEntries[], indicator: Indicator): Entry {
  for (const { entries } of groups) {
    const entry = entries.find(({ variants }) => variants.some((variant) => variant.id === indicator.id))
    if (entry) return entry
  }
  return { head: indicator, variants: [indicator] }
}

export const sexOf = (indicator: Indicator): Sex => indicator.family?.sex ?? null
export const originOf = (indicator: Indicator): Origin => indicator.family?.origin ?? null

export function variantOf(entry: Entry, sex: Sex, origin: Origin): Indicator | null {
  return entry.variants.find((variant) => sexOf(variant) === sex && originOf(variant) === origin) ?? null
}
