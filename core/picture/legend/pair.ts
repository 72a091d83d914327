/** The square of two indicators: the first grows to the right, the second upwards, with the number of rows in each cell. */
import type { Language } from '#core/model/text.ts'
import { breakLabels } from '../break-labels.ts'
import { shortName } from '../describe/title.ts'
import { formatNumber } from '../format.ts'
import type { Block, Marks } from '../legend.ts'
import { LETTERINGS } from '../lettering.ts'
import type { Picture } from '../picture.ts'
import type { Skin } from '../skin.ts'
import { shortenText, textWidth } from '../text-width.ts'
import { escapeXml, round } from '../xml.ts'
import { placedBreaks } from './breaks.ts'
import { frameOf, markedClasses } from './marked.ts'
import { cornerWords, leastCorners } from './pair-corners.ts'

/** Side of a cell, px. */
const CELL = 36
const SIDE = 3 * CELL
/** Room above the square for the name of the second indicator, and beside its breaks. */
const TOP = 24
const AIR = 6
/** Between square and words. */
const COLUMN = 26
/** The least width in which the words beside the square can be read; with less they stand under it. */
const LEAST_WORDS = 110

type TwoDetail = Extract<Picture['detail'], { kind: 'two' }>

export function pairLegend(picture: Picture, skin: Skin, lang: Language, marks: Marks, width: number): Block {
  const { detail, indicator } = picture
  if (detail.kind !== 'two') throw new Error(`legend: expected a picture of two indicators, found ${detail.kind}`)
  const { size } = LETTERINGS.breaks
  const upward = breakLabels(detail.secondBreaks, detail.second.decimals, lang)
  const left = Math.max(16, ...upward.map((label) => textWidth(label, size))) + AIR
  const along = breakLabels(detail.firstBreaks, indicator.decimals, lang)
  const edges = along.map((_, i) => left + i * CELL)
  const below = placedBreaks(along, edges, left + SIDE + CELL, TOP + SIDE + size + 3)
  const nameTop = below.height + 12
  const words = width - left - SIDE - COLUMN
  const isBeside = words >= Math.max(LEAST_WORDS, leastCorners(picture, detail, lang))
  const corners = cornerWords(picture, detail, skin, lang, isBeside ? words : width)
  const [x, y] = isBeside ? [left + SIDE + COLUMN, TOP] : [0, nameTop + 14]
  return {
    content: [
      cells(picture, skin, lang, marks, left),
      arrows(skin, left),
      upwardLabels(upward, skin, left),
      `<g ${skin.text('breaks')}>${below.content}</g>`,
      axisName(axis(detail, 'second', picture, lang), skin, width, 0, 11),
      axisName(`${axis(detail, 'first', picture, lang)}`, skin, width - left, left, nameTop),
      `<g transform="translate(${round(x)} ${round(y)})">${corners.content}</g>`,
    ].join(''),
    height: Math.max(nameTop + 5, y + corners.height),
  }
}

/** "Medianinkomst (tkr)": what an axis measures. */
function axis({ second }: TwoDetail, which: 'first' | 'second', { indicator }: Picture, lang: Language): string {
  const shown = which === 'first' ? indicator : second
  return `${shortName(shown, lang)} (${shown.unit[lang]})`
}

function axisName(text: string, skin: Skin, room: number, x: number, y: number): string {
  const { size, weight } = LETTERINGS['reference-name']
  return `<text ${skin.text('reference-name')} x="${round(x)}" y="${round(y)}">${escapeXml(shortenText(text, room, size, weight))}</text>`
}

function cells(picture: Picture, skin: Skin, lang: Language, marks: Marks, left: number): string {
  const { scheme, classes } = picture
  const marked = markedClasses(picture, marks)
  const all = classes.counts.map((count, index) => {
    // High above low: the first row of the scheme is the lowest.
    const [x, y] = [left + (index % 3) * CELL, TOP + (2 - Math.floor(index / 3)) * CELL]
    const text = `<text ${skin.onClass(index, scheme)} x="${round(x + CELL / 2)}" y="${round(y + CELL / 2 + 4)}">${formatNumber(count, 0, lang)}</text>`
    return {
      fill: `<rect ${skin.swatch(index, scheme)} x="${round(x)}" y="${round(y)}" width="${CELL}" height="${CELL}"/>`,
      text: count === 0 ? '' : text,
      frame: frameOf(index, marked, skin, { x: x + 1.5, y: y + 1.5, width: CELL - 3, height: CELL - 3 }),
    }
  })
  const lines = [1, 2].map((i) => `M${round(left + i * CELL)} ${TOP}v${SIDE}M${round(left)} ${TOP + i * CELL}h${SIDE}`)
  const outline = `M${round(left)} ${TOP}h${SIDE}v${SIDE}h${-SIDE}z${lines.join('')}`
  return (
    all.map(({ fill }) => fill).join('') +
    `<path ${skin.part('outline')} d="${outline}"/>` +
    `<g ${skin.text('area-name')} text-anchor="middle">${all.map(({ text }) => text).join('')}</g>` +
    all.map(({ frame }) => frame).join('')
  )
}

/** Along the left side upwards and along the lower side to the right, each past the square. */
function arrows(skin: Skin, left: number): string {
  const [bottom, right] = [TOP + SIDE, left + SIDE]
  const up = `M${round(left)} ${bottom}V${TOP - 7}m-3 4l3-4l3 4`
  const along = `M${round(left)} ${bottom}H${round(right + 8)}m-4-3l4 3l-4 3`
  return `<path ${skin.part('chart-axis')} d="${up}${along}"/>`
}

function upwardLabels(labels: readonly string[], skin: Skin, left: number): string {
  const texts = labels.map((label, i) => {
    const y = TOP + SIDE - (i * SIDE) / Math.max(1, labels.length - 1) + 4
    return `<text x="${round(left - AIR)}" y="${round(y)}">${escapeXml(label)}</text>`
  })
  return `<g ${skin.text('breaks')} text-anchor="end">${texts.join('')}</g>`
}
