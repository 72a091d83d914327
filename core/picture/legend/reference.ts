/** What the classes are compared with: a line through the boxes and a name over it. Where colours turn it is stronger. */
import type { Language } from '#core/model/text.ts'
import { differenceLabel, referenceLabels } from '../describe/reference.ts'
import { LETTERINGS } from '../lettering.ts'
import type { Picture } from '../picture.ts'
import type { Skin } from '../skin.ts'
import { fittingText, textWidth } from '../text-width.ts'
import { escapeXml, round } from '../xml.ts'
import { BOX, BOXES, NAME, positionOf } from './boxes.ts'

export function referenceLine(picture: Picture, skin: Skin, lang: Language, width: number): string {
  const labels = labelsOf(picture, lang)
  const x = referencePosition(picture, width)
  const turn = pivotPosition(picture, width)
  // Colours may turn elsewhere than at the reference: a change at none, whatever the country's is.
  const pivot = turn === null || turn === x ? '' : line(skin, 'pivot', turn)
  if (labels.length === 0) return pivot
  const { size, weight } = LETTERINGS['reference-name']
  const text = fittingText(labels, width, size, weight)
  // With no place for a line, the value is still worth reading.
  if (x === null) return `${pivot}<text ${skin.text('reference-name')} x="0" y="${NAME}">${escapeXml(text)}</text>`
  const half = textWidth(text, size, weight) / 2
  const middle = Math.min(Math.max(x, half), width - half)
  return (
    `${pivot}${line(skin, x === turn ? 'pivot' : 'tick', x)}` +
    `<text ${skin.text('reference-name')} x="${round(middle)}" y="${NAME}" text-anchor="middle">${escapeXml(text)}</text>`
  )
}

function line(skin: Skin, part: 'tick' | 'pivot', x: number): string {
  return `<path ${skin.part(part)} d="M${round(x)} ${NAME + 4}V${BOXES + BOX + 3}"/>`
}

function labelsOf(picture: Picture, lang: Language): string[] {
  const difference = differenceLabel(picture, lang)
  return difference === null ? referenceLabels(picture, lang) : [difference]
}

/** Where the line of the reference stands; null where it has no value, or one outside the classes of a small selection. */
export function referencePosition(picture: Picture, width: number): number | null {
  const { breaks } = picture.classes
  if (picture.classed === 'difference') return positionOf(0, breaks, width)
  const value = picture.reference?.value ?? null
  return value === null ? null : positionOf(value, breaks, width)
}

/** Where the colours turn; null in a scheme that does not, and where all classes lie on one side. */
function pivotPosition({ scheme, classes: { breaks } }: Picture, width: number): number | null {
  if (scheme.kind !== 'diverging' || scheme.below === 0 || scheme.above === 0) return null
  const pivot = breaks[scheme.below]
  return pivot === undefined ? null : positionOf(pivot, breaks, width)
}
