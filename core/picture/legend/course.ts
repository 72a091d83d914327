/**
 * The key of classes that are twice two: a square of four with signs and counts, what is neither under it, and the rule.
 * Of a course the rows are where areas lie and the columns which way they go; of a conflict each is an indicator.
 */
import type { Language } from '#core/model/text.ts'
import { classText } from '../describe/class-text.ts'
import { shortName } from '../describe/title.ts'
import { formatNumber } from '../format.ts'
import type { Block, Marks } from '../legend.ts'
import { LETTERINGS } from '../lettering.ts'
import { classSign } from '../pattern-signs.ts'
import type { Picture } from '../picture.ts'
import type { Skin } from '../skin.ts'
import { textWidth } from '../text-width.ts'
import { wrapText } from '../wrap-text.ts'
import { escapeXml, round } from '../xml.ts'
import { flow, SWATCH, swatchBox } from './flow.ts'
import { frameOf, markedClasses } from './marked.ts'

const CELL = { width: 84, height: 30 } as const
const LINE = 15
const AIR = 14
/** The four of the square; the classes after them are neither. */
const SQUARE = 4

export function courseLegend(picture: Picture, skin: Skin, lang: Language, marks: Marks, width: number): Block {
  const { rows, columns } = headings(picture, lang)
  const { size } = LETTERINGS.reason
  // A name is wrapped between words, so its longest word decides: "Växthusgasutsläpp" is wider than the usual cell.
  const word = Math.max(...columns.flatMap((text) => text.split(' ')).map((text) => textWidth(text, size)))
  const cell = Math.min(Math.max(CELL.width, word + 8), width / 3)
  const longest = Math.max(...rows.map((text) => textWidth(text, size)))
  const left = Math.min(longest, width - 2 * cell - AIR) + AIR
  const heads = columns.map((text) => wrapText(text, cell - 4, size))
  const top = Math.max(...heads.map((lines) => lines.length)) * LINE + 4
  const above = heads.map((lines, i) =>
    lines.map((line, l) => textAt(line, left + (i + 0.5) * cell, top - 6 - (lines.length - 1 - l) * LINE, 'middle')),
  )
  const named = rows.map((text) => wrapText(text, left - AIR, size))
  const height = Math.max(CELL.height, ...named.map((lines) => lines.length * LINE + 4))
  const beside = named.map((lines, i) => {
    const middle = top + (i + 0.5) * height + 4
    return lines.map((line, l) => textAt(line, 0, middle + (l - (lines.length - 1) / 2) * LINE, 'start'))
  })
  const square = cells(picture, skin, lang, marks, { x: left, y: top, width: cell, height })
  const others = flow(neither(picture, skin, lang, marks), skin, width)
  const under = top + 2 * height + 10
  const rule = wrapText(RULE[lang], width, size)
  const ruleTop = under + others.height + (others.height > 0 ? 4 : 0)
  const texts = [...above, ...beside, rule.map((line, i) => textAt(line, 0, ruleTop + 12 + i * LINE, 'start'))]
  return {
    content: `${square}<g transform="translate(0 ${round(under)})">${others.content}</g><g ${skin.text('reason')}>${texts.flat().join('')}</g>`,
    height: ruleTop + rule.length * LINE + 4,
  }
}

/** The published rule of what a clear change is (method, section 7). */
const RULE: Record<Language, string> = {
  sv: 'Åt vilket håll: de senaste sex åren med uppgift, när minst tre av fyra jämförelser mellan två år går åt samma håll.',
  en: 'Which way: the last six years with figures, where at least three of four comparisons of two years go the same way.',
}

function headings(
  picture: Picture,
  lang: Language,
): { readonly rows: readonly string[]; readonly columns: readonly string[] } {
  const { detail, indicator, reference } = picture
  const [better, worse] = lang === 'sv' ? ['förbättras', 'försämras'] : ['improving', 'slipping']
  if (detail.kind === 'conflict') {
    const both = (name: string) => [`${name} ${better}`, `${name} ${worse}`]
    return { rows: both(shortName(indicator, lang)), columns: both(shortName(detail.second, lang)) }
  }
  const name = reference?.name[lang] ?? ''
  const rows =
    reference?.kind === 'target'
      ? lang === 'sv'
        ? ['når målvärdet', 'når inte målvärdet']
        : ['meets the target', 'does not meet it']
      : lang === 'sv'
        ? [`bättre än ${name}`, `sämre än ${name}`]
        : [`better than ${name}`, `worse than ${name}`]
  return { rows, columns: [better, worse] }
}

function cells(
  picture: Picture,
  skin: Skin,
  lang: Language,
  marks: Marks,
  /** The first cell. */
  { x: left, y: top, width, height }: Record<'x' | 'y' | 'width' | 'height', number>,
): string {
  const { scheme, classes } = picture
  const marked = markedClasses(picture, marks)
  const all = Array.from({ length: SQUARE }, (_, index) => {
    const [x, y] = [left + (index % 2) * width, top + Math.floor(index / 2) * height]
    const middle = y + height / 2
    return {
      fill:
        `<rect ${skin.swatch(index, scheme)} x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${height}"/>` +
        `<path ${skin.signOn(index, scheme)} d="${classSign(index, scheme, x + 20, middle, 9)}"/>`,
      text: `<text ${skin.onClass(index, scheme)} x="${round(x + width / 2 + 12)}" y="${round(middle + 4)}">${formatNumber(classes.counts[index] ?? 0, 0, lang)}</text>`,
      frame: frameOf(index, marked, skin, { x: x + 1.5, y: y + 1.5, width: width - 3, height: height - 3 }),
    }
  })
  const outline =
    `M${round(left)} ${round(top)}h${round(2 * width)}v${2 * height}h${round(-2 * width)}z` +
    `M${round(left + width)} ${round(top)}v${2 * height}M${round(left)} ${round(top + height)}h${round(2 * width)}`
  return (
    all.map(({ fill }) => fill).join('') +
    `<path ${skin.part('outline')} d="${outline}"/>` +
    `<g ${skin.text('area-name')} text-anchor="middle">${all.map(({ text }) => text).join('')}</g>` +
    all.map(({ frame }) => frame).join('')
  )
}

/** No clear change, and the reasons that occur why it cannot be assessed. */
function neither(picture: Picture, skin: Skin, lang: Language, marks: Marks) {
  const { scheme, classes } = picture
  const marked = markedClasses(picture, marks)
  return classes.counts.flatMap((count, index) => {
    if (index < SQUARE || (index > SQUARE && count === 0)) return []
    return [
      {
        text: `${classText(picture, index, lang)} (${formatNumber(count, 0, lang)})`,
        swatch: (x: number, y: number) =>
          `<path ${skin.swatch(index, scheme)} d="${swatchBox(x, y)}"/>` +
          `<path ${skin.signOn(index, scheme)} d="${classSign(index, scheme, x + SWATCH.width / 2, y + SWATCH.height / 2, 7)}"/>` +
          `<path ${skin.part('outline')} d="${swatchBox(x, y)}"/>${frameOf(index, marked, skin, { x, y, ...SWATCH })}`,
      },
    ]
  })
}

function textAt(text: string, x: number, y: number, anchor: 'start' | 'middle'): string {
  const aligned = anchor === 'start' ? '' : ' text-anchor="middle"'
  return `<text x="${round(x)}" y="${round(y)}"${aligned}>${escapeXml(text)}</text>`
}
