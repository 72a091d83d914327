/** Who is lowest and who is highest. */
import type { Language } from '#core/model/text.ts'
import { formatMeasure } from '../format.ts'
import type { Measure, Picture, PictureRow } from '../picture.ts'
import { andMore } from './number-words.ts'

export type KnownRow = PictureRow & { readonly value: number }

export function knownRows(picture: Picture): KnownRow[] {
  return picture.rows.filter((row): row is KnownRow => row.value !== null)
}

/** "Stockholm (999 239 personer)". */
export function nameAndValue(row: KnownRow, { measure }: Picture, lang: Language): string {
  return `${row.name} (${formatMeasure(row.value, measure, lang)})`
}

export interface Named {
  readonly name: string
  readonly value: number
}

export interface Ends {
  readonly lowest: string
  readonly highest: string
  /** Whether all read alike, as a reader sees them. */
  readonly alike: boolean
}

/** "Almby (50,0 %)" and "Dalby och 2 till (80,0 %)": those that read alike share the place. Null of nobody. */
export function endsOf(all: readonly Named[], measure: Measure, lang: Language): Ends | null {
  const [first] = all
  if (first === undefined) return null
  const text = (value: number) => formatMeasure(value, measure, lang)
  const lowest = all.reduce((least, each) => (each.value < least.value ? each : least), first)
  const highest = all.reduce((most, each) => (each.value > most.value ? each : most), first)
  const named = ({ name, value }: Named) => {
    const others = all.filter((each) => text(each.value) === text(value)).length - 1
    return `${name}${andMore(others, lang)} (${text(value)})`
  }
  return { lowest: named(lowest), highest: named(highest), alike: text(lowest.value) === text(highest.value) }
}

/** "Lägst Almby (50,0 %), högst Dalby (80,0 %)."; of one or none, and where all are alike, nothing. */
export function endsInShort(picture: Picture, lang: Language): string {
  const known = knownRows(picture)
  const ends = endsOf(known, picture.measure, lang)
  if (ends === null || ends.alike) return ''
  const { lowest, highest } = ends
  return lang === 'sv' ? `Lägst ${lowest}, högst ${highest}.` : `Lowest ${lowest}, highest ${highest}.`
}

export function extremes(picture: Picture, lang: Language): string {
  const known = knownRows(picture)
  const ends = endsOf(known, picture.measure, lang)
  if (ends === null) return lang === 'sv' ? 'Inget område har något värde.' : 'No area has a value.'
  const { lowest, highest, alike } = ends
  const [one] = known
  if (one !== undefined && known.length === 1) {
    const only = nameAndValue(one, picture, lang)
    return lang === 'sv' ? `Värde finns bara för ${only}.` : `Only ${only} has a value.`
  }
  if (alike) return lang === 'sv' ? `Alla har samma värde: ${lowest}.` : `All have the same value: ${lowest}.`
  return lang === 'sv' ? `Lägst är ${lowest} och högst ${highest}.` : `Lowest is ${lowest} and highest ${highest}.`
}
