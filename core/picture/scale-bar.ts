import { roundDown } from './round-down.ts'

/** A round length that fits on a map: 1, 2 or 5 times a power of ten, in metres, and as pixels. */
export interface ScaleBar {
  readonly metres: number
  readonly pixels: number
  /** "100 km", or "500 m" below a kilometre; the same in both languages. */
  readonly label: string
}

/** The longest round length no longer than `most` pixels, where a metre is `scale` pixels. */
export function scaleBar(scale: number, most: number): ScaleBar {
  if (!(scale > 0 && most > 0)) throw new Error(`scale bar: expected a positive scale, found ${scale} and ${most} px`)
  const metres = roundDown(most / scale)
  const label = metres >= 1000 ? `${metres / 1000}\u00a0km` : `${metres}\u00a0m`
  return { metres, pixels: metres * scale, label }
}
