/** Who is lowest and who is highest. */
import type { Language } from '#core/model/text.ts'
import { formatMeasure } from '../format.ts'
import type { Picture, PictureRow } from '../picture.ts'

export type KnownRow = PictureRow & { readonly value: number }

export function knownRows(picture: Picture): KnownRow[] {
  return picture.rows.filter((row): row is KnownRow => row.value !== null)
}

/** "Stockholm (999 239 personer)". */
export function nameAndValue(row: KnownRow, { measure }: Picture, lang: Language): string {
  return `${row.name} (${formatMeasure(row.value, measure, lang)})`
}

export function extremes(picture: Picture, lang: Language): string {
  const known = knownRows(picture)
  const first = known[0]
  if (first === undefined) return lang === 'sv' ? 'Inget område har något värde.' : 'No area has a value.'
  const lowest = known.reduce((least, row) => (row.value < least.value ? row : least), first)
  const highest = known.reduce((most, row) => (row.value > most.value ? row : most), first)
  const [low, high] = [lowest, highest].map((row) => nameAndValue(row, picture, lang))
  if (lowest.value === highest.value) {
    return lang === 'sv' ? `Alla har samma värde, som ${low}.` : `All have the same value, as ${low}.`
  }
  return lang === 'sv' ? `Lägst är ${low} och högst ${high}.` : `Lowest is ${low} and highest ${high}.`
}
