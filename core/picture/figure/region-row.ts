/** One indicator of a priority in a figure of a region: level, spread inside, direction, target and status, each in a cell. */
import { shifted, stack } from '../chart/stack.ts'
import { heldTogether } from '../held-together.ts'
import type { Block } from '../legend.ts'
import { LETTERINGS, type LetteringName } from '../lettering.ts'
import type { Scheme } from '../scheme.ts'
import type { Skin } from '../skin.ts'
import { textWidth } from '../text-width.ts'
import { wrapText } from '../wrap-text.ts'
import { escapeXml, round } from '../xml.ts'
import { type RegionStrip, regionStrip } from './region-strip.ts'
import { COUNTY_SIZE, type CountyLook, type CountyShapes, smallCounty } from './small-county.ts'

/** What a cell says: what matters most in bold, and lines under it. */
export interface Said {
  readonly strong: string
  readonly lines: readonly string[]
}

export interface RegionFigureRow {
  readonly name: string
  /** Who made the figures, as the foot says it: of rows without room it says nothing. */
  readonly source: string
  /** Under the name: unit, which way is better, who chose it. */
  readonly about: string
  readonly level: Said & { readonly strip: RegionStrip | null }
  readonly spread: Said & { readonly strip: RegionStrip | null; readonly map: RowMap | null }
  readonly course: Said
  /** Null where no row of the figure has one to tell of. */
  readonly target: Said | null
  readonly status: Said
}

export interface RowMap {
  readonly looks: CountyLook
  readonly scheme: Scheme
}

/** Px. */
const GAP = 18
const LEADING = { strong: 15, line: 13.5 } as const
const PAD = 8
/** A strip that is as long as that tells dots apart well enough; on a low sheet it takes what its cell has. */
const STRIP = 190

/** From this width on all cells of a row stand beside each other, on a low sheet earlier; from that one the strips do. */
const WIDE = { usual: 860, low: 600 } as const
const MIDDLE = 500
/** Shares of the width: name, level, inside, direction, target and status, in `apart` target beside status. */
const SHARES = {
  apart: [0.18, 0.19, 0.25, 0.11, 0.13, 0.14],
  wide: [0.21, 0.2, 0.29, 0.13, 0.17],
  middle: [0.31, 0.41, 0.28],
} as const

/** Words of the cells' headings, in the order of the cells. */
export interface RegionColumns {
  readonly indicator: string
  readonly level: string
  readonly spread: string
  readonly trend: string
  /** Null where no row of the figure has one. */
  readonly target: string | null
  readonly status: string
}

/** What rows are set in. */
export interface RowRoom {
  readonly width: number
  /** A sheet whose height is given has few rows: they are set close, so that its letters can be large. */
  readonly low: boolean
}

/** `over`: in small letters over the name, where no heading stands over the row. */
export function rowBlock(
  row: RegionFigureRow,
  columns: RegionColumns,
  shapes: CountyShapes | null,
  { width, low }: RowRoom,
  skin: Skin,
  over = '',
): Block {
  const name = (room: number) =>
    stack([
      text('chart-tick', over, room, LEADING.line, skin),
      text('chart-marked', heldTogether(row.name), room, LEADING.strong, skin),
      text('chart-tick', row.about, room, LEADING.line, skin),
    ])
  const level = (room: number) =>
    stack([strip(row.level.strip, low ? room : STRIP, room, skin), said(row.level, room, skin, low)])
  const spread = (room: number) => spreadBlock(row.spread, shapes, room, skin, low)
  const course = (room: number) => said(row.course, room, skin)
  const judged = (room: number) =>
    stack([...(row.target === null ? [] : [said(row.target, room, skin), air(3)]), said(row.status, room, skin)])
  if (isWide({ width, low })) {
    const { target } = row
    // Under each other they would make a low sheet's row too high.
    const [judgements, shares] =
      low && target !== null
        ? [[(room: number) => said(target, room, skin), (room: number) => said(row.status, room, skin)], SHARES.apart]
        : [[judged], SHARES.wide]
    return ruled(beside([name, level, spread, course, ...judgements], shares, width), width, skin)
  }
  const way = (room: number) => stack([course(room), air(3), judged(room)])
  const heading = (words: string) => text('chart-tick', words, width, LEADING.line, skin)
  const cells =
    width >= MIDDLE
      ? beside([level, spread, way], SHARES.middle, width)
      : stack([
          heading(columns.level),
          level(width),
          air(5),
          heading(columns.spread),
          spread(width),
          air(5),
          heading(wayHeading(columns)),
          way(width),
        ])
  return ruled(stack([name(width), air(4), cells]), width, skin)
}

