/** Where one area stands in a picture, in words: value, rank, difference to what it is compared with, or why there is none. */

import type { Words } from '#client/i18n/sv.ts'
import type { Area } from '#core/model/area.ts'
import type { Language } from '#core/model/text.ts'
import { MISSING_NAMES, type MissingReason } from '#core/model/value.ts'
import { COMPUTED_FROM } from '#core/picture/describe/reference.ts'
import { classText, waysOf } from '#core/picture/describe.ts'
import { formatAmount, formatMeasure, formatNumber, formatValue } from '#core/picture/format.ts'
import { isGroupCode, type Picture, type PictureRow } from '#core/picture/picture.ts'
import { classWords } from './class-words.ts'
import { percent } from './percent.ts'

/** ▲ above, ▼ below, ▬ level: a sign beside the word, never colour alone. Not a judgement. */
export type Sign = '▲' | '▼' | '▬'

export interface Standing {
  /** "4,9 %", "+1,1 procentenheter"; null where it is missing. */
  readonly value: string | null
  /** Of when it is: "2024", "2020–2024" of a change. */
  readonly when: string
  /** Why there is no value, as a sentence; where a group cannot be summed, with what its areas span. */
  readonly missing: string | null
  /** Whose value it is where it is that of a group. */
  readonly group: string | null
  /** The two figures that the value comes from, or the pattern of the area, each as a phrase. */
  readonly parts: readonly string[]
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
  const row = picture.rowOf.get(area.code)
  if (row === undefined) return standingElsewhere(picture, area, elsewhere, words, lang)
  const { value } = row
  return {
    value: value === null || isPair(picture) ? null : formatMeasure(value, picture.measure, lang),
    when: whenOf(picture),
    missing: value === null ? words.missingBecause(whyMissing(row, picture, words, lang)) : null,
    group: isGroupCode(row.code) ? words.groupValue(groupName(row, picture, words)) : null,
    parts: partsOf(row, picture, words, lang),
    // A pair has no order.
    rank: isPair(picture) ? null : rankWords(row, words, lang),
    difference: value === null ? null : differenceWords(picture, value, comparedOf(row, picture), words, lang),
  }
}

function isPair({ detail }: Picture): boolean {
  return detail.kind === 'two' || detail.kind === 'conflict'
}

/** Of an area outside the map the series knows the value alone, which is no change and no gap, and has one reference. */
function standingElsewhere(
  picture: Picture,
  area: Area,
  figure: { value: number | null; missing: MissingReason | null } | undefined,
  words: Words,
  lang: Language,
): Standing {
  const value = figure?.value ?? null
  const reason = figure && value === null ? (figure.missing ?? 'not-in-data') : null
  const { view, detail, reference } = picture
  const { level } = view
  const against = reference?.value ?? null
  const compared = against === null || value === null ? null : { against, by: value - against }
  return {
    value: value === null ? null : formatValue(value, picture.indicator, lang),
    when: String(picture.year),
    missing: reason && words.missingBecause(MISSING_NAMES[reason][lang]),
    group: null,
    parts: [],
    rank: area.level === level ? words.outside : words.notOnMap(words.levelPlural[level]),
    difference:
      value === null || detail.kind !== 'value' ? null : differenceWords(picture, value, compared, words, lang),
  }
}

function partsOf(row: PictureRow, picture: Picture, words: Words, lang: Language): string[] {
  const { detail, indicator, year } = picture
  const [first, second] = (row.parts ?? [null, null]).map((part, i) => {
    const measured = i === 1 && (detail.kind === 'two' || detail.kind === 'conflict') ? detail.second : indicator
    return part === null ? '–' : formatValue(part, measured, lang)
  })
  const named = classWords(row, picture, words, lang)
  switch (detail.kind) {
    case 'value':
      return []
    case 'typology':
    case 'pattern':
      return named === null ? [] : [named]
    case 'course':
      return [...(named === null ? [] : [named]), ...waysOf(picture, row, lang)]
    case 'change':
      return [words.fromTo(first ?? '–', detail.since, second ?? '–', year)]
    case 'gap': {
      const [one, other] = words.sideNames[detail.pair.kind]
      return [words.sides(words.side(one ?? '', first ?? '–'), words.side(other ?? '', second ?? '–'))]
    }
    case 'two':
    case 'conflict':
      return [
        `${indicator.name[lang]}: ${first}`,
        `${detail.second.name[lang]}: ${second}`,
        ...(row.class === null ? [] : [classText(picture, row.class, lang)]),
        ...waysOf(picture, row, lang),
      ]
  }
}

