/** A drawing of ours as a PNG, which says what it shows and where it comes from inside its file. */
import { Resvg } from '@resvg/resvg-js'
import { MOST_PIXELS } from '#core/model/figure/setting.ts'
import { FONT_FAMILY, FONT_FILES } from './fonts.ts'
import { pngFile } from './png-file.ts'
import type { Told } from './renderer.ts'
import { assertOurs } from './vocabulary.ts'

/** Size in px at 96 to the inch, as the drawing has it; `scale` is how many pixels of the picture each of them gets. */
export interface PngSize {
  readonly width: number
  readonly height: number
  readonly scale: number
}

export function pngOf(svg: string, { scale, told }: PngSize & { readonly told: Told }): Uint8Array {
  assertOurs(svg)
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: {
      fontFiles: Object.values(FONT_FILES),
      loadSystemFonts: false,
      defaultFontFamily: FONT_FAMILY,
      sansSerifFamily: FONT_FAMILY,
    },
    languages: [told.lang],
    logLevel: 'off',
  })
  const pixels = drawing.width * drawing.height * scale ** 2
  // resvg would try 60 000 × 60 000 and take 14 GB. Whoever asked has been told already; this is the last door.
  if (!(pixels > 0 && pixels <= MOST_PIXELS)) {
    throw new Error(`png: expected at most ${MOST_PIXELS} pixels, found ${pixels}`)
  }
  return pngFile(drawing.render(), told, scale)
}
