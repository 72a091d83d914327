/** What signs mean, set one after another in as many rows as it takes. */
import type { Block } from '../legend.ts'
import { LETTERINGS, type LetteringName } from '../lettering.ts'
import type { Skin } from '../skin.ts'
import { shortenText, textWidth } from '../text-width.ts'
import { escapeXml, round } from '../xml.ts'

export interface KeyEntry {
  readonly text: string
  readonly lettering: LetteringName
  /** Draws the sign around a point, px. */
  readonly sign: (x: number, y: number) => string
}

/** Room for a sign, px. */
const SIGN = 22
const GAP = 6
const BETWEEN = 18
const ROW = 22

export function key(entries: readonly KeyEntry[], skin: Skin, width: number): Block {
  let [x, y] = [0, 0]
  const items = entries.map(({ text, lettering, sign }) => {
    const { size, weight } = LETTERINGS[lettering]
    const shown = shortenText(text, width - SIGN - GAP, size, weight)
    const length = SIGN + GAP + textWidth(shown, size, weight)
    if (x > 0 && x + length > width) {
      x = 0
      y += ROW
    }
    const item =
      sign(x + SIGN / 2, y + ROW / 2) +
      `<text ${skin.text(lettering)} x="${round(x + SIGN + GAP)}" y="${y + 15}">${escapeXml(shown)}</text>`
    x += length + BETWEEN
    return item
  })
  return { content: items.join(''), height: items.length === 0 ? 0 : y + ROW + 4 }
}