function rankWords({ rank, rankOf }: PictureRow, words: Words, lang: Language): string | null {
  if (rank === null || rankOf === null) return null
  return words.rank(formatNumber(rank, 0, lang), formatNumber(rankOf, 0, lang))
}

/** The rank as a table has it: among how many, where that differs between its rows. */
export function rankText(
  { rank, rankOf }: Pick<PictureRow, 'rank' | 'rankOf'>,
  picture: Picture,
  words: Words,
  lang: Language,
): string | null {
  if (rank === null) return null
  const [place, among] = [rank, rankOf ?? 0].map((number) => formatNumber(number, 0, lang))
  return picture.reference?.own && rankOf !== null ? words.rankAmong(place ?? '', among ?? '') : (place ?? null)
}

/** A change belongs to two years. */
function whenOf({ detail, year }: Picture): string {
  return detail.kind === 'change' ? `${detail.since}–${year}` : String(year)
}

function whyMissing({ missing, range }: PictureRow, { measure }: Picture, words: Words, lang: Language): string {
  const why = MISSING_NAMES[missing ?? 'not-in-data'][lang]
  if (range === null) return why
  const [lowest, highest] = range
  return `${why}, ${words.parts(formatMeasure(lowest, measure, lang), formatMeasure(highest, measure, lang))}`
}

/** What a sentence calls the group of a row. */
export function groupName({ name }: PictureRow, { division }: Picture, words: Words): string {
  return division ? words.groupNames[division.id](name) : name
}

interface Compared {
  readonly against: number
  readonly by: number
}

function comparedOf(row: PictureRow, { reference }: Picture): Compared | null {
  const against = row.reference ?? reference?.value ?? null
  return against === null || row.referenceDifference === null ? null : { against, by: row.referenceDifference }
}

/** To the reference for rates; the share of the country for counts, which are not compared with their own total. */
function differenceWords(
  picture: Picture,
  value: number,
  compared: Compared | null,
  words: Words,
  lang: Language,
): Standing['difference'] {
  const { reference, measure } = picture
  if (reference === null) return null
  if (picture.mark === 'symbols') {
    const share = picture.detail.kind === 'value' ? shareOf(value, picture) : null
    return share === null ? null : { sign: null, text: words.shareOfCountry(shareText(share, lang)) }
  }
  if (compared === null) return null
  const { method: how } = reference
  const method = how === 'computed' ? COMPUTED_FROM[picture.view.level][lang] : null
  const shown = formatMeasure(compared.against, measure, lang)
  const what = `${reference.name[lang]} (${method ? `${shown}, ${method}` : shown})`
  const by = formatAmount(compared.by, measure, lang)
  // Equal to the precision shown is equal: "0,0 över riket" would say what nobody can see.
  if (by === formatAmount(0, measure, lang)) return { sign: '▬', text: words.level0(what) }
  return compared.by > 0 ? { sign: '▲', text: words.above(by, what) } : { sign: '▼', text: words.below(by, what) }
}

/** Share of the country's total in per cent; null where a share means nothing (a median, a negative or empty total). */
export function shareOf(value: number, { reference }: Picture): number | null {
  if (reference?.kind !== 'nation' || reference.value === null) return null
  if (reference.method === 'median' || reference.value <= 0 || value < 0) return null
  return (100 * value) / reference.value
}

/** Small areas need the second decimal. */
export function shareText(share: number, lang: Language): string {
  return percent(share, share < 1 ? 2 : 1, lang)
}
