/** The kinds of a pattern with signs beside their colours, and what Moran's I says of the whole map. */
import { PATTERNS } from '#core/model/contract-answers.ts'
import type { Language } from '#core/model/text.ts'
import { PATTERN_NAMES } from '../describe/class-text.ts'
import { moranText } from '../describe/pattern.ts'
import { formatNumber } from '../format.ts'
import type { Block, Marks } from '../legend.ts'
import { LETTERINGS } from '../lettering.ts'
import { classSign } from '../pattern-signs.ts'
import type { Picture } from '../picture.ts'
import type { Skin } from '../skin.ts'
import { wrapText } from '../wrap-text.ts'
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
        `<path ${skin.signOn(index, scheme)} d="${classSign(index, scheme, x + SWATCH.width / 2, y + SWATCH.height / 2, 7)}"/>` +
        `<path ${skin.part('outline')} d="${swatchBox(x, y)}"/>${frameOf(index, marked, skin, { x, y, ...SWATCH })}`,
    }),
  )
  const swatches = flow([...kinds, ...islands(picture, skin, lang)], skin, width)
  const told = detail.kind === 'pattern' ? moranText(detail.answer, lang) : ''
  // Neither side of a sign of relation says anything without the other.
  const text = told.replaceAll(/ ([≤=]) /g, '\u00a0$1\u00a0')
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
