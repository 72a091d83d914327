/** Rows of a region's page as a figure: its priorities, each with the indicators that follow it. */
import type { Language } from '#core/model/text.ts'
import { stack } from '../chart/stack.ts'
import { caption } from '../chart/strip-axis.ts'
import { type DrawnFigure, figurePage, type Room, type SheetOptions } from '../figure-page.ts'
import { formatNumber } from '../format.ts'
import type { Hatch } from '../hatch.ts'
import type { Block } from '../legend.ts'
import { LETTERINGS } from '../lettering.ts'
import { figureSkin, type Skin } from '../skin.ts'
import { wrapText } from '../wrap-text.ts'
import { escapeXml, round } from '../xml.ts'
import { headingsBlock, isWide, type RegionColumns, type RegionFigureRow, rowBlock } from './region-row.ts'
import { type CountyShapes, countyHatches } from './small-county.ts'

export interface RegionFigure {
  readonly title: string
  readonly subtitle: string
  readonly columns: RegionColumns
  readonly priorities: readonly { readonly title: string; readonly rows: readonly RegionFigureRow[] }[]
  /** Null of a county that is one municipality. */
  readonly shapes: CountyShapes | null
  /** What the dots, the line and the colours are. */
  readonly reading: string
  /** One sentence for those who do not see it; the rows are told after it. */
  readonly alt: string
  /** `sources`: of the rows that are drawn, each once. */
  readonly foot: (sources: readonly string[]) => readonly string[]
}

const HEADING = { leading: 17, over: 12 } as const
const LETTERING = LETTERINGS['figure-subtitle']

export function regionFigure(figure: RegionFigure, lang: Language, sheet: SheetOptions): DrawnFigure {
  const rows = figure.priorities.flatMap((priority) => priority.rows)
  // The foot names whose figures are drawn and takes room from them: with fewer names under it there may be room for more.
  let { drawn, shown } = drawnWith(figure, rows.length, lang, sheet)
  for (let most = shown; shown < rows.length && most < rows.length; most++) {
    const next = drawnWith(figure, most, lang, sheet)
    if (next.shown < most) break
    drawn = next.drawn
    shown = next.shown
  }
  return drawn
}

/** No more than `most` rows, and whose figures these are; `shown`: how many have room. */
function drawnWith(
  figure: RegionFigure,
  most: number,
  lang: Language,
  sheet: SheetOptions,
): { readonly drawn: DrawnFigure; readonly shown: number } {
  const skin = figureSkin(sheet.theme ?? 'light')
  const rows = figure.priorities.flatMap((priority) => priority.rows)
  const sources = new Set(rows.slice(0, most).map(({ source }) => source))
  // Of the arrangements that are tried the one that is taken is drawn last.
  let shown = 0
  const page = {
    title: figure.title,
    subtitle: figure.subtitle,
    alt: { short: figure.alt, long: [figure.alt, ...inWords(figure)].join(' ') },
    legends: (width: number) => [caption(figure.reading, skin, width)],
    // A table, with the words over it.
    shape: 'across' as const,
    stands: 'top' as const,
    body: (room: Room) => {
      const drawn = body(figure, room, most, skin, lang)
      shown = drawn.shown
      return drawn.block
    },
    foot: figure.foot([...sources]),
  }
  return { drawn: figurePage(page, sheet, lang), shown }
}

/** Fewer rows than these are no overview: the sheet sets itself smaller until they have room. */
const LEAST_ROWS = 3

interface DrawnRows {
  readonly block: Block
  readonly shown: number
}

/** Where the height is fixed, as many rows as have room, and how many have not. */
function body(figure: RegionFigure, { width, height }: Room, most: number, skin: Skin, lang: Language): DrawnRows {
  const { columns, priorities, shapes } = figure
  const rowRoom = { width, low: height !== null }
  const blocks: Block[] = [
    { content: shapes === null ? '' : countyHatches(shapes, hatchesOf(figure), skin), height: 0 },
    headingsBlock(columns, rowRoom, skin),
  ]
  const all = priorities.reduce((sum, { rows }) => sum + rows.length, 0)
  const left = (shown: number) => caption(leftOut(all - shown, all, lang), skin, width)
  const room = height === null ? Number.POSITIVE_INFINITY : height - left(0).height
  // Beside each other the cells leave room over the name for what would else take a line of its own.
  const isOver = rowRoom.low && isWide(rowRoom)
  let used = blocks.reduce((sum, block) => sum + block.height, 0)
  let shown = 0
  for (const { title, rows } of priorities) {
    // A heading without a row under it says nothing.
    let heading = isOver ? NOTHING : priorityHeading(title, width, skin)
    for (const [i, row] of rows.entries()) {
      const block = rowBlock(row, columns, shapes, rowRoom, skin, isOver && i === 0 ? title : '')
      const isFull = used + heading.height + block.height > room && shown >= LEAST_ROWS
      if (isFull || shown === most) return { block: stack([...blocks, left(shown)]), shown }
      blocks.push(heading, block)
      used += heading.height + block.height
      heading = NOTHING
      shown++
    }
  }
  return { block: stack(blocks), shown }
}

const NOTHING: Block = { content: '', height: 0 }

function priorityHeading(title: string, width: number, skin: Skin): Block {
  const { size } = LETTERING
  const lines = wrapText(title, width, size, 600)
  const texts = lines.map(
    (line, i) => `<text x="0" y="${round(HEADING.over + size + i * HEADING.leading)}">${escapeXml(line)}</text>`,
  )
  return {
    content: `<g ${skin.text('chart-marked', size / LETTERINGS['chart-marked'].size)}>${texts.join('')}</g>`,
    height: HEADING.over + lines.length * HEADING.leading + 6,
  }
}

/** "Ytterligare 12 av 20 nyckeltal ryms inte i höjden." */
function leftOut(count: number, all: number, lang: Language): string {
  if (count === 0) return ''
  const [left, of] = [formatNumber(count, 0, lang), formatNumber(all, 0, lang)]
  return lang === 'sv'
    ? `${left} av ${of} rader ryms inte i höjden. Alla finns på regionens sida.`
    : `${left} of ${of} rows have no room in this height. All are on the page of the region.`
}

function hatchesOf({ priorities }: RegionFigure): ReadonlySet<Hatch> {
  const rows = priorities.flatMap((priority) => priority.rows)
  const looks = rows.flatMap(({ spread }) => [...(spread.map?.looks.values() ?? [])])
  return new Set(looks.filter((look): look is Hatch => typeof look !== 'number'))
}

/** Row by row, each cell by the name of its column. */
function inWords({ columns, priorities }: RegionFigure): string[] {
  return priorities.flatMap(({ title, rows }) => [
    `${title}.`,
    ...rows.map(({ name, level, spread, course, target, status }) => {
      const cells = [
        [columns.level, level],
        [columns.spread, spread],
        [columns.trend, course],
        [columns.target, target],
        [columns.status, status],
      ] as const
      const said = cells.flatMap(([heading, cell]) => {
        if (heading === null || cell === null) return []
        const { strong, lines } = cell
        const words = [strong, ...lines].filter((each) => each !== '').join(', ')
        return words === '' ? [] : [`${heading.toLowerCase()}: ${words}`]
      })
      return `${name}: ${said.join('; ')}.`
    }),
  ])
}
