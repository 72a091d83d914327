/** What the territories of a picture come to, in words: for who does not see it, and for who sees outlines alone. */
import type { Language } from '#core/model/text.ts'
import { APPROXIMATE } from '../approximate.ts'
import { formatMeasure, formatNumber } from '../format.ts'
import type { Picture, TerritoryRow } from '../picture.ts'
import { whatOf } from './chosen.ts'
import { numbered } from './territories.ts'

interface Words {
  readonly territories: string
  readonly coverage: (share: string) => string
  readonly surely: (from: string, to: string) => string
  readonly parts: (from: string, to: string) => string
}

const WORDS: Record<Language, Words> = {
  sv: {
    territories: 'Territorier',
    coverage: (share) => `täckning ${share}\u00a0%`,
    surely: (from, to) => `säkert mellan ${from} och ${to}`,
    parts: (from, to) => `delarna ligger mellan ${from} och ${to}`,
  },
  en: {
    territories: 'Territories',
    coverage: (share) => `coverage ${share}%`,
    surely: (from, to) => `certainly between ${from} and ${to}`,
    parts: (from, to) => `its parts lie between ${from} and ${to}`,
  },
}

/** "Territorier: 1 Bergslagen (≈ 5,6 %, ungefärligt), 2 Inlandet (kan inte summeras).", or nothing. */
export function territoriesSentence(picture: Picture, lang: Language): string {
  const { territories, view } = picture
  if (view.territories.length === 0) return ''
  const told = view.territories.map(({ name }, i) => {
    const row = territories?.[i]
    const called = numbered({ number: i + 1, name })
    return row === undefined ? called : `${called} (${territoryText(row, picture, lang)})`
  })
  return `${WORDS[lang].territories}: ${told.join(', ')}.`
}

/** The same for the eye: "Territorier: 1 Bergslagen ≈ 5,6 %, ungefärligt · 2 Inlandet: kan inte summeras"; or nothing. */
export function territoriesLine(picture: Picture, lang: Language): string {
  const told = (picture.territories ?? []).map((row, i) => {
    const called = numbered({ number: i + 1, name: row.name })
    return `${called}${row.value === null ? ':' : ''} ${territoryText(row, picture, lang)}`
  })
  return told.length === 0 ? '' : `${WORDS[lang].territories}: ${told.join(' · ')}`
}

/** "≈ 5,6 %, ungefärligt, täckning 80 %", "kan inte summeras": without its name. */
function territoryText(row: TerritoryRow, picture: Picture, lang: Language): string {
  const { value, approximation } = row
  const isMarked = value !== null && approximation
  return [whatOf(row, picture, lang), ...(isMarked ? [APPROXIMATE[lang]] : []), ...made(row, picture, lang)].join(', ')
}

/** The same where the sign is explained once for many: "≈ 5,6 %, täckning 80 %". */
export function signedTerritoryText(row: TerritoryRow, picture: Picture, lang: Language): string {
  return [whatOf(row, picture, lang), ...made(row, picture, lang)].join(', ')
}

/** What must be known of its value; nothing of one that is put together of all its parts. */
function made({ value, coverage, interval, range }: TerritoryRow, { measure }: Picture, lang: Language): string[] {
  const words = WORDS[lang]
  const between = (ends: readonly [number, number] | null, say: Words['parts']) => {
    if (ends === null || ends[0] === ends[1]) return []
    const [from, to] = ends.map((end) => formatMeasure(end, measure, lang))
    return [say(from ?? '', to ?? '')]
  }
  // Rounded down: 99.7 % is not all.
  const share = formatNumber(Math.floor((coverage?.population ?? 1) * 100 + 1e-9), 0, lang)
  const isCovered = coverage === null || coverage.areas[0] === coverage.areas[1]
  return [
    ...(interval === null && value === null ? between(range, words.parts) : between(interval, words.surely)),
    ...(isCovered ? [] : [words.coverage(share)]),
  ]
}
