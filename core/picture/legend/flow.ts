/** Swatches with words, set one after another in as many rows as it takes. */
import type { Block } from '../legend.ts'
import { LETTERINGS } from '../lettering.ts'
import type { Skin } from '../skin.ts'
import { textWidth } from '../text-width.ts'
import { wrapText } from '../wrap-text.ts'
import { escapeXml, round } from '../xml.ts'

export const SWATCH = { width: 22, height: 12 } as const
const GAP = 7
const BETWEEN = 20
const ROW = 19
const LINE = 15

export interface FlowItem {
  /** The swatch with its upper left corner at (x, y). */
  readonly swatch: (x: number, y: number) => string
  readonly text: string
}

export function flow(items: readonly FlowItem[], skin: Skin, width: number): Block {
  const { size } = LETTERINGS.reason
  const room = width - SWATCH.width - GAP
  let [x, y, row] = [0, 0, 0]
  const drawn = items.map(({ swatch, text }) => {
    const lines = wrapText(text, room, size)
    const length = SWATCH.width + GAP + Math.max(...lines.map((line) => textWidth(line, size)))
    if (x > 0 && x + length > width) {
      x = 0
      y += row
      row = 0
    }
    row = Math.max(row, ROW + (lines.length - 1) * LINE)
    const at = round(x + SWATCH.width + GAP)
    const texts = lines.map(
      (line, i) => `<text ${skin.text('reason')} x="${at}" y="${y + 11 + i * LINE}">${escapeXml(line)}</text>`,
    )
    const item = swatch(x + 0.5, y + 0.5) + texts.join('')
    x += length + BETWEEN
    return item
  })
  return { content: drawn.join(''), height: y + row }
}

/** The `d` of the outline of a swatch. */
export function swatchBox(x: number, y: number): string {
  return `M${round(x)} ${round(y)}h${SWATCH.width}v${SWATCH.height}h${-SWATCH.width}z`
}
