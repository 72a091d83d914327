/** Sizes of figures as a choice names them: on paper in millimetres, on a screen in pixels. */
import { millimetresOf, PRESETS, type PresetName, pixelsOf } from '#core/model/figure/preset.ts'
import type { Language } from '#core/model/text.ts'
import { formatNumber } from '../format.ts'

/** Px. */
export const SCREEN_WIDTH = pixelsOf(PRESETS.screen).width

/** "85 mm", "160 × 160 mm". */
export function millimetres(name: PresetName, lang: Language): string {
  const { width, height } = PRESETS[name]
  const number = (length: number) => formatNumber(Math.round(length), 0, lang)
  return height === null ? `${number(width)}\u00a0mm` : `${number(width)}\u00a0×\u00a0${number(height)}\u00a0mm`
}

/** "640 × 812 px, 169 × 215 mm". */
export function measures(width: number, height: number, lang: Language): string {
  const number = (length: number) => formatNumber(Math.round(length), 0, lang)
  const [wide, high] = [millimetresOf(width), millimetresOf(height)]
  return `${number(width)}\u00a0×\u00a0${number(height)}\u00a0px, ${number(wide)}\u00a0×\u00a0${number(high)}\u00a0mm`
}

/** "2× (1 280 × 1 624 px)". */
export function scales(scale: number, width: number, height: number | null, lang: Language): string {
  const number = (length: number) => formatNumber(Math.round(length * scale), 0, lang)
  const size = height === null ? `${number(width)}\u00a0px` : `${number(width)}\u00a0×\u00a0${number(height)}\u00a0px`
  return `${scale}× (${size})`
}
