/**
 * Where the pieces of a figure stand: under each other; or, on a sheet whose height is fixed, with the words to the left of
 * what is drawn where that makes it larger.
 *
 * A sheet may be laid out smaller or larger than it is and then set to its size as a whole: a slide is read from far away,
 * so its letters grow with it, and what does not fit is set smaller until it does. Nothing is stretched, nothing is cut.
 */
import type { Block } from './legend.ts'

/** Px; a height of null: as high as what is drawn. */
export interface Room {
  readonly width: number
  readonly height: number | null
}

interface Sheet extends Room {
  /** Px; where no height is given, what would be higher than this is laid out in it. */
  readonly highest?: number
}

/** What is drawn; where rows have no room it may leave out some. */
export interface Body extends Block {
  readonly partial?: boolean
}

/** Each piece is drawn for the room it gets, and again for another: they must be pure. */
export interface Pieces {
  readonly head: (width: number) => Block
  /** `body` is the room that the body will have. */
  readonly legends: (width: number, body: Room) => Block
  readonly body: (room: Room) => Body
  /** What may stand where the others leave room, no higher than that room; a block without height where it does not fit. */
  readonly aside: (room: FixedRoom) => Block
  readonly foot: (width: number) => Block
  /** Width of the body over its height, where it has a shape of its own; null: it takes what width it gets, `across`: all there is. */
  readonly shape: number | null | 'across'
  /** Where a body stands that is lower than its room: rows are looked for at the top, a drawing lies in the middle. */
  readonly stands: 'top' | 'middle'
  /** How much larger than usual its letters may be on a sheet that is read from far away, where all of it has room. */
  readonly grows?: number
}

export interface Layout {
  readonly width: number
  readonly height: number
  readonly placed: readonly Placed[]
}

interface Placed {
  readonly x: number
  readonly y: number
  readonly content: string
}

export interface FixedRoom {
  readonly width: number
  readonly height: number
}

/** An arrangement before its body is drawn, which takes the most time. */
interface Plan {
  readonly body: FixedRoom
  readonly layout: (body: Block) => Layout
}

/** Sheets narrower than this have narrower margins, px. */
const NARROW = 420
/** Over the foot, between words and drawing, and around what stands aside. */
const GAP = { foot: 10, columns: 28, aside: 12 } as const
/** The last line of the foot brings air of its own. */
const DESCENT = 8
/** Laid out no wider than this, or letters would be lost on the sheet; where the height is fixed, no larger than a screen. */
const WIDEST = 960
const LARGEST = { width: 800, height: 450 } as const
/** How much smaller each try sets a sheet that is too full, and how often. */
const STEP = 0.95
const TRIES = 24
/** The least room for what is drawn, px to a side. */
const LEAST_BODY = 130
/** The column of words: as narrow as legends bear, px, and what it takes of the width at least and at most. */
const WORDS = { narrowest: 236, least: 0.36, most: 0.56 } as const
/** A sheet so much wider than high has the words beside a drawing without a shape of its own. */
const WIDE = 1.25
/** A body that fills less of its height than this is flat. */
const FLAT = 0.5

export function layOut(pieces: Pieces, { width, height, highest }: Sheet): Layout {
  if (height === null) {
    const layout = stacked(pieces, Math.min(width, WIDEST))
    const isTooHigh = highest !== undefined && layout.height * width > highest * layout.width
    return isTooHigh ? layOut(pieces, { width, height: highest }) : layout
  }
  const usual = Math.max(1, Math.min(width / LARGEST.width, height / LARGEST.height))
  for (const zoom of zooms(usual, usual === 1 ? 1 : (pieces.grows ?? 1))) {
    const layout = fitted(pieces, { width: width / zoom, height: height / zoom }, zoom > usual)
    if (layout !== null) return layout
  }
  return centred(stacked(pieces, Math.min(width, WIDEST)), width / height)
}

/** The largest first: from `grows` times the usual down to it, and then smaller. */
function zooms(usual: number, grows: number): number[] {
  const larger = Math.ceil(Math.log(grows) / -Math.log(STEP))
  return Array.from({ length: larger + TRIES }, (_, i) => usual * STEP ** (i - larger))
}

export function marginOf(width: number): number {
  return width < NARROW ? 16 : 24
}

/** As high as it becomes. */
function stacked(pieces: Pieces, width: number): Layout {
  const margin = marginOf(width)
  const room = { width: width - 2 * margin, height: null }
  const [head, legends, foot] = [pieces.head(room.width), pieces.legends(room.width, room), pieces.foot(room.width)]
  const body = pieces.body(room)
  const bodyTop = margin + head.height + legends.height
  const footTop = bodyTop + body.height + footGap(foot)
  return {
    width,
    height: Math.ceil(footTop + foot.height + margin - (foot.height > 0 ? DESCENT : 0)),
    placed: [
      { x: margin, y: margin, content: head.content },
      { x: margin, y: margin + head.height, content: legends.content },
      { x: margin, y: bodyTop, content: body.content },
      { x: margin, y: footTop, content: foot.content },
    ],
  }
}

