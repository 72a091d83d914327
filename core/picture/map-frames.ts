/**
 * Sizes of the map that the server makes names for. It does not know how large its drawing will be shown, and names
 * drawn for one size would be illegible in a smaller one. So it sends a set of names for each frame, and the style sheet
 * shows the set of the largest frame that fits: letters then come out at their size or up to two fifths larger.
 */
import type { Size } from './camera.ts'

/** Steps of a third or so, px; from a small telephone in either position to a large screen. */
const WIDTHS = [340, 460, 640, 900] as const
const HEIGHTS = [280, 370, 480, 620, 800, 1040] as const

export interface MapFrame {
  readonly name: string
  readonly size: Size
}

export const MAP_FRAMES: readonly MapFrame[] = WIDTHS.flatMap((width) =>
  HEIGHTS.map((height) => ({ name: `fits-${width}-${height}`, size: { width, height } })),
)

/** Class of a set of names that is for some frames only. */
export const SIZED = 'sized'

/** Shows in a container named `map` what is made for its size, and hides what is made for others. */
export function frameRules(): string[] {
  return MAP_FRAMES.map(({ name, size: { width, height } }) => {
    const conditions = [...range('width', width, WIDTHS), ...range('height', height, HEIGHTS)]
    return `@container map ${conditions.join(' and ')} { .${SIZED}:not(.${name}) { display: none; } }`
  })
}

/** The first step stands for everything below it too, the last for everything above. */
function range(side: 'width' | 'height', from: number, steps: readonly number[]): string[] {
  const next = steps[steps.indexOf(from) + 1]
  const least = from === steps[0] ? [] : [`(${side} >= ${from}px)`]
  const most = next === undefined ? [] : [`(${side} < ${next}px)`]
  return [...least, ...most]
}
