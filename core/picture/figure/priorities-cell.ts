/** A county in one area of the report: its need as a number on a tint, its emphasis as a count and a bar under it. */
import { LETTERINGS } from '../lettering.ts'
import type { Scheme } from '../scheme.ts'
import type { Skin } from '../skin.ts'
import { textWidth } from '../text-width.ts'
import { escapeXml, round } from '../xml.ts'

export interface PrioritiesCell {
  /** As it is written; null: not assessable. */
  readonly need: string | null
  /** Thirds of the counties by need, least first; null as the need is. */
  readonly third: 0 | 1 | 2 | null
  /** "2/6": placed in the area, of all the region has. */
  readonly emphasis: string
  /** The same, 0–1; null where no priority is known. */
  readonly share: number | null
  /** Great need and no priority. */
  readonly blind: boolean
}

/** Need is the first of the two on the map too: its tints are those of the pair's first row, where nothing is emphasised. */
export const NEED_SCHEME: Scheme = { kind: 'pair' }
export const BLIND = '◆'
const NONE = '–'

/** Px. */
const SIZE = LETTERINGS['chart-name'].size
const PAD = 5
const BAR = { height: 2, over: 1.5 } as const
/** Of the ink outline around what is blind. */
const EDGE = 1

/** Px; from this width on need and emphasis stand beside each other. */
export const ABREAST = 46
/** Of a row of cells, px. */
export const ROW = { abreast: 20, stacked: 27 } as const

export interface CellRoom {
  readonly width: number
  readonly height: number
}

export function prioritiesCell(cell: PrioritiesCell, { width, height }: CellRoom, skin: Skin): string {
  const { third, blind } = cell
  // A hair of paper between the tints.
  const [across, down] = [round(width - 1), round(height - 1)]
  const ground = `M0.5 0.5h${across}v${down}h-${across}z`
  const tint = third === null ? skin.part('hatch-paper') : skin.swatch(third, NEED_SCHEME)
  const letters = third === null ? skin.text('reason') : `${skin.signOn(third, NEED_SCHEME)} font-size="${SIZE}"`
  const edge = EDGE + 0.5
  const outline = blind
    ? `<path ${skin.part('hovered')} d="M${edge} ${edge}h${round(width - 2 * edge)}v${round(height - 2 * edge)}h-${round(width - 2 * edge)}z"/>`
    : third === null
      ? `<path ${skin.part('chart-grid')} d="${ground}"/>`
      : ''
  return (
    `<path ${tint} d="${ground}"/>${outline}` +
    `<g ${letters}>${width >= ABREAST ? abreast(cell, { width, height }) : stacked(cell, { width, height })}${bar(cell, { width, height })}</g>`
  )
}

/** Who has no priority though the need is great has the sign in place of a count of none. */
function emphasisOf({ blind, emphasis }: PrioritiesCell): string {
  return blind ? BLIND : emphasis
}

function abreast(cell: PrioritiesCell, { width, height }: CellRoom): string {
  const y = round((height - BAR.height) / 2 + SIZE * 0.35)
  return (
    `<text x="${PAD}" y="${y}" font-weight="600">${escapeXml(cell.need ?? NONE)}</text>` +
    `<text x="${round(width - PAD)}" y="${y}" text-anchor="end">${escapeXml(emphasisOf(cell))}</text>`
  )
}

function stacked(cell: PrioritiesCell, { width, height }: CellRoom): string {
  const middle = round(width / 2)
  const emphasis = emphasisOf(cell)
  // "10/12" is wider than a narrow cell.
  const size = Math.min(SIZE, ((width - 2) / textWidth(emphasis, SIZE)) * SIZE)
  const line = (y: number, text: string, look: string) =>
    `<text x="${middle}" y="${round(y)}" text-anchor="middle"${look}>${escapeXml(text)}</text>`
  const lower = size < SIZE ? ` font-size="${round(size)}"` : ''
  return line(height * 0.38, cell.need ?? NONE, ' font-weight="600"') + line(height * 0.75, emphasis, lower)
}

/** As long as the share of the region's priorities that is placed in the area. */
function bar({ share }: PrioritiesCell, { width, height }: CellRoom): string {
  if (share === null || share === 0) return ''
  const y = round(height - BAR.height - BAR.over)
  const length = round((width - 3) * share)
  return `<path d="M1.5 ${y}h${length}v${BAR.height}h-${length}z"/>`
}