/** Headings over the cells, where these stand beside each other. */
export function headingsBlock(columns: RegionColumns, { width, low }: RowRoom, skin: Skin): Block {
  const { indicator, level, spread, trend, target, status } = columns
  const cell = (heading: string) => (room: number) => text('chart-tick', heading, room, LEADING.line, skin)
  if (isWide({ width, low })) {
    const [judgements, shares] =
      low && target !== null ? [[target, status], SHARES.apart] : [[enumerated(target, status)], SHARES.wide]
    return ruled(beside([indicator, level, spread, trend, ...judgements].map(cell), shares, width), width, skin)
  }
  if (width < MIDDLE) return air(0)
  return ruled(beside([level, spread, wayHeading(columns)].map(cell), SHARES.middle, width), width, skin)
}

export function isWide({ width, low }: RowRoom): boolean {
  return width >= (low ? WIDE.low : WIDE.usual)
}

/** "Riktning, målvärde, läge". */
function wayHeading({ trend, target, status }: RegionColumns): string {
  return enumerated(trend, target, status)
}

function enumerated(...names: readonly (string | null)[]): string {
  const [first = '', ...more] = names.filter((name) => name !== null)
  return [first, ...more.map((name) => name.toLowerCase())].join(', ')
}

function spreadBlock(
  { strip: dots, map, ...told }: RegionFigureRow['spread'],
  shapes: CountyShapes | null,
  width: number,
  skin: Skin,
  low: boolean,
): Block {
  if (map === null || shapes === null)
    return stack([strip(dots, low ? width : STRIP, width, skin), said(told, width, skin)])
  const county = smallCounty(shapes, map.looks, map.scheme, skin)
  const room = width - COUNTY_SIZE - 10
  const left = stack([strip(dots, low ? room : STRIP, room, skin), said(told, room, skin)])
  // In the middle of its place, so that the maps of all rows stand under each other.
  const x = room + 10 + (COUNTY_SIZE - county.width) / 2
  return { content: left.content + shifted(county.content, x, 0), height: Math.max(left.height, county.height) }
}

function strip(dots: RegionStrip | null, longest: number, width: number, skin: Skin): Block {
  return dots === null ? air(0) : regionStrip(dots, Math.min(width, longest), skin)
}

/** `joined`: the first line goes on after what matters most. */
function said({ strong, lines: [first, ...more] }: Said, width: number, skin: Skin, joined = false): Block {
  const length = textWidth(`${strong} `, LETTERINGS['chart-marked'].size, LETTERINGS['chart-marked'].weight)
  const fits = joined && first !== undefined && length + textWidth(first, LETTERINGS['chart-tick'].size) <= width
  if (fits && strong !== '') {
    const beside = shifted(text('chart-tick', first, width - length, LEADING.strong, skin).content, length, 1)
    const { content, height } = text('chart-marked', strong, width, LEADING.strong, skin)
    return stack([
      { content: content + beside, height },
      ...more.map((line) => text('chart-tick', line, width, LEADING.line, skin)),
    ])
  }
  const lines = first === undefined ? [] : [first, ...more]
  return stack([
    text('chart-marked', strong, width, LEADING.strong, skin),
    ...lines.map((line) => text('chart-tick', line, width, LEADING.line, skin)),
  ])
}

function text(name: LetteringName, words: string, width: number, leading: number, skin: Skin): Block {
  if (words === '') return air(0)
  const { size, weight } = LETTERINGS[name]
  const lines = wrapText(words, width, size, weight)
  const texts = lines.map((line, i) => `<text x="0" y="${round(size + i * leading)}">${escapeXml(line)}</text>`)
  return { content: `<g ${skin.text(name)}>${texts.join('')}</g>`, height: lines.length * leading }
}

function beside(cells: readonly ((room: number) => Block)[], shares: readonly number[], width: number): Block {
  const room = width - GAP * (cells.length - 1)
  let x = 0
  const blocks = cells.map((cell, i) => {
    const own = room * (shares[i] ?? 0)
    const block = cell(own)
    const content = shifted(block.content, x, 0)
    x += own + GAP
    return { content, height: block.height }
  })
  return {
    content: blocks.map(({ content }) => content).join(''),
    height: Math.max(0, ...blocks.map(({ height }) => height)),
  }
}

function ruled(block: Block, width: number, skin: Skin): Block {
  const height = block.height + PAD
  return {
    content: `${block.content}<path ${skin.part('chart-grid')} d="M0 ${round(height - 0.5)}H${round(width)}"/>`,
    height: height + PAD - 2,
  }
}

function air(height: number): Block {
  return { content: '', height }
}
