/** The groups of a division with their colours, as long as there are no more than colours. */
import type { Language } from '#core/model/text.ts'
import { classText } from '../describe/class-text.ts'
import { countOfGroups } from '../describe/nouns.ts'
import { formatNumber } from '../format.ts'
import type { Block, Marks } from '../legend.ts'
import { LETTERINGS } from '../lettering.ts'
import type { Picture } from '../picture.ts'
import type { Skin } from '../skin.ts'
import { wrapText } from '../wrap-text.ts'
import { escapeXml } from '../xml.ts'
import { flow, SWATCH, swatchBox } from './flow.ts'
import { frameOf, markedClasses } from './marked.ts'

const LINE = 16

export function kindLegend(picture: Picture, skin: Skin, lang: Language, marks: Marks, width: number): Block {
  const groups = new Set(picture.rows.flatMap(({ group }) => group ?? []))
  const used = picture.classes.counts.flatMap((count, index) => (count > 0 ? [index] : []))
  // Where two groups share a colour it names neither.
  if (groups.size > used.length) return sharedColours(picture, groups.size, skin, lang, width)
  const marked = markedClasses(picture, marks)
  const items = used.map((index) => ({
    text: `${nameOf(picture, index, groups, lang)} (${formatNumber(picture.classes.counts[index] ?? 0, 0, lang)})`,
    swatch: (x: number, y: number) =>
      `<path ${skin.swatch(index, picture.scheme)} d="${swatchBox(x, y)}"/><path ${skin.part('outline')} d="${swatchBox(x, y)}"/>` +
      frameOf(index, marked, skin, { x, y, ...SWATCH }),
  }))
  return flow(items, skin, width)
}

/** The one group of the picture that has the colour: others that share it may lie outside. */
function nameOf(picture: Picture, index: number, shown: ReadonlySet<string>, lang: Language): string {
  const group = picture.division?.groups.find(({ tint, id }) => tint === index && shown.has(id))
  return group?.name[lang] ?? classText(picture, index, lang)
}

function sharedColours({ division }: Picture, count: number, skin: Skin, lang: Language, width: number): Block {
  const groups = division === null ? String(count) : countOfGroups(count, division, lang)
  const text =
    lang === 'sv'
      ? `${groups}. Fyllningarna skiljer bara grannar åt; namnen står på kartan.`
      : `${groups}. Fills only part neighbours; the names stand on the map.`
  const lines = wrapText(text, width, LETTERINGS.reason.size)
  const texts = lines.map((line, i) => `<text x="0" y="${12 + i * LINE}">${escapeXml(line)}</text>`)
  return { content: `<g ${skin.text('reason')}>${texts.join('')}</g>`, height: lines.length * LINE + 4 }
}
