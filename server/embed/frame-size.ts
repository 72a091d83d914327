import type { EmbedSetting } from '#core/model/embed.ts'
import { EMBED_WIDTH, embedHeight } from '#core/model/embed-room.ts'
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

/** How large a frame should be: about what the embed will need, for its script tells it better where scripts may run. */
export function frameSize(
  view: Pick<View, 'show'>,
  setting: Pick<EmbedSetting, 'interaction'>,
  { maxwidth, maxheight }: Room,
): FrameSize {
  const width = Math.min(EMBED_WIDTH, maxwidth ?? EMBED_WIDTH)
  const height = embedHeight(view, setting, width)
  return { width, height: Math.min(height, maxheight ?? height) }
}

/** A picture of this size made smaller until it has room, its shape kept. */
export function fitted(size: FrameSize, { maxwidth, maxheight }: Room): FrameSize {
  const factor = Math.min(1, (maxwidth ?? size.width) / size.width, (maxheight ?? size.height) / size.height)
  const side = (length: number) => Math.max(1, Math.floor(length * factor))
  return { width: side(size.width), height: side(size.height) }
}
