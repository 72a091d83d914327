import type { Token } from './palette.ts'
import { round } from './xml.ts'

/** How lettering looks; the size is the drawing's own affair. */
export interface Lettering {
  readonly fill: Token
  readonly weight: 400 | 600
  /** Size, px. */
  readonly size: number
  /** Colour around the letters, and its width in px. */
  readonly halo?: { readonly stroke: Token; readonly width: number; readonly opacity: number }
}

export const LETTERINGS = {
  'figure-title': { fill: 'ink', weight: 600, size: 20 },
  'figure-subtitle': { fill: 'ink-soft', weight: 400, size: 13.5 },
  'figure-source': { fill: 'ink-soft', weight: 400, size: 11 },
  breaks: { fill: 'ink', weight: 400, size: 12 },
  counts: { fill: 'ink-soft', weight: 400, size: 11, halo: { stroke: 'paper', width: 2.5, opacity: 1 } },
  'reference-name': { fill: 'ink', weight: 600, size: 12 },
  reason: { fill: 'ink-soft', weight: 400, size: 12 },
  'area-name': { fill: 'ink', weight: 400, size: 11, halo: { stroke: 'paper', width: 2.5, opacity: 1 } },
  'territory-name': { fill: 'ink', weight: 600, size: 12, halo: { stroke: 'paper', width: 3.5, opacity: 1 } },
  'scale-name': { fill: 'ink', weight: 400, size: 10.5, halo: { stroke: 'paper', width: 2.6, opacity: 0.8 } },
  'chart-tick': { fill: 'ink-soft', weight: 400, size: 11 },
  'chart-name': { fill: 'ink', weight: 400, size: 12 },
  'chart-marked': { fill: 'ink', weight: 600, size: 12 },
  /** A number inside a mark. */
  'chart-number': { fill: 'paper', weight: 600, size: 10 },
  /** A number that may lie on a line. */
  'chart-value': { fill: 'ink', weight: 400, size: 12, halo: { stroke: 'paper', width: 2.5, opacity: 1 } },
} as const satisfies Record<string, Lettering>
export type LetteringName = keyof typeof LETTERINGS

/** The attributes of its size and halo in a drawing of `pixel` units per pixel. */
export function letteringSize({ size, halo }: Lettering, pixel: number): string {
  const around = halo ? ` stroke-width="${round(halo.width * pixel)}" stroke-linejoin="round"` : ''
  return ` font-size="${round(size * pixel)}"${around}`
}
