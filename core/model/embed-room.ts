/** About how high an embed is: where scripts are stripped a frame stays as it is pasted, and half a map is taken for the whole. */
import { type EmbedSetting, interactionOf } from './embed.ts'
import type { View } from './view/form.ts'

/** Px; as wide as a page of text. */
export const EMBED_WIDTH = 640

/** A map as the style sheet sets it (client/style/embed/frame.css), px. */
const MAP = { ratio: 1.2, least: 280, most: 640 } as const
/** What is drawn in rows and charts, and small maps, with what stands around them, px as measured at the usual width. */
const DRAWN = 620
const SMALL_MAPS = 1_060
/** Title, legend and foot around a map, px. */
const AROUND = 330
/** What it is walked and changed with. */
const CONTROLS = 170

/** Px, with everything shown that can be. */
export function embedHeight(
  view: Pick<View, 'show'>,
  setting: Pick<EmbedSetting, 'interaction'>,
  width: number = EMBED_WIDTH,
): number {
  return drawnHeight(view, width) + (interactionOf(view, setting) === 'full' ? CONTROLS : 0)
}

function drawnHeight({ show }: Pick<View, 'show'>, width: number): number {
  switch (show) {
    case 'map':
      return Math.round(Math.min(Math.max(width * MAP.ratio, MAP.least), MAP.most)) + AROUND
    case 'multiples':
      return SMALL_MAPS
    case 'table':
    case 'chart':
      return DRAWN
  }
}
