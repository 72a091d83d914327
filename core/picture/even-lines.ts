/** Lines that look set rather than spilled: no word left over alone on the last of them. */
import { textWidth, type Weight } from './text-width.ts'
import { wrapText } from './wrap-text.ts'

/** How much narrower each try breaks the text, and how narrow it may become, as shares of the width. */
const STEP = 0.03
const NARROWEST = 0.5

/**
 * The text in as few lines as `wrapText` needs, the last of them at least this share of the longest where words allow it:
 * the same words, broken for a narrower column.
 */
export function evenLines(text: string, width: number, size: number, weight: Weight, least: number): string[] {
  const full = wrapText(text, width, size, weight)
  for (let share = 1; share >= NARROWEST; share -= STEP) {
    const lines = share === 1 ? full : wrapText(text, width * share, size, weight)
    if (lines.length !== full.length) break
    const lengths = lines.map((line) => textWidth(line, size, weight))
    if ((lengths.at(-1) ?? 0) >= least * Math.max(...lengths)) return lines
  }
  return full
}
