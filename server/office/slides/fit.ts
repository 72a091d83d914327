/** What has room in a box of a slide, reckoned with the letters of Source Sans 3: those of Calibri are narrower. */
import { textWidth, type Weight } from '#core/picture/text-width.ts'
import { wrapText } from '#core/picture/wrap-text.ts'

const POINTS_PER_INCH = 72
/** Of a line, in the size of its letters: that of Source Sans 3, which is higher than that of Calibri. */
const LEADING = 1.26
/** Points under a paragraph. */
export const PARAGRAPH_AIR = 8

/** How many lines a text takes; `width` in inches, `size` in points. A line has at least a letter. */
export function linesIn(text: string, width: number, size: number, weight: Weight = 400): number {
  const room = Math.max(width * POINTS_PER_INCH, size)
  return text
    .split('\n')
    .reduce(
      (sum, line) => sum + (textWidth(line, size, weight) <= room ? 1 : wrapText(line, room, size, weight).length),
      0,
    )
}

/** Inches. */
export function lineHeight(size: number): number {
  return (size * LEADING) / POINTS_PER_INCH
}

/** Inches that paragraphs take under each other. */
function textHeight(paragraphs: readonly string[], width: number, size: number): number {
  const heights = paragraphs.map(
    (text) => linesIn(text, width, size) * lineHeight(size) + PARAGRAPH_AIR / POINTS_PER_INCH,
  )
  return heights.reduce((sum, one) => sum + one, 0)
}

/** The largest of the sizes in which all has room; null where none is small enough. */
export function sizeThatFits(
  paragraphs: readonly string[],
  { w, h }: { readonly w: number; readonly h: number },
  sizes: readonly number[],
): number | null {
  return sizes.find((size) => textHeight(paragraphs, w, size) <= h) ?? null
}

interface TextPages {
  readonly size: number
  readonly pages: readonly (readonly string[])[]
}

/** All on one slide in the largest letters that allow it, else in the smallest over as many as it takes. */
export function textPages(
  paragraphs: readonly string[],
  box: { readonly w: number; readonly h: number },
  sizes: readonly [number, ...number[]],
): TextPages {
  const one = sizeThatFits(paragraphs, box, sizes)
  if (one !== null) return { size: one, pages: [paragraphs] }
  const size = Math.min(...sizes)
  const pages: string[][] = [[]]
  for (const paragraph of paragraphs) {
    const page = pages.at(-1)
    if (page === undefined || (page.length > 0 && textHeight([...page, paragraph], box.w, size) > box.h)) {
      pages.push([paragraph])
    } else page.push(paragraph)
  }
  return { size, pages }
}
