/** A figure of a paper as pixels, for programs that do not draw SVG. */
import type { Paper, PaperFigure } from '#core/model/paper/paper.ts'
import { pngOf } from '../render/png.ts'
import type { DocumentTheme } from './theme.ts'

/** Pixels per px: 192 to the inch, which prints well and keeps a report of ten figures under some MB. */
const SCALE = 2

export function pictureOf(
  { svg, width, height, alt, caption, source }: PaperFigure,
  paper: Paper,
  { colours }: DocumentTheme,
): Uint8Array {
  const told = {
    lang: paper.lang,
    title: caption,
    alt: alt.short,
    description: alt.long,
    source: source.join(' '),
    builtAt: paper.builtAt,
  }
  return pngOf(grounded(svg, colours.paper), { width, height, scale: SCALE, told })
}

/** On the paper of the document: programs that scale a picture with clear edges darken the halos of its letters. */
function grounded(svg: string, colour: string): string {
  return svg.replace(
    /^<svg [^>]*? viewBox="([\d.-]+) ([\d.-]+) ([\d.]+) ([\d.]+)"[^>]*>/,
    (start, ...box: string[]) => {
      const [x, y, width, height] = box
      return `${start}<path fill="#${colour}" d="M${x} ${y}h${width}v${height}h-${width}z"/>`
    },
  )
}

/** For those who do not see it: one sentence, and what there is to see. */
export function altOf({ alt: { short, long } }: PaperFigure): string {
  return long === '' || long === short ? short : `${short}\n${long}`
}
