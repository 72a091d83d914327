/** Sizes that reports ask for, in millimetres on paper. */

interface Preset {
  /** Millimetres. */
  readonly width: number
  /** Millimetres; null: as high as what is drawn. */
  readonly height: number | null
  /** Millimetres that a map keeps to where its height is its own: a page, with room for a caption. */
  readonly highest?: number
}

/** 96 px to the inch, as CSS has it. */
const PX_PER_MM = 96 / 25.4

export const PRESETS = {
  /** 640 px: the width of a page of text on a screen. */
  screen: { width: 640 / PX_PER_MM, height: null },
  /** One of two columns on A4. */
  column: { width: 85, height: null, highest: 225 },
  /** Between the margins of A4. */
  page: { width: 170, height: null, highest: 225 },
  /** All of a slide of 16 by 9, as presentation programs have it: 13⅓ by 7½ inches. */
  slide: { width: 338.67, height: 190.5 },
  square: { width: 160, height: 160 },
} as const satisfies Record<string, Preset>
export type PresetName = keyof typeof PRESETS

/** The same in px. */
export function pixelsOf({ width, height, highest }: Preset): Preset {
  const pixels = (length: number) => Math.round(length * PX_PER_MM)
  return {
    width: pixels(width),
    height: height === null ? null : pixels(height),
    ...(highest === undefined ? {} : { highest: pixels(highest) }),
  }
}

export function millimetresOf(pixels: number): number {
  return pixels / PX_PER_MM
}
