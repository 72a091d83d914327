/** One row of a picture in words: for the tooltip, for who is told it aloud, and for the card. */
import type { TrendsAnswer } from '#core/model/contract-answers.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { Language } from '#core/model/text.ts'
import { MISSING_NAMES } from '#core/model/value.ts'
import { formatDifference, formatMeasure, formatNumber, formatValue } from '../format.ts'
import type { Picture, PictureRow } from '../picture.ts'
import { isSigned } from '../scheme.ts'
import { classText } from './class-text.ts'
import { countOfAreas } from './nouns.ts'
import { slopeWords } from './slope.ts'
import { shortName } from './title.ts'

export interface RowWords {
  readonly name: string
  /** The value with its unit, or why there is none. */
  readonly value: string
  /** Class, difference, rank and what else belongs to it, the most telling first; nothing where the value is missing. */
  readonly details: readonly string[]
}

/** "Ludvika: 4,9 %; klassen 4,2–5,1; plats 231 av 290." */
export function rowLabel(picture: Picture, row: PictureRow, lang: Language): string {
  const { name, value, details } = rowWords(picture, row, lang)
  return `${name}: ${[value, ...details].join('; ')}.`
}

export function rowWords(picture: Picture, row: PictureRow, lang: Language): RowWords {
  const { name } = row
  const { detail } = picture
  if (detail.kind === 'typology') {
    const group = picture.division?.groups.find(({ id }) => id === row.group)
    return { name, value: group?.name[lang] ?? MISSING_NAMES['not-applicable'][lang], details: [] }
  }
  if (row.value === null)
    return { name, value: MISSING_NAMES[row.missing ?? 'not-in-data'][lang], details: range(picture, row, lang) }
  if (detail.kind === 'two' || detail.kind === 'conflict')
    return {
      name,
      value: bothValues(picture, row, lang),
      details: [...classDetail(picture, row, lang), ...waysOf(picture, row, lang)],
    }
  return {
    name,
    value: formatMeasure(row.value, picture.measure, lang),
    details: [
      ...sides(picture, row, lang),
      ...difference(picture, row, lang),
      ...waysOf(picture, row, lang),
      ...classDetail(picture, row, lang),
      ...place(row, lang),
      ...coverage(picture, row, lang),
    ],
  }
}

/** Symbols have no classes: their size is the value. */
function classDetail(picture: Picture, row: PictureRow, lang: Language): string[] {
  if (picture.mark === 'symbols') return []
  if (row.class === null) return isIsland(picture, row) ? [lang === 'sv' ? 'utan granne' : 'without a neighbour'] : []
  const text = classText(picture, row.class, lang)
  if (text === '') return []
  if (picture.scheme.kind === 'pair' || isSigned(picture.scheme)) return [text]
  return [`${lang === 'sv' ? 'klassen' : 'the class'} ${text}`]
}

function isIsland({ detail }: Picture, { code }: PictureRow): boolean {
  return detail.kind === 'pattern' && detail.answer.islands.some((island) => island === code)
}

/** Where its value comes from two others: the years, or the women and the men. */
function sides({ detail, indicator, year }: Picture, { parts }: PictureRow, lang: Language): string[] {
  const [first, second] = parts ?? [null, null]
  if (first === null || second === null) return []
  const [a, b] = [first, second].map((value) => formatValue(value, indicator, lang))
  if (detail.kind === 'change') {
    return [
      lang === 'sv' ? `från ${a} ${detail.since} till ${b} ${year}` : `from ${a} in ${detail.since} to ${b} in ${year}`,
    ]
  }
  if (detail.kind !== 'gap') return []
  const [one, other] = SIDES[lang][detail.pair.kind]
  return [`${one} ${a}, ${other} ${b}`]
}

const SIDES = {
  sv: { sex: ['kvinnor', 'män'], origin: ['utrikes födda', 'alla'] },
  en: { sex: ['women', 'men'], origin: ['foreign-born', 'all'] },
} as const

/** How fast it goes; of two indicators each by its name. */
export function waysOf({ detail, indicator }: Picture, { code, slopes }: PictureRow, lang: Language): string[] {
  const [first, second] = slopes ?? [null, null]
  if (detail.kind === 'course') return first === null ? [] : [slopeWords(first, indicator, code, detail.trends, lang)]
  if (detail.kind !== 'conflict') return []
  const named = (slope: number | null, of: Indicator, trends: TrendsAnswer) =>
    slope === null ? [] : [`${shortName(of, lang)} ${slopeWords(slope, of, code, trends, lang)}`]
  return [...named(first, indicator, detail.trends), ...named(second, detail.second, detail.secondTrends)]
}

function bothValues({ detail, indicator }: Picture, { parts }: PictureRow, lang: Language): string {
  if (detail.kind !== 'two' && detail.kind !== 'conflict') return ''
  const sides = [indicator, detail.second].map((each, i) => {
    const value = parts?.[i] ?? null
    return value === null ? '' : `${shortName(each, lang)} ${formatValue(value, each, lang)}`
  })
  return sides.filter((side) => side !== '').join(', ')
}

function difference({ measure, reference, view, detail }: Picture, row: PictureRow, lang: Language): string[] {
  if (row.referenceDifference === null || reference === null) return []
  if (view.colour === 'level' && reference.kind === 'nation' && detail.kind !== 'course') return []
  const how = formatDifference(row.referenceDifference, measure, lang)
  return [`${how} ${lang === 'sv' ? 'mot' : 'against'} ${reference.name[lang]}`]
}

function place({ rank, rankOf }: PictureRow, lang: Language): string[] {
  if (rank === null || rankOf === null) return []
  const [at, of] = [rank, rankOf].map((number) => formatNumber(number, 0, lang))
  return [lang === 'sv' ? `plats ${at} av ${of}` : `rank ${at} of ${of}`]
}

function coverage(picture: Picture, row: PictureRow, lang: Language): string[] {
  const words: string[] = []
  if (row.approximation) words.push(lang === 'sv' ? 'ungefärligt' : 'approximate')
  if (row.coverage && row.coverage.areas[0] < row.coverage.areas[1]) {
    const [having, of] = row.coverage.areas
    const share = formatNumber(100 * row.coverage.population, 0, lang)
    words.push(
      lang === 'sv'
        ? `${formatNumber(having, 0, lang)} av ${countOfAreas(of, picture, lang)} har uppgift, ${share}\u00a0% av befolkningen`
        : `${formatNumber(having, 0, lang)} of ${countOfAreas(of, picture, lang)} have figures, ${share}% of the population`,
    )
  }
  return words
}

/** What cannot be combined still has a lowest and a highest part. */
function range({ measure }: Picture, { range: ends }: PictureRow, lang: Language): string[] {
  if (ends === null) return []
  const [low, high] = ends.map((value) => formatMeasure(value, measure, lang))
  return [lang === 'sv' ? `delarna ligger mellan ${low} och ${high}` : `its parts lie between ${low} and ${high}`]
}
