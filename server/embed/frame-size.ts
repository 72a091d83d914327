import type { View } from '#core/model/view.ts'

/** What a host has room for, px. */
export interface Room {
  readonly maxwidth: number | null
  readonly maxheight: number | null
}

export interface FrameSize {
  readonly width: number
  readonly height: number
}

/** Px; as wide as a page of text. */
const USUAL_WIDTH = 640
/** A map as the style sheet sets it (client/style/embed.css), and what stands above and below it, px. */
const MAP = { ratio: 1.2, most: 640, around: 300 } as const
const DRAWN = 680

/** How large a frame should be: about what the embed will need, for its script tells it better where scripts may run. */
export function frameSize({ show }: Pick<View, 'show'>, { maxwidth, maxheight }: Room): FrameSize {
  const width = Math.min(USUAL_WIDTH, maxwidth ?? USUAL_WIDTH)
  const height = show === 'map' ? Math.round(Math.min(width * MAP.ratio, MAP.most)) + MAP.around : DRAWN
  return { width, height: Math.min(height, maxheight ?? height) }
}

/** A picture of this size made smaller until it has room, its shape kept. */
export function fitted(size: FrameSize, { maxwidth, maxheight }: Room): FrameSize {
  const factor = Math.min(1, (maxwidth ?? size.width) / size.width, (maxheight ?? size.height) / size.height)
  const side = (length: number) => Math.max(1, Math.floor(length * factor))
  return { width: side(size.width), height: side(size.height) }
}
