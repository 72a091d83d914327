/** The municipalities of a county, drawn once for a page and used in every row: a map then costs its colours alone. */
import type { Area } from '#core/model/area.ts'
import { expand, viewBoxOf } from '#core/picture/camera.ts'
import type { CountyShapes } from '#core/picture/figure/small-county.ts'
import { HATCH_LINES, HATCH_SIZE, HATCHES } from '#core/picture/hatch.ts'
import { boxOfAreas } from '#core/picture/layers.ts'
import { hatchId } from '#core/picture/page-skin.ts'
import { round } from '#core/picture/xml.ts'
import type { Edition } from '../edition.ts'

/** Px of the longer side: in a row, and where there is room. */
export const MAP_SIZES = { row: 84, open: 320 } as const

export interface CountyMap {
  /** Stands once in the page, before the maps. */
  readonly outlines: string
  /** By the class name of every municipality. */
  readonly draw: (styles: ReadonlyMap<string, string>, size: number, label: string) => string
}

/** The municipalities of a county as paths in units of their own; null of a single one, which has no parts to tell apart. */
export function countyShapesOf(edition: Edition, county: Area): CountyShapes | null {
  const codes = edition.atlas
    .areasAt('municipality')
    .filter(({ groups }) => groups.county === county.code)
    .map(({ code }) => code)
  if (codes.length < 2) return null
  const within = { division: 'county', group: county.code } as const
  const layers = edition.layers('small', { level: 'municipality', within })
  return {
    box: viewBoxOf(expand(boxOfAreas(layers, codes), 0.01), layers.drawing),
    paths: new Map(codes.map((code) => [code, layers.areas.get(code)?.path ?? ''])),
  }
}

/** Null for a single municipality. */
export function countyMapOf(edition: Edition, county: Area): CountyMap | null {
  const shapes = countyShapesOf(edition, county)
  if (shapes === null) return null
  const { box } = shapes
  const codes = [...shapes.paths.keys()]
  const viewBox = [box.x, box.y, box.width, box.height].map(round).join(' ')
  const paths = [...shapes.paths].map(([code, path]) => `<path id="m${code}" d="${path}"/>`)
  // SVG units per pixel of the small map. Hatches are half as wide there as on a map that fills a screen: of a municipality
  // of ten pixels a tile of six would show one line.
  const pixel = Math.max(box.width, box.height) / MAP_SIZES.row / 2
  const hatches = HATCHES.map(
    (hatch) =>
      `<pattern id="${hatchId(hatch)}" width="${HATCH_SIZE}" height="${HATCH_SIZE}" patternUnits="userSpaceOnUse" ` +
      `patternTransform="scale(${round(pixel)})"><path class="hatch-ground" d="M0 0h${HATCH_SIZE}v${HATCH_SIZE}H0z"/>` +
      `<path class="hatch-line" d="${HATCH_LINES[hatch]}"/></pattern>`,
  )
  return {
    outlines: `<svg class="outlines" width="0" height="0" aria-hidden="true"><defs>${paths.join('')}${hatches.join('')}</defs></svg>`,
    draw(styles, size, label) {
      const scale = size / Math.max(box.width, box.height)
      const byStyle = new Map<string, string>()
      for (const code of codes) {
        const style = styles.get(code) ?? hatchId('absent')
        byStyle.set(style, `${byStyle.get(style) ?? ''}<use href="#m${code}"/>`)
      }
      const groups = [...byStyle].map(([style, uses]) => `<g class="${style}">${uses}</g>`)
      const named = label === '' ? 'aria-hidden="true"' : `role="img" aria-label="${label}"`
      return (
        `<svg class="county-map" ${named} viewBox="${viewBox}" width="${Math.round(box.width * scale)}" ` +
        `height="${Math.round(box.height * scale)}">${groups.join('')}</svg>`
      )
    },
  }
}
