import type { MissingReason } from '#core/model/value.ts'

/**
 * Hatches say why a value is missing without a colour. Ten reasons are more than hatches the eye can tell apart, so
 * kindred reasons share one; the legend names the reason in words beside it.
 */
export const HATCHES = ['absent', 'pending', 'withheld', 'inapplicable'] as const
export type Hatch = (typeof HATCHES)[number]

export function hatchOf(reason: MissingReason): Hatch {
  switch (reason) {
    case 'not-collected':
    case 'not-reported':
    case 'not-in-data':
      return 'absent'
    case 'not-published':
      return 'pending'
    case 'secrecy':
    case 'coverage':
    case 'not-reliable':
      return 'withheld'
    case 'not-applicable':
    case 'county-only':
    case 'not-summable':
      return 'inapplicable'
  }
}

/** One side of the square tile, px. */
export const HATCH_SIZE = 6
/** Stroke of the lines, px. */
export const HATCH_STROKE = 0.9

/** Lines of one tile, px. Diagonals run over its corners so that tiles join without a nick. */
export const HATCH_LINES: Record<Hatch, string> = {
  absent: 'M-1.5 1.5l3-3M0 6l6-6M4.5 7.5l3-3',
  pending: 'M1 1.5h1.6M4 4.5h1.6',
  withheld: 'M-1.5 1.5l3-3M0 6l6-6M4.5 7.5l3-3M-1.5 4.5l3 3M0 0l6 6M4.5-1.5l3 3',
  inapplicable: 'M0 3h6',
}

/** The same hatch without a pattern, for a small swatch: patterns fail where their own drawing is hidden. */
export function hatchSwatch(hatch: Hatch, x: number, y: number, width: number, height: number): string {
  const parts: string[] = []
  switch (hatch) {
    case 'absent':
    case 'withheld':
      for (let at = x - height + 4; at < x + width; at += HATCH_SIZE) {
        parts.push(clippedDiagonal(at, x, y, width, height, 1))
        if (hatch === 'withheld') parts.push(clippedDiagonal(at, x, y, width, height, -1))
      }
      break
    case 'pending':
      for (let row = 0; row * 3 + 3 < height; row++) {
        for (let at = 2 + (row % 2) * 3; at + 2 < width; at += HATCH_SIZE) {
          parts.push(`M${x + at} ${y + row * 3 + 3}h1.6`)
        }
      }
      break
    case 'inapplicable':
      for (let at = 3; at < height; at += HATCH_SIZE / 1.5) parts.push(`M${x} ${y + at}h${width}`)
      break
  }
  return parts.join('')
}

/** A 45° line entering the swatch's bottom (or top, where `rise` is −1) edge at `from`, cut at the sides. */
function clippedDiagonal(from: number, x: number, y: number, width: number, height: number, rise: 1 | -1): string {
  const start = Math.max(from, x)
  const end = Math.min(from + height, x + width)
  if (end <= start) return ''
  const base = rise === 1 ? y + height : y
  return `M${start} ${base - rise * (start - from)}L${end} ${base - rise * (end - from)}`
}
