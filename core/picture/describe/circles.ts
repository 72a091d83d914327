import type { Language } from '#core/model/text.ts'
import type { Picture } from '../picture.ts'
import { knownRows, nameAndValue } from './extremes.ts'

/**
 * The legend of a map of circles for a reader whose map has no fixed size: without a script nothing can draw circles
 * beside the map at the very scale the map has got, and words hold at any.
 */
export function circlesInWords(picture: Picture, lang: Language): string {
  const known = knownRows(picture)
  const rule = lang === 'sv' ? 'Cirkelns yta svarar mot värdet.' : 'The area of a circle follows the value.'
  const first = known[0]
  if (first === undefined) return rule
  const largest = known.reduce((most, row) => (Math.abs(row.value) > Math.abs(most.value) ? row : most), first)
  const named = nameAndValue(largest, picture, lang)
  return lang === 'sv' ? `${rule} Störst är ${named}.` : `${rule} The largest is ${named}.`
}
