/** Bars over class boxes, with the breaks printed between the boxes they part. */
import type { AreaCode } from '#core/model/area.ts'
import type { Language } from '#core/model/text.ts'
import { breakLabels } from '../break-labels.ts'
import { signedBreaks } from '../describe/class-text.ts'
import type { Block, Marks } from '../legend.ts'
import type { Picture } from '../picture.ts'
import type { Skin } from '../skin.ts'
import { round } from '../xml.ts'
import { bars, countLabels } from './bars.ts'
import { BOXES, BREAKS, boxes, boxWidth, positionOf } from './boxes.ts'
import { placedBreaks } from './breaks.ts'
import { endWords } from './ends.ts'
import { referenceLine, referencePosition } from './reference.ts'

export function classLegend(picture: Picture, skin: Skin, lang: Language, marks: Marks, width: number): Block {
  const { breaks, counts } = picture.classes
  if (counts.length === 0) {
    const none = lang === 'sv' ? 'Inga värden att visa.' : 'No values to show.'
    return { content: `<text ${skin.text('reason')} x="0" y="12">${none}</text>`, height: 18 }
  }
  const edges = breaks.map((_, i) => 0.5 + i * boxWidth(width, counts.length))
  const labels = breakLabels(breaks, picture.measure.decimals, lang, signedBreaks(picture))
  const placed = placedBreaks(labels, edges, width, BREAKS)
  const ends = endWords(picture, skin, lang, width, placed.height)
  const content = [
    bars(picture, skin, width),
    boxes(picture, skin, width),
    referenceLine(picture, skin, lang, width),
    countLabels(picture, skin, lang, width, referencePosition(picture, width)),
    triangles(picture, skin, marks, width),
    `<g ${skin.text('breaks')}>${placed.content}</g>`,
    ends.content,
  ]
  return { content: content.join(''), height: ends.height }
}

/** Small triangles that point at the place of marked areas, on the boxes. */
function triangles(picture: Picture, skin: Skin, marks: Marks, width: number): string {
  const triangle = (code: AreaCode, part: 'chosen-mark' | 'hovered-mark') => {
    const value = classedFigure(picture, code)
    const x = value === null ? null : positionOf(value, picture.classes.breaks, width)
    return x === null ? '' : `<path ${skin.part(part)} d="M${round(x)} ${BOXES + 3}l-5-9h10z"/>`
  }
  return (
    marks.chosen.map((code) => triangle(code, 'chosen-mark')).join('') +
    (marks.hovered === null ? '' : triangle(marks.hovered, 'hovered-mark'))
  )
}

/** What is classed of the row an area belongs to: its value, or its difference from its own reference. */
function classedFigure(picture: Picture, code: AreaCode): number | null {
  const row = picture.rowOf.get(code)
  return (picture.classed === 'difference' ? row?.referenceDifference : row?.value) ?? null
}
