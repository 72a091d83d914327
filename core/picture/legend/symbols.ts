/** Circles inside each other with round figures beside them, for counts. */
import type { AreaCode } from '#core/model/area.ts'
import type { Language } from '#core/model/text.ts'
import { referenceLabel } from '../describe.ts'
import { formatNumber } from '../format.ts'
import type { Block, Marks } from '../legend.ts'
import { LETTERINGS } from '../lettering.ts'
import type { Picture } from '../picture.ts'
import type { Skin } from '../skin.ts'
import { legendValues, radiusOf, type SymbolScale, symbolScale } from '../symbols.ts'
import { textWidth } from '../text-width.ts'
import { wrapText } from '../wrap-text.ts'
import { escapeXml, round } from '../xml.ts'

/** Room above the largest circle: for the halo of a mark, and half a figure. */
const TOP = 6
const LINE = 16
/** Half the stroke of a mark around the largest circle. */
const EDGE = 2
/** From the circles to their figures, and from those to the words. */
const LEADER = 12
const COLUMN = 32

export function symbolLegend(
  picture: Picture,
  skin: Skin,
  lang: Language,
  marks: Marks,
  width: number,
  radius: number,
): Block {
  const scale = symbolScale(picture, radius)
  const values = legendValues(scale)
  const radii = values.map((value) => radiusOf(value, scale))
  // The largest circle of the map has room even while it is not marked: the legend must not grow under the pointer.
  const widest = scale.largest === 0 ? 0 : radius
  const floor = TOP + 2 * widest
  const labels = values.map((value) => formatNumber(value, Math.max(picture.measure.decimals, fraction(value)), lang))
  const { size } = LETTERINGS.breaks
  const figures = widest * 2 + EDGE + LEADER
  const words = figures + Math.max(0, ...labels.map((label) => textWidth(label, size))) + COLUMN
  const circles = radii.map(
    (r) =>
      `<circle ${skin.part('symbol-legend')} cx="${round(widest + EDGE)}" cy="${round(floor - r)}" r="${round(r)}"/>`,
  )
  const leaders = radii.map((r) => `M${round(widest + EDGE)} ${round(floor - 2 * r)}H${round(figures - 3)}`).join('')
  // Figures of small circles lie close: each keeps a line's distance to the one above.
  let last = Number.NEGATIVE_INFINITY
  const texts = labels.map((label, i) => {
    last = Math.max(floor - 2 * (radii[i] ?? 0) + 4, last + 13)
    return `<text x="${round(figures)}" y="${round(last)}">${escapeXml(label)}</text>`
  })
  const explanation = inWords(picture, skin, lang, words, width - words, scale)
  return {
    content:
      `${circles.join('')}<path ${skin.part('symbol-legend')} d="${leaders}"/>` +
      `<g ${skin.text('breaks')}>${texts.join('')}</g>${explanation.content}` +
      markedCircles(picture, skin, marks, scale, widest + EDGE, floor),
    height: Math.max(floor, explanation.height, last) + 4,
  }
}

function inWords(picture: Picture, skin: Skin, lang: Language, x: number, width: number, scale: SymbolScale): Block {
  const { size } = LETTERINGS.reason
  const unit = picture.measure.unit[lang]
  const rule =
    lang === 'sv' ? `Cirkelns yta svarar mot värdet (${unit}).` : `The area of a circle follows the value (${unit}).`
  const country = referenceLabel(picture, lang)
  let y = TOP + 8
  const line = (text: string, name: 'reason' | 'reference-name', at: number) => {
    const row = `<text ${skin.text(name)} x="${round(at)}" y="${round(y)}">${escapeXml(text)}</text>`
    y += LINE
    return row
  }
  let content = wrapText(rule, width, size)
    .map((text) => line(text, 'reason', x))
    .join('')
  if (country !== null) {
    y += 2
    content += wrapText(country, width, size, 600)
      .map((text) => line(text, 'reference-name', x))
      .join('')
  }
  if (scale.largest > 0 && picture.rows.some(({ value }) => value !== null && value < 0)) {
    content += `<circle ${skin.part('symbol-negative')} cx="${round(x + 6)}" cy="${round(y - 3)}" r="5"/>`
    content += line(lang === 'sv' ? 'negativt värde' : 'negative value', 'reason', x + 18)
  }
  return { content, height: y - LINE / 2 }
}

/** The circles of marked areas, at their own size among the legend's. */
function markedCircles(
  picture: Picture,
  skin: Skin,
  marks: Marks,
  scale: SymbolScale,
  x: number,
  floor: number,
): string {
  const ring = (code: AreaCode, part: 'chosen' | 'hovered') => {
    const value = picture.rowOf.get(code)?.value ?? null
    if (value === null || value === 0) return ''
    const r = radiusOf(value, scale)
    return `<circle ${skin.part(part, 0.7)} cx="${round(x)}" cy="${round(floor - r)}" r="${round(r)}"/>`
  }
  return (
    marks.chosen.map((code) => ring(code, 'chosen')).join('') +
    (marks.hovered === null ? '' : ring(marks.hovered, 'hovered'))
  )
}

/** Decimals a round figure needs: 0.05 needs two. */
function fraction(value: number): number {
  return value >= 1 ? 0 : Math.ceil(-Math.log10(value))
}