/** The first arrangement in which everything has room, drawn; null where there is none. `whole`: nor is any row left out. */
function fitted(pieces: Pieces, sheet: FixedRoom, whole: boolean): Layout | null {
  const [under, aside] = [wordsAround(pieces, sheet), wordsBeside(pieces, sheet)]
  const isAside = isBeside(pieces.shape, sheet, aside.body, under.body)
  let flat: Layout | null = null
  const plans = isAside ? [aside, under] : [under, aside]
  for (const { body: room, layout } of pieces.shape === 'across' ? [under] : plans) {
    if (Math.min(room.width, room.height) < LEAST_BODY) continue
    const body = pieces.body(room)
    if (body.height > room.height || (whole && body.partial)) continue
    // What is flat looks better across the whole sheet than in the middle of a column.
    if (!isAside || flat !== null || body.height > FLAT * room.height) return layout(body)
    flat = layout(body)
  }
  return flat
}

/** Whether the words stand beside the drawing rather than over and under it. */
function isBeside(shape: Pieces['shape'], sheet: FixedRoom, aside: FixedRoom, under: FixedRoom): boolean {
  if (shape === null) return sheet.width > WIDE * sheet.height
  if (shape === 'across') return false
  const size = ({ width, height }: FixedRoom) => Math.min(width, height * shape)
  return size(aside) > size(under)
}

/** Title and legends over the body and the foot under it, at the bottom of the sheet. */
function wordsAround(pieces: Pieces, sheet: FixedRoom): Plan {
  const margin = marginOf(sheet.width)
  const width = sheet.width - 2 * margin
  const [head, foot] = [pieces.head(width), pieces.foot(width)]
  const free = innerHeight(sheet, margin, foot) - head.height - footGap(foot) - foot.height
  const { legends, height } = settled(pieces, width, free)
  const bodyTop = margin + head.height + legends.height
  return {
    body: { width, height },
    layout: (body) => {
      const aside = pieces.aside({ width, height: height - body.height - GAP.aside })
      const under = aside.height > 0 ? GAP.aside + aside.height : 0
      const top = bodyTop + over(pieces, height, body.height + under)
      return {
        ...sheet,
        placed: [
          { x: margin, y: margin, content: head.content },
          { x: margin, y: margin + head.height, content: legends.content },
          { x: margin, y: top, content: body.content },
          { x: margin, y: top + body.height + GAP.aside, content: aside.content },
          { x: margin, y: bodyTop + height + footGap(foot), content: foot.content },
        ],
      }
    },
  }
}

/**
 * Circles of a legend are as large as on the map, the map as high as the legend leaves it, and its circles follow that
 * height: a few rounds settle it, for a circle grows by a sixteenth of what the map does.
 */
function settled({ legends }: Pieces, width: number, free: number): { legends: Block; height: number } {
  let height = free
  for (let i = 0; i < 6; i++) {
    const block = legends(width, { width, height })
    const left = Math.floor(free - block.height)
    if (left === height) return { legends: block, height }
    height = left
  }
  return { legends: legends(width, { width, height }), height: height - 1 }
}

/** All words in a column to the left, the foot at its bottom; the body has the height of the sheet. */
function wordsBeside(pieces: Pieces, sheet: FixedRoom): Plan {
  const margin = marginOf(sheet.width)
  const inner = sheet.width - 2 * margin - GAP.columns
  const full = sheet.height - 2 * margin
  const wanted = typeof pieces.shape === 'number' ? inner - full * pieces.shape : 0
  const words = Math.max(WORDS.narrowest, Math.min(Math.max(wanted, inner * WORDS.least), inner * WORDS.most))
  const room = { width: inner - words, height: full }
  const [head, legends, foot] = [pieces.head(words), pieces.legends(words, room), pieces.foot(words)]
  const footTop = margin + innerHeight(sheet, margin, foot) - foot.height
  const asideTop = margin + head.height + legends.height
  const left = footTop - footGap(foot) - asideTop
  return {
    body: left >= 0 ? room : { width: 0, height: 0 },
    layout: (body) => ({
      ...sheet,
      placed: [
        { x: margin, y: margin, content: head.content },
        { x: margin, y: margin + head.height, content: legends.content },
        { x: margin, y: asideTop, content: pieces.aside({ width: words, height: left - GAP.aside }).content },
        { x: margin + words + GAP.columns, y: margin + over(pieces, full, body.height), content: body.content },
        { x: margin, y: footTop, content: foot.content },
      ],
    }),
  }
}

/** The air over what does not fill the height it has. */
function over({ stands }: Pieces, height: number, filled: number): number {
  return stands === 'top' ? 0 : (height - filled) / 2
}

/** A layout on paper of another shape, which has nothing on it beside or under. */
function centred({ width, height, placed }: Layout, shape: number): Layout {
  const sheet = { width: Math.max(width, height * shape), height: Math.max(height, width / shape) }
  const x = (sheet.width - width) / 2
  return { ...sheet, placed: placed.map((piece) => ({ ...piece, x: piece.x + x })) }
}

/** What is left between the margins; the lower one is narrower under a foot, whose last line brings air of its own. */
function innerHeight({ height }: FixedRoom, margin: number, foot: Block): number {
  return height - 2 * margin + (foot.height > 0 ? DESCENT : 0)
}

function footGap({ height }: Block): number {
  return height > 0 ? GAP.foot : 0
}
