/** What a picture gives a chart: a number per row, what it measures and what it is compared with. */
import type { Language, Text } from '#core/model/text.ts'
import { title } from '../describe.ts'
import { differenceUnit } from '../format.ts'
import type { Picture, ShownReference } from '../picture.ts'
import type { BarRow } from './bar-row.ts'
import type { ChartReference, Measure } from './chart.ts'

/** What a chart of a picture has to do with. */
export interface ChartRoom {
  /** Codes of rows. */
  readonly marks: readonly string[]
  /** Px; made for 280–640. */
  readonly width: number
  /** Px there are for it, which rows set closer together may spare; as high as it becomes unless given. */
  readonly height?: number | null
}

export interface Figures {
  readonly measure: Measure
  /** Alongside the rows of the picture. */
  readonly areas: readonly BarRow[]
  readonly reference: ChartReference | null
  /** Whether it matters on which side of zero a number lies. */
  readonly zero: boolean
}

/** Values; or, where each area is compared with its own and fills tell so, how far it is from that. */
export function figuresOf(picture: Picture, lang: Language): Figures {
  return picture.classed === 'difference' && picture.reference !== null
    ? differences(picture, picture.reference, lang)
    : values(picture, lang)
}

function values(picture: Picture, lang: Language): Figures {
  const { measure, rows } = picture
  return {
    measure: { name: nameOf(picture), unit: measure.unit, decimals: measure.decimals, signed: measure.signed },
    areas: rows.map(({ code, name, value, missing, approximation: approximate }) => ({
      code,
      name,
      value,
      missing,
      approximate,
    })),
    reference: chartReference(picture, lang),
    zero: measure.signed,
  }
}

function differences(picture: Picture, reference: ShownReference, lang: Language): Figures {
  const { measure, rows } = picture
  const about = nameOf(picture)
  const against = { sv: `skillnad mot ${reference.name.sv}`, en: `difference from ${reference.name.en}` }
  return {
    measure: {
      name: { sv: `${about.sv}, ${against.sv}`, en: `${about.en}, ${against.en}` },
      unit: { sv: differenceUnit(measure, 'sv'), en: differenceUnit(measure, 'en') },
      decimals: measure.decimals,
      signed: true,
    },
    areas: rows.map(({ code, name, referenceDifference: value, missing }) => ({ code, name, value, missing })),
    reference: { name: reference.name[lang], value: 0 },
    zero: true,
  }
}

/** What is measured: the title, but for maps that are about kinds and not about a number. */
export function nameOf(picture: Picture): Text {
  const { detail, indicator, year } = picture
  const plain = detail.kind !== 'value' && detail.kind !== 'change' && detail.kind !== 'gap'
  const name = (lang: Language) => (plain ? `${indicator.name[lang]}, ${year}` : title(picture, lang))
  return { sv: name('sv'), en: name('en') }
}

/** The one value that all are compared with. Counts have none: beside the country's total they would all be nothing. */
function chartReference({ reference, indicator }: Picture, lang: Language): ChartReference | null {
  if (reference === null || reference.value === null || indicator.kind === 'count') return null
  return { name: reference.name[lang], value: reference.value }
}
