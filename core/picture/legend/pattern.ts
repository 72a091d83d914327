/** The kinds of a pattern with signs beside their colours, and what Moran's I says of the whole map. */
import { PATTERNS, type Pattern } from '#core/model/contract-answers.ts'
import type { Language } from '#core/model/text.ts'
import { PATTERN_NAMES } from '../describe/class-text.ts'
import { moranText } from '../describe/pattern.ts'
import { formatNumber } from '../format.ts'
import type { Block, Marks } from '../legend.ts'
import { LETTERINGS } from '../part.ts'
import type { Picture } from '../picture.ts'
import type { Skin } from '../skin.ts'
import { wrapText } from '../text-width.ts'
import { escapeXml, round } from '../xml.ts'
import { type FlowItem, flow, SWATCH, swatchBox } from './flow.ts'
import { frameOf, markedClasses } from './marked.ts'

const LINE = 16

export function patternLegend(picture: Picture, skin: Skin, lang: Language, marks: Marks, width: number): Block {
  const { detail, classes, scheme } = picture
  const marked = markedClasses(picture, marks)
  const kinds = PATTERNS.map(
    (pattern, index): FlowItem => ({
      text: `${PATTERN_NAMES[pattern][lang]} (${formatNumber(classes.counts[index] ?? 0, 0, lang)})`,
      swatch: (x, y) =>
        `<path ${skin.swatch(index, scheme)} d="${swatchBox(x, y)}"/>` +
        `<g ${skin.onClass(index, scheme)}>${signs(pattern, x, y)}</g>` +
        `<path ${skin.part('outline')} d="${swatchBox(x, y)}"/>${frameOf(index, marked, skin, { x, y, ...SWATCH })}`,
    }),
  )
  const swatches = flow([...kinds, ...islands(picture, skin, lang)], skin, width)
  const text = detail.kind === 'pattern' ? moranText(detail.answer, lang) : ''
  const lines = wrapText(text, width, LETTERINGS.reason.size)
  const texts = lines.map(
    (line, i) => `<text x="0" y="${round(swatches.height + 13 + i * LINE)}">${escapeXml(line)}</text>`,
  )
  return {
    content: `${swatches.content}<g ${skin.text('reason')}>${texts.join('')}</g>`,
    height: swatches.height + 4 + lines.length * LINE + 3,
  }
}

/** Areas with a value but no neighbour: drawn as bare ground, and named. */
function islands({ detail, rowOf }: Picture, skin: Skin, lang: Language): FlowItem[] {
  if (detail.kind !== 'pattern') return []
  const names = detail.answer.islands.flatMap((code) => rowOf.get(code)?.name ?? [])
  if (names.length === 0) return []
  return [
    {
      text: `${lang === 'sv' ? 'utan granne' : 'no neighbour'}: ${names.join(', ')}`,
      swatch: (x, y) =>
        `<path ${skin.part('ground')} d="${swatchBox(x, y)}"/><path ${skin.part('outline')} d="${swatchBox(x, y)}"/>`,
    },
  ]
}

/**
 * Two triangles: the area, and those around it; a dot where none of it is sure. Paths, for few fonts have the signs; in the
 * colour of letters on their class.
 */
function signs(pattern: Pattern, x: number, y: number): string {
  const [left, right, middle] = [x + 6.5, x + 15.5, y + SWATCH.height / 2]
  const triangle = (at: number, up: boolean) => {
    const [base, tip] = up ? [middle + 3, -6] : [middle - 3, 6]
    return `M${round(at - 3.5)} ${round(base)}h7l-3.5 ${tip}z`
  }
  const sides: Record<Pattern, readonly [own: boolean, around: boolean] | null> = {
    'high-high': [true, true],
    'low-low': [false, false],
    'high-low': [true, false],
    'low-high': [false, true],
    unsure: null,
  }
  const pair = sides[pattern]
  const dot = `M${round(x + SWATCH.width / 2 - 1.5)} ${round(middle - 1.5)}h3v3h-3z`
  return `<path d="${pair === null ? dot : triangle(left, pair[0]) + triangle(right, pair[1])}"/>`
}
