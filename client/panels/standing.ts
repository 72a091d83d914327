/** Where one area stands in a picture, in words: value, rank, difference to the country, or why there is none. */

import type { Words } from '#client/i18n/sv.ts'
import type { Area } from '#core/model/area.ts'
import type { Language } from '#core/model/text.ts'
import { MISSING_NAMES, type MissingReason } from '#core/model/value.ts'
import { differenceUnit, formatNumber, formatValue } from '#core/picture/format.ts'
import type { Picture } from '#core/picture/picture.ts'

/** ▲ above, ▼ below, ▬ level: a sign beside the word, never colour alone. Not a judgement. */
export type Sign = '▲' | '▼' | '▬'

export interface Standing {
  /** "4,9 %"; null where the value is missing. */
  readonly value: string | null
  /** Why there is no value, as a sentence. */
  readonly missing: string | null
  /** "plats 18 av 290", or why the area is not ranked. */
  readonly rank: string | null
  /** The share of a count has no sign. */
  readonly difference: { readonly sign: Sign | null; readonly text: string } | null
}

/** `elsewhere`: the figure of an area that the picture does not show, from its series; undefined while unknown. */
export function standing(
  picture: Picture,
  area: Area,
  elsewhere: { value: number | null; missing: MissingReason | null } | undefined,
  words: Words,
  lang: Language,
): Standing {
  const { indicator } = picture
  const row = picture.rows.find(({ code }) => code === area.code)
  const figure = row ?? elsewhere
  const value = figure?.value ?? null
  const reason = figure && value === null ? (figure.missing ?? 'not-in-data') : null
  return {
    value: value === null ? null : formatValue(value, indicator, lang),
    missing: reason && words.missingBecause(MISSING_NAMES[reason][lang]),
    rank: row ? rankWords(picture, row.rank, words, lang) : outsideWords(picture, area, words),
    difference: value === null ? null : difference(picture, value, words, lang),
  }
}

function rankWords(picture: Picture, rank: number | null, words: Words, lang: Language): string | null {
  if (rank === null) return null
  return words.rank(formatNumber(rank, 0, lang), formatNumber(picture.ranked, 0, lang))
}

function outsideWords(picture: Picture, area: Area, words: Words): string {
  const { level } = picture.view
  return area.level === level ? words.outside : words.notOnMap(words.levelPlural[level])
}

/** To the country for rates; the share of the country for counts, which are not compared with their own total. */
function difference(picture: Picture, value: number, words: Words, lang: Language): Standing['difference'] {
  const { indicator, reference } = picture
  if (reference === null) return null
  if (indicator.kind === 'count') {
    const share = shareOf(value, picture)
    return share === null ? null : { sign: null, text: words.shareOfCountry(shareText(share, lang)) }
  }
  const what = `${words.references[reference.method]} (${formatValue(reference.value, indicator, lang)})`
  const by = Math.abs(value - reference.value)
  const shown = formatNumber(by, indicator.decimals, lang)
  // Equal to the precision shown is equal: "0,0 över riket" would say what nobody can see.
  if (shown === formatNumber(0, indicator.decimals, lang)) return { sign: '▬', text: words.level0(what) }
  const text = `${shown}\u00a0${differenceUnit(indicator, lang)}`
  return value > reference.value
    ? { sign: '▲', text: words.above(text, what) }
    : { sign: '▼', text: words.below(text, what) }
}

/** Share of the country's total in per cent; null where a share means nothing (a median, a negative or empty total). */
export function shareOf(value: number, { reference }: Picture): number | null {
  if (reference === null || reference.method === 'median' || reference.value <= 0 || value < 0) return null
  return (100 * value) / reference.value
}

/** Small areas need the second decimal. */
export function shareText(share: number, lang: Language): string {
  const number = formatNumber(share, share < 1 ? 2 : 1, lang)
  return lang === 'sv' ? `${number}\u00a0%` : `${number}%`
}
