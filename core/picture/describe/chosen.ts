/** The areas somebody has chosen, which the picture outlines: each with its value and rank. */
import type { Language } from '#core/model/text.ts'
import { MISSING_NAMES } from '#core/model/value.ts'
import { approximated } from '../approximate.ts'
import { formatMeasure, formatNumber, formatValue } from '../format.ts'
import type { Picture, ToldRow } from '../picture.ts'
import { classText } from './class-text.ts'
import { andMore } from './number-words.ts'

/** "Markerade: Ludvika (4,9 %, plats 231 av 290), Falun (3,1 %, plats 60 av 290).", or nothing. */
export function chosenSentence(picture: Picture, lang: Language): string {
  // Two areas of one group are one row where it goes by group.
  const rows = new Set(picture.view.areas.flatMap((code) => picture.rowOf.get(code) ?? []))
  if (rows.size === 0) return ''
  const told = [...rows].map((row) => `${row.name} (${whatOf(row, picture, lang)})`)
  return `${lang === 'sv' ? 'Markerade' : 'Marked'}: ${told.join(', ')}.`
}

/** More names than these make no line under a figure. */
const MOST_NAMED = 8

/** The same for the eye, short: "Markerade: Ludvika 80,7 % · Falun 85,6 % och 3 till"; or nothing. */
export function chosenLine(picture: Picture, lang: Language): string {
  const rows = [...new Set(picture.view.areas.flatMap((code) => picture.rowOf.get(code) ?? []))]
  if (rows.length === 0) return ''
  const told = rows.slice(0, MOST_NAMED).map((row) => {
    // Only a number follows a name without a sign between.
    const isNumber = row.value !== null && picture.detail.kind !== 'typology'
    return `${row.name}${isNumber ? '' : ':'} ${whatOf({ ...row, rank: null }, picture, lang)}`
  })
  return `${lang === 'sv' ? 'Markerade' : 'Marked'}: ${told.join(' · ')}${andMore(rows.length - told.length, lang)}`
}

/** A value or a kind, with its rank; or why there is none. */
export function whatOf(row: ToldRow, picture: Picture, lang: Language): string {
  const { value, missing, rank, rankOf } = row
  const { detail, measure } = picture
  const kind = row.class === null ? '' : classText(picture, row.class, lang)
  if (detail.kind === 'typology' && kind !== '') return kind
  if (value === null) return MISSING_NAMES[missing ?? 'not-in-data'][lang]
  const number = approximated(formatMeasure(value, measure, lang), row.approximation)
  switch (detail.kind) {
    case 'two':
    case 'conflict': {
      const second = row.parts?.[1] ?? null
      return second === null ? number : `${number} ${AND[lang]} ${formatValue(second, detail.second, lang)}`
    }
    case 'pattern':
    case 'course':
      return kind === '' ? number : `${number}, ${kind}`
    case 'value':
    case 'change':
    case 'gap':
    case 'typology': {
      if (rank === null || rankOf === null) return number
      const [place, of] = [formatNumber(rank, 0, lang), formatNumber(rankOf, 0, lang)]
      return lang === 'sv' ? `${number}, plats ${place} av ${of}` : `${number}, rank ${place} of ${of}`
    }
  }
}

const AND: Record<Language, string> = { sv: 'och', en: 'and' }
