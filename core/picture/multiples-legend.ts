/** One legend for all small maps. Without bars and counts: how many areas a class has is another number in each map. */
import type { Language } from '#core/model/text.ts'
import { MISSING_NAMES, MISSING_REASONS } from '#core/model/value.ts'
import { breakLabels } from './break-labels.ts'
import { signedBreaks } from './describe/class-text.ts'
import { hatchOf, hatchSwatch } from './hatch.ts'
import { BOX, BOXES, boxes, boxWidth } from './legend/boxes.ts'
import { placedBreaks } from './legend/breaks.ts'
import { endWords } from './legend/ends.ts'
import { flow, SWATCH, swatchBox } from './legend/flow.ts'
import { symbolLegend } from './legend/symbols.ts'
import { territoryLegend } from './legend/territories.ts'
import type { Block } from './legend.ts'
import { LETTERINGS } from './lettering.ts'
import type { Picture } from './picture.ts'
import type { Skin } from './skin.ts'
import { round } from './xml.ts'

/** Longer boxes than this say no more, px. */
const WIDEST = 480

export function multiplesLegend(
  pictures: readonly Picture[],
  skin: Skin,
  lang: Language,
  { width, radius }: { readonly width: number; readonly radius: number },
): Block {
  const [first] = pictures
  if (first === undefined) return { content: '', height: 0 }
  const all: Picture = { ...first, rows: pictures.flatMap(({ rows }) => rows), reference: withoutValue(first) }
  const wide = Math.min(width, WIDEST)
  const values =
    all.mark === 'symbols'
      ? symbolLegend(all, skin, lang, { hovered: null, chosen: [] }, wide, radius)
      : classBoxes(all, skin, lang, wide)
  const missing = reasons(pictures, skin, lang, width)
  return stacked([values, missing, territoryLegend(first.view.territories, skin, width)])
}

/** Under each other, with air between those that hold something. */
function stacked(blocks: readonly Block[]): Block {
  let height = 0
  const content = blocks.flatMap((block) => {
    if (block.height === 0) return []
    const top = height === 0 ? 0 : height + 8
    height = top + block.height
    return top === 0 ? block.content : `<g transform="translate(0 ${round(top)})">${block.content}</g>`
  })
  return { content: content.join(''), height }
}

/** The reference has another value each year: its name may stand, its value not. */
function withoutValue({ reference }: Picture): Picture['reference'] {
  return reference && { ...reference, value: null }
}

function classBoxes(picture: Picture, skin: Skin, lang: Language, width: number): Block {
  const { breaks, counts } = picture.classes
  if (counts.length === 0) {
    const none = lang === 'sv' ? 'Inga värden att visa.' : 'No values to show.'
    return { content: `<text ${skin.text('reason')} x="0" y="12">${none}</text>`, height: 18 }
  }
  const edges = breaks.map((_, i) => 0.5 + i * boxWidth(width, counts.length))
  const labels = breakLabels(breaks, picture.measure.decimals, lang, signedBreaks(picture))
  const placed = placedBreaks(labels, edges, width, BOX + 3 + LETTERINGS.breaks.size)
  const ends = endWords(picture, skin, lang, width, placed.height)
  return {
    content:
      // The boxes of the large legend have bars over them.
      `<g transform="translate(0 ${-BOXES})">${boxes(picture, skin, width)}</g>` +
      `<g ${skin.text('breaks')}>${placed.content}</g>${ends.content}`,
    height: ends.height,
  }
}

function reasons(pictures: readonly Picture[], skin: Skin, lang: Language, width: number): Block {
  const found = new Set(pictures.flatMap(({ missing }) => missing.map(({ reason }) => reason)))
  const items = MISSING_REASONS.filter((reason) => found.has(reason)).map((reason) => ({
    text: MISSING_NAMES[reason][lang],
    swatch: (x: number, y: number) => {
      const box = swatchBox(x, y)
      const lines = hatchSwatch(hatchOf(reason), x, y, SWATCH.width, SWATCH.height)
      return (
        `<path ${skin.part('hatch-paper')} d="${box}"/><path ${skin.part('hatch')} d="${lines}"/>` +
        `<path ${skin.part('outline')} d="${box}"/>`
      )
    },
  }))
  return flow(items, skin, width)
}
