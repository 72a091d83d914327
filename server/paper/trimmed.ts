/** A drawing without the margins of its own paper, where it stands between those of a document. */

import { marginOf } from '#core/picture/figure-layout.ts'
import type { DrawnFigure } from '#core/picture/figure-page.ts'
import { round } from '#core/picture/xml.ts'

export type Drawing = Pick<DrawnFigure, 'svg' | 'width' | 'height'>

/** Px: letters and marks may reach a little over the edge of what they belong to. */
const KEPT = 6

/** How figures begin (core/picture/figure-page.ts): their size, and the units they are drawn in. */
const SHEET = /^(<svg xmlns="[^"]*") width="[\d.]+" height="[\d.]+" viewBox="0 0 ([\d.]+) ([\d.]+)"/

export function drawnAs({ svg, width, height }: Drawing): Drawing {
  return { svg, width, height }
}

export function trimmed({ svg, width, height }: Drawing): Drawing {
  const [found, start = '', across = '', down = ''] = SHEET.exec(svg) ?? []
  if (found === undefined) throw new Error(`figure: expected its size and viewBox first, found ${svg.slice(0, 120)}`)
  const [wide, high] = [Number(across), Number(down)]
  const margin = marginOf(wide) - KEPT
  const [innerWide, innerHigh] = [wide - 2 * margin, high - 2 * margin]
  const size = { width: Math.round((width * innerWide) / wide), height: Math.round((height * innerHigh) / high) }
  const box = [margin, margin, innerWide, innerHigh].map(round).join(' ')
  const sheet = `${start} width="${size.width}" height="${size.height}" viewBox="${box}"`
  return { svg: sheet + svg.slice(found.length), ...size }
}
