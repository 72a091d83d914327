import { HATCH_LINES, HATCH_SIZE, HATCHES, type Hatch } from '#core/picture/hatch.ts'
import { type Theme, TOKENS } from '#core/picture/palette.ts'
import { LOOKS } from '#core/picture/part.ts'

/** Tiles are drawn this much larger than shown, so that they stay sharp on fine screens and when zoomed. */
const OVERSAMPLING = 4

/** The hatches of core/picture as repeatable images. */
export function hatchImages(theme: Theme): Map<Hatch, ImageData> {
  return new Map(HATCHES.map((hatch) => [hatch, tile(HATCH_LINES[hatch], theme)]))
}

/**
 * Image pixels per screen pixel of a tile at a zoom. MapLibre lets patterns grow with the map between two whole zooms
 * and sizes them for the lower one; taking that growth away makes them match the SVG where the engine takes over.
 */
export function hatchRatio(zoom: number): number {
  return OVERSAMPLING * 2 ** (zoom - Math.floor(zoom))
}

function tile(lines: string, theme: Theme): ImageData {
  const side = HATCH_SIZE * OVERSAMPLING
  const canvas = document.createElement('canvas')
  canvas.width = side
  canvas.height = side
  const context = canvas.getContext('2d')
  if (!context) throw new Error('hatch: expected a canvas to draw on')
  context.fillStyle = TOKENS[theme].paper
  context.fillRect(0, 0, side, side)
  context.scale(OVERSAMPLING, OVERSAMPLING)
  context.strokeStyle = TOKENS[theme]['ink-soft']
  context.lineWidth = LOOKS.hatch.strokeWidth
  context.stroke(new Path2D(lines))
  return context.getImageData(0, 0, side, side)
}
