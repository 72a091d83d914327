/** Hatches with their reasons and counts, set one after another in as many rows as it takes. */
import type { Language } from '#core/model/text.ts'
import { MISSING_NAMES } from '#core/model/value.ts'
import { formatNumber } from './format.ts'
import { hatchOf, hatchSwatch } from './hatch.ts'
import type { Block } from './legend.ts'
import { LETTERINGS } from './part.ts'
import type { Picture } from './picture.ts'
import type { Skin } from './skin.ts'
import { shortenText, textWidth } from './text-width.ts'
import { escapeXml, round } from './xml.ts'

const SWATCH = { width: 22, height: 12 }
const GAP = 7
const BETWEEN = 20
const ROW = 19

export function missingLegend(picture: Picture, skin: Skin, lang: Language, width: number): Block {
  const { size } = LETTERINGS.reason
  const room = width - SWATCH.width - GAP
  let [x, y] = [0, 0]
  const items = picture.missing.map(({ reason, count }) => {
    const text = shortenText(`${MISSING_NAMES[reason][lang]} (${formatNumber(count, 0, lang)})`, room, size)
    const length = SWATCH.width + GAP + textWidth(text, size)
    if (x > 0 && x + length > width) {
      x = 0
      y += ROW
    }
    const item = swatch(
      skin,
      hatchSwatch(hatchOf(reason), x + 0.5, y + 0.5, SWATCH.width, SWATCH.height),
      x + 0.5,
      y + 0.5,
    )
    const label = `<text ${skin.text('reason')} x="${round(x + SWATCH.width + GAP)}" y="${y + 11}">${escapeXml(text)}</text>`
    x += length + BETWEEN
    return item + label
  })
  return { content: items.join(''), height: items.length === 0 ? 0 : y + ROW }
}

function swatch(skin: Skin, lines: string, x: number, y: number): string {
  const box = `M${round(x)} ${round(y)}h${SWATCH.width}v${SWATCH.height}h${-SWATCH.width}z`
  return (
    `<path ${skin.part('hatch-paper')} d="${box}"/><path ${skin.part('hatch')} d="${lines}"/>` +
    `<path ${skin.part('outline')} d="${box}"/>`
  )
}
