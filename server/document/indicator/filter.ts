import { LEVELS, type Level } from '#core/model/area.ts'
import { fold, matchRank } from '#core/model/fold.ts'
import type { Aggregation, Indicator } from '#core/model/indicator.ts'
import { LANGUAGES, type Language } from '#core/model/text.ts'
import { THEMES, type Theme } from '#core/model/theme.ts'
import { LIST_WORDS } from './list-words.ts'

/** Whether an indicator has a value for a group of areas: exactly, as an approximation, or not at all. */
export const COMBINING = ['exact', 'approximate', 'never'] as const
export type Combining = (typeof COMBINING)[number]

export function combiningOf({ kind }: Aggregation): Combining {
  switch (kind) {
    case 'sum':
    case 'ratio':
      return 'exact'
    case 'weighted':
      return 'approximate'
    case 'none':
      return 'never'
  }
}

/** What the reader is looking for; null where it does not matter. */
export interface Filter {
  readonly words: string
  readonly theme: Theme | null
  readonly level: Level | null
  readonly combines: Combining | null
}

/** Reads the fields of the form. What is none of the choices is dropped with a notice. */
export function readFilter(field: (name: string) => string, lang: Language): { filter: Filter; notices: string[] } {
  const notices: string[] = []
  const choice = <T extends string>(name: string, set: readonly T[]): T | null => {
    const found = field(name)
    const match = set.find((each) => each === found)
    if (found !== '' && match === undefined) notices.push(LIST_WORDS[lang].unusable(name))
    return match ?? null
  }
  return {
    filter: {
      words: field('q'),
      theme: choice('theme', THEMES),
      level: choice('level', LEVELS),
      combines: choice('combines', COMBINING),
    },
    notices,
  }
}

/** In the order of the catalogue, so that what belongs together stays together. */
export function findIndicators(indicators: readonly Indicator[], filter: Filter): Indicator[] {
  const words = fold(filter.words)
  return indicators.filter(
    (indicator) =>
      (filter.theme === null || indicator.theme === filter.theme) &&
      (filter.level === null || indicator.levels[filter.level].length > 0) &&
      (filter.combines === null || combiningOf(indicator.aggregation) === filter.combines) &&
      matchRank(searched(indicator), words) !== null,
  )
}

/** Both languages, for a word in either may be the one a reader knows; and who to ask for it by id, KPI or authority. */
function searched({ id, name, definition, source }: Indicator): string {
  const texts = LANGUAGES.flatMap((lang) => [name[lang], definition[lang]])
  return fold([...texts, id, id.replaceAll('_', ' '), source.authority, source.kpi ?? ''].join(' '))
}

const MOST_SUGGESTED = 8

/** Indicators whose ids share the most words with one that does not exist. */
export function nearestIndicators(indicators: readonly Indicator[], id: string): Indicator[] {
  const wanted = fold(id).split(/[^\p{L}\p{N}]+/u)
  return indicators
    .map((indicator) => ({ indicator, shared: shared(searched(indicator).split(/[^\p{L}\p{N}]+/u), wanted) }))
    .filter((each) => each.shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, MOST_SUGGESTED)
    .map(({ indicator }) => indicator)
}

/** How many different words both have. */
function shared(words: readonly string[], wanted: readonly string[]): number {
  const having = new Set(words)
  return new Set(wanted.filter((word) => word.length > 1 && having.has(word))).size
}
