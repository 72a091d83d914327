/** What a picture is compared with, in words. */
import type { Level } from '#core/model/area.ts'
import type { Language, Text } from '#core/model/text.ts'
import { differenceUnit, formatMeasure } from '../format.ts'
import type { Picture } from '../picture.ts'
import { isCompared } from './compared-with.ts'
import { howMade, howMadeInShort, medianPartsInWords } from './making.ts'

/** Of a value nobody publishes: which areas it was put together from. */
export const COMPUTED_FROM: Record<Level, Text> = {
  county: { sv: 'beräknat på länen', en: 'computed from the counties' },
  municipality: { sv: 'beräknat på kommunerna', en: 'computed from the municipalities' },
}

/** The value of the reference and whose it is: "riket 80,7 %". A computed or median one says so. Null where there is none. */
export function referenceLabel(picture: Picture, lang: Language): string | null {
  return referenceLabels(picture, lang)[0] ?? null
}

/** The same in fewer and fewer words, for where room is scarce; none where there is no value. */
export function referenceLabels(picture: Picture, lang: Language): string[] {
  const { reference, measure } = picture
  if (reference === null || reference.value === null || !isCompared(picture)) return []
  const value = formatMeasure(reference.value, measure, lang)
  const label = `${reference.name[lang]} ${value}`
  if (reference.making !== null && reference.method !== null) {
    const { making, method } = reference
    // Its name says that it is a median.
    if (method === 'median') {
      const parts = medianPartsInWords(making, picture.indicator, lang)
      return parts === '' ? [label] : [`${label} (${parts})`, label]
    }
    const [long, short] = [howMade(making, method, picture.indicator, lang), howMadeInShort(making, method, lang)]
    return [`${label} (${long})`, `${label} (${short})`, label]
  }
  switch (reference.method) {
    case 'published':
    // Its name says that it is one.
    case 'median':
    case null:
      return [label]
    case 'computed':
      return lang === 'sv'
        ? [`${label} (${COMPUTED_FROM[picture.view.level].sv})`, `${label} (beräknat)`, label]
        : [`${label} (${COMPUTED_FROM[picture.view.level].en})`, `${label} (computed)`, label]
  }
}

/** What the breaks of a legend divide where they are differences: "skillnad mot det egna länet, procentenheter". */
export function differenceLabel({ reference, classed, measure }: Picture, lang: Language): string | null {
  if (reference === null || classed !== 'difference') return null
  return `${lang === 'sv' ? 'skillnad mot' : 'difference from'} ${reference.name[lang]}, ${differenceUnit(measure, lang)}`
}
