/** The frozen address under a figure, in lines that somebody can still type from paper. */
import type { Language } from '#core/model/text.ts'
import { textWidth, type Weight } from '../text-width.ts'

/** More of them are read by nobody, and would outgrow what they stand under. */
const MOST_LINES = 4

/**
 * Parted between parameters only: half of one is another address. One that is too long for that is not cut short, which
 * would show other figures, but left out for the name of the site: the data version stands over it.
 */
export function addressLines(address: string, width: number, size: number, weight: Weight, lang: Language): string[] {
  const fits = (text: string) => textWidth(text, size, weight) <= width
  const said = `${lang === 'sv' ? 'Samma siffror' : 'Same figures'}: `
  const lines: string[] = []
  for (const [i, piece] of pieces(address).entries()) {
    const last = lines.at(-1)
    const longer = i === 0 ? said + piece : `${last ?? ''}${piece}`
    if (i === 0 && !fits(longer)) lines.push(said.trimEnd(), piece)
    else if (i === 0 || (last !== undefined && fits(longer))) lines.splice(-1, 1, longer)
    else lines.push(piece)
  }
  if (lines.length <= MOST_LINES && lines.every(fits)) return lines
  const site = address.split('/', 3).join('/')
  return fits(`Regionsikt: ${site}`) ? [`Regionsikt: ${site}`] : ['Regionsikt:', site]
}

/** The place itself with its question mark, then each parameter with the sign before it. */
function pieces(address: string): string[] {
  return address.split(/(?<=\?)|(?=&)/)
}
