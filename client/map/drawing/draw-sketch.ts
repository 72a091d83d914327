/** A half-drawn outline in the SVG, which lies over the engine too. */

import type { Metres } from '#core/model/plane.ts'
import type { Language } from '#core/model/text.ts'
import type { Drawing } from '#core/model/topology.ts'
import { formatNumber } from '#core/picture/format.ts'
import { ringsPath } from '#core/picture/territory-outlines.ts'
import { escapeXml, round } from '#core/picture/xml.ts'
import { ROOM } from './corners.ts'
import type { Handle, Sketch } from './hand.ts'

/** Radii of handles, px. */
const RADII: Record<Handle['kind'], number> = { corner: 5, held: 7, midpoint: 3.5, closing: 7 }
/** Letters, and how far they stand from what they are written about, px. */
const LETTERS = 13
const ASIDE = 12

export interface Mark {
  readonly at: Metres
  readonly text: string
}

/** `pixel`: units per pixel; `fault`: what is wrong, at the place where it is; `reach` of a finger, px. */
export function drawSketch(
  { rings, line, handles, distance }: Sketch,
  { box, unit }: Drawing,
  pixel: number,
  fault: Mark | null,
  reach: number,
  lang: Language,
): string {
  // Finer than the drawing's whole units, or a sketch would jump from one to the next.
  const fine: Drawing = { box, unit: unit / FINE }
  const open = line.length < 2 ? '' : `M${line.map((point) => units(point, fine).join(' ')).join('L')}`
  const outline = ringsPath(rings, fine)
  const at = (point: Metres) => units(point, { box, unit })
  const circle = (point: Metres, radius: number, look: string) => {
    const [x, y] = at(point)
    return `<circle class="${look}" cx="${round(x)}" cy="${round(y)}" r="${round(radius * pixel)}"/>`
  }
  const text = (point: Metres, words: string, look: string) => {
    const [x, y] = at(point)
    return (
      `<text class="${look}" x="${round(x + ASIDE * pixel)}" y="${round(y - ASIDE * pixel)}" ` +
      `font-size="${round(LETTERS * pixel)}" stroke-width="${round(4 * pixel)}">${escapeXml(words)}</text>`
    )
  }
  const shown = handles.filter(({ room }) => room === undefined || room > ROOM * reach * pixel * unit)
  return [
    `<g transform="scale(${1 / FINE})">`,
    outline === '' ? '' : `<path class="sketch-inside" d="${outline}"/>`,
    ...['sketch-bed', 'sketch-line'].flatMap((look) => [
      outline === '' ? '' : `<path class="${look}" d="${outline}"/>`,
      open === '' ? '' : `<path class="${look}" d="${open}"/>`,
    ]),
    '</g>',
    ...shown.map(({ at: point, kind }) => circle(point, RADII[kind], `sketch-${kind}`)),
    distance === null ? '' : text(distance.at, kilometresText(distance.kilometres, lang), 'sketch-text'),
    fault === null
      ? ''
      : circle(fault.at, 11, 'sketch-fault') + text(fault.at, fault.text, 'sketch-text sketch-fault-text'),
  ].join('')
}

/** "12,3 km". */
function kilometresText(kilometres: number, lang: Language): string {
  return `${formatNumber(kilometres, kilometres < 1 ? 2 : 1, lang)}\u00a0km`
}

/** Steps to a unit of the drawing. */
const FINE = 100

function units([east, north]: Metres, { box, unit }: Drawing): [number, number] {
  return [(east - box.west) / unit, (box.north - north) / unit]
}
