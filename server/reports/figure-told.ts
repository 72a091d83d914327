/** What is told of a figure of a report: its words, where it lies, and what it says as tables. */
import { figureAddress } from '#core/model/figure/address.ts'
import type { FigurePart, FigureSetting } from '#core/model/figure/setting.ts'
import type { PaperTable } from '#core/model/paper/paper.ts'
import type { FigureBlock } from '#core/model/report.ts'
import type { Language } from '#core/model/text.ts'
import { describeFaults } from '../document/faults.ts'
import { placeOf } from '../figure/figure-of.ts'
import { besideText, withoutParts } from './beside-text.ts'
import { drawing, type FigureReading } from './figure-block.ts'
import { tabled } from './figure-tables.ts'
import { figureWords } from './figure-words.ts'
import { obstacleText } from './obstacle.ts'

export interface FigureTold {
  readonly caption: string
  readonly alt: string
  readonly madeAlt: string
  /** Paths and queries of this server. */
  readonly image: string | null
  readonly narrowImage: string | null
  readonly address: string | null
  /** What it says, where that is read better as tables, and what then stands under them. */
  readonly tables: readonly PaperTable[]
  readonly source: readonly string[]
  readonly faults: readonly string[]
}

/** Px: what a telephone shows without making its letters smaller. */
const NARROW = 360

/** Without drawing it, where that can be. */
export function tellFigureBlock(
  { edition, figure, faults, obstacle }: FigureReading,
  block: Pick<FigureBlock, 'caption'>,
  lang: Language,
): FigureTold {
  if (obstacle !== null) {
    const nothing = { alt: '', madeAlt: '', image: null, narrowImage: null, address: null, tables: [], source: [] }
    return { ...nothing, caption: block.caption, faults: [obstacleText(obstacle, lang)] }
  }
  const { setting, profile, frozen } = figure
  const view = frozen === null ? figure.view : { ...figure.view, at: frozen }
  const draw = drawing(edition, figure)
  const said = figureWords(edition, figure, draw)
  const caption = block.caption === '' ? said.title : block.caption
  // It stands on the page's own paper; but light letters need the dark that the author chose them for.
  const left: readonly FigurePart[] = setting.theme === 'dark' ? ['title'] : ['title', 'paper']
  const shown: FigureSetting = { ...besideText(withoutParts(setting, left), view), ...ON_PAGE }
  return {
    caption,
    alt: setting.alt ?? said.alt,
    madeAlt: said.alt,
    image: figureAddress('svg', view, shown),
    narrowImage: figureAddress('svg', view, { ...shown, width: NARROW, height: null }),
    address: placeOf(edition, view, setting, profile),
    ...tabled(edition, figure, caption, draw),
    faults: describeFaults(faults, lang),
  }
}

/**
 * The reader may lack the font: named only, letters would run over each other. What is said of it stands beside it, and in
 * its address would have it drawn anew for every letter that an author writes.
 */
const ON_PAGE = { fonts: 'embedded', alt: null, description: null } as const
