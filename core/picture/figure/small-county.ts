/** The municipalities of a county as a map of the size of a word, in the classes of the dots beside it. */
import type { ViewBox } from '../camera.ts'
import { HATCH_LINES, HATCH_SIZE, HATCHES, type Hatch } from '../hatch.ts'
import type { Block } from '../legend.ts'
import type { Scheme } from '../scheme.ts'
import type { Skin } from '../skin.ts'
import { round } from '../xml.ts'

export interface CountyShapes {
  /** In units of the paths. */
  readonly box: ViewBox
  /** By code, in the order of codes. */
  readonly paths: ReadonlyMap<string, string>
}

/** The class of every municipality, or the hatch that says why it has none. */
export type CountyLook = ReadonlyMap<string, number | Hatch>

/** Px of the longer side. */
export const COUNTY_SIZE = 64

/** Areas of one look are one path. Whoever draws it must have drawn `countyHatches` once. */
export function smallCounty(
  { box, paths }: CountyShapes,
  looks: CountyLook,
  scheme: Scheme,
  skin: Skin,
): Block & { readonly width: number } {
  const scale = scaleOf(box)
  const byLook = new Map<string, string>()
  for (const [code, path] of paths) {
    const look = looks.get(code) ?? 'absent'
    const fill = typeof look === 'number' ? skin.area(look, scheme) : `fill="url(#${hatchName(look)})"`
    byLook.set(fill, (byLook.get(fill) ?? '') + path)
  }
  const fills = [...byLook].map(([fill, d]) => `<path ${fill} d="${d}"/>`)
  return {
    // The look of the borders stands on the group: every path has a fill of its own.
    content:
      `<g ${skin.part('ground-border', 1 / scale)} transform="scale(${Number(scale.toPrecision(6))}) ` +
      `translate(${round(-box.x)} ${round(-box.y)})">${fills.join('')}</g>`,
    width: box.width * scale,
    height: box.height * scale,
  }
}

/** The hatches of all small maps of a drawing, for their scale: half as wide as on a large map, or a municipality would show one line. */
export function countyHatches({ box }: CountyShapes, used: ReadonlySet<Hatch>, skin: Skin): string {
  if (used.size === 0) return ''
  const pixel = 0.5 / scaleOf(box)
  const tiles = HATCHES.filter((hatch) => used.has(hatch)).map(
    (hatch) =>
      `<pattern id="${hatchName(hatch)}" width="${HATCH_SIZE}" height="${HATCH_SIZE}" patternUnits="userSpaceOnUse" ` +
      `patternTransform="scale(${round(pixel)})"><path ${skin.part('hatch-paper')} d="M0 0h${HATCH_SIZE}v${HATCH_SIZE}H0z"/>` +
      `<path ${skin.part('hatch')} d="${HATCH_LINES[hatch]}"/></pattern>`,
  )
  return `<defs>${tiles.join('')}</defs>`
}

function scaleOf({ width, height }: ViewBox): number {
  return COUNTY_SIZE / Math.max(width, height)
}

function hatchName(hatch: Hatch): string {
  return `county-hatch-${hatch}`
}
