/** Hatches with their reasons and counts. */
import type { Language } from '#core/model/text.ts'
import { MISSING_NAMES } from '#core/model/value.ts'
import { formatNumber } from '../format.ts'
import { hatchOf, hatchSwatch } from '../hatch.ts'
import type { Block } from '../legend.ts'
import type { Picture } from '../picture.ts'
import type { Skin } from '../skin.ts'
import { flow, SWATCH, swatchBox } from './flow.ts'

export function missingLegend(picture: Picture, skin: Skin, lang: Language, width: number): Block {
  const items = picture.missing.map(({ reason, count }) => ({
    text: `${MISSING_NAMES[reason][lang]} (${formatNumber(count, 0, lang)})`,
    swatch: (x: number, y: number) => {
      const lines = hatchSwatch(hatchOf(reason), x, y, SWATCH.width, SWATCH.height)
      return (
        `<path ${skin.part('hatch-paper')} d="${swatchBox(x, y)}"/><path ${skin.part('hatch')} d="${lines}"/>` +
        `<path ${skin.part('outline')} d="${swatchBox(x, y)}"/>`
      )
    },
  }))
  return flow(items, skin, width)
}
