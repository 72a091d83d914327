import { FIGURE_BOUNDS, type FigureSetting, figureSize } from '#core/model/figure/setting.ts'
import type { Figure } from '../figure/figure.ts'
import type { Room } from './frame-size.ts'
import type { ShownFigure } from './shown.ts'

interface Fitting {
  readonly setting: FigureSetting
  readonly figure: Figure
  /** Pixels of the picture for each px of the figure. */
  readonly scale: number
}

/** Set so that it has room where there is any: fewer pixels first, then narrower, then less high. */
export function fitting(
  { setting, format }: Pick<ShownFigure, 'setting' | 'format'>,
  { maxwidth, maxheight }: Room,
  draw: (setting: FigureSetting) => Figure,
): Fitting {
  const sizes = figureSize(setting)
  const asked = format === 'png' ? setting.scale : 1
  const narrow = maxwidth === null || sizes.width <= maxwidth ? setting : narrower(setting, maxwidth)
  const figure = draw(narrow)
  const room = Math.min((maxwidth ?? Infinity) / figure.width, (maxheight ?? Infinity) / figure.height)
  const scale = Math.min(asked, Math.max(1, Math.floor(room)))
  const scaled = format === 'png' ? { ...narrow, scale } : narrow
  if (maxheight === null || figure.height <= maxheight) return { setting: scaled, figure, scale }
  const low = { ...scaled, width: figure.width, height: Math.max(FIGURE_BOUNDS.height.least, maxheight) }
  return { setting: low, figure: draw(low), scale }
}

/** As narrow as there is room for, and as can be drawn; of the shape it was given, where it was given one. */
function narrower(setting: FigureSetting, maxwidth: number): FigureSetting {
  const { width, height } = figureSize(setting)
  const wanted = Math.max(FIGURE_BOUNDS.width.least, maxwidth)
  const least = FIGURE_BOUNDS.height.least
  return {
    ...setting,
    width: wanted,
    height: height === null ? null : Math.max(least, Math.round((height * wanted) / width)),
  }
}
