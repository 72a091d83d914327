/** A figure of a paper as pixels, for programs that do not draw SVG. */
import type { Paper, PaperFigure } from '#core/model/paper/paper.ts'
import { pngOf } from '../render/png.ts'

/** Pixels per px: 192 to the inch, which prints well and keeps a report of ten figures under some MB. */
const SCALE = 2

export function pictureOf({ svg, width, height, alt, caption, source }: PaperFigure, paper: Paper): Uint8Array {
  const told = {
    lang: paper.lang,
    title: caption,
    alt: alt.short,
    description: alt.long,
    source: source.join(' '),
    builtAt: paper.builtAt,
  }
  return pngOf(svg, { width, height, scale: SCALE, told })
}

/** For those who do not see it: one sentence, and what there is to see. */
export function altOf({ alt: { short, long } }: PaperFigure): string {
  return long === '' || long === short ? short : `${short}\n${long}`
}
