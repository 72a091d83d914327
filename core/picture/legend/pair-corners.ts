/** What the corners of the square of two indicators mean, in words, beside it. */
import type { Indicator } from '#core/model/indicator.ts'
import type { Language } from '#core/model/text.ts'
import { lowered, shortName } from '../describe/title.ts'
import type { Block } from '../legend.ts'
import { LETTERINGS } from '../lettering.ts'
import type { Picture } from '../picture.ts'
import type { Skin } from '../skin.ts'
import { textWidth } from '../text-width.ts'
import { wrapText } from '../wrap-text.ts'
import { escapeXml, round } from '../xml.ts'
import { SWATCH, swatchBox } from './flow.ts'

const LINE = 15
/** From the edge to the words: the swatch and air. */
const INDENT = SWATCH.width + 7
const BETWEEN = 6

type TwoDetail = Extract<Picture['detail'], { kind: 'two' }>

/** Highest in both first: it is what such a map is looked at for. */
const CORNERS = [8, 0, 2, 6] as const

export function cornerWords(picture: Picture, { second }: TwoDetail, skin: Skin, lang: Language, width: number): Block {
  const words = wordsOf(picture, second, lang)
  let y = 0
  const items = CORNERS.map((index) => {
    const lines = wrapText(words[index], width - INDENT, LETTERINGS.reason.size)
    const texts = lines.map(
      (line, i) =>
        `<text ${skin.text('reason')} x="${INDENT}" y="${round(y + 11 + i * LINE)}">${escapeXml(line)}</text>`,
    )
    const box = swatchBox(0.5, y + 0.5)
    y += lines.length * LINE + BETWEEN
    return `<path ${skin.swatch(index, picture.scheme)} d="${box}"/><path ${skin.part('outline')} d="${box}"/>${texts.join('')}`
  })
  return { content: items.join(''), height: y }
}

/** The width in which no word need be broken, px. */
export function leastCorners(picture: Picture, { second }: TwoDetail, lang: Language): number {
  const words = Object.values(wordsOf(picture, second, lang)).flatMap((text) => text.split(' '))
  return INDENT + Math.max(...words.map((word) => textWidth(word, LETTERINGS.reason.size)))
}

function wordsOf({ indicator }: Picture, second: Indicator, lang: Language): Record<(typeof CORNERS)[number], string> {
  const [a, b] = [indicator, second].map((each) => lowered(shortName(each, lang)))
  return lang === 'sv'
    ? { 8: 'högt i båda', 0: 'lågt i båda', 2: `högt: ${a}, lågt: ${b}`, 6: `lågt: ${a}, högt: ${b}` }
    : { 8: 'high in both', 0: 'low in both', 2: `high: ${a}, low: ${b}`, 6: `low: ${a}, high: ${b}` }
}
