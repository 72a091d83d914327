/** A figure of a report as parts of a document. */
import { figureAddress } from '#core/model/figure/address.ts'
import type { PaperPart } from '#core/model/paper/paper.ts'
import type { FigureBlock } from '#core/model/report.ts'
import type { Language } from '#core/model/text.ts'
import type { Edition } from '../edition.ts'
import { OFFICE_WORDS } from '../office/words.ts'
import { figurePart, frozenPlace } from '../paper/figure-part.ts'
import { drawing, type FigureBeside, readFigureBlock } from './figure-block.ts'
import { tabled } from './figure-tables.ts'
import { obstacleText } from './obstacle.ts'
import { REPORT_WORDS } from './words.ts'

interface Wish extends FigureBeside {
  /** Of the server, without a slash at its end. */
  readonly origin: string
  readonly lang: Language
}

/**
 * Drawn without its title and source, which stand as text around it, and from the data version that it is frozen to; what
 * is read better as tables, as those. Where it cannot be drawn, that is said, and why.
 */
export function figureParts(served: Edition, block: FigureBlock, caption: string, wish: Wish): PaperPart[] {
  const { lang, origin } = wish
  const words = REPORT_WORDS[lang]
  const { edition, figure, obstacle } = readFigureBlock(served, block, wish, lang)
  const { view, setting, profile, frozen } = figure
  if (obstacle !== null) return [note(`${words.noFigure(caption)} ${obstacleText(obstacle, lang)}`)]
  if (frozen !== null) {
    const href = `${origin}${figureAddress('svg', { ...view, at: frozen }, setting)}`
    const spans = [{ text: caption, href }, { text: ` ${words.older(frozen)}` }]
    return [{ kind: 'paragraph', style: 'note', spans }]
  }
  const paper = { edition, origin, medium: 'page' } as const
  const { tables, source } = tabled(edition, figure, caption, drawing(edition, figure))
  if (tables.length === 0) return [figurePart(paper, view, setting, { caption, profile })]
  const href = frozenPlace(paper, view, setting, profile)
  return [
    // The one table of a view has it itself.
    ...(tables.some((table) => table.caption === caption) ? [] : [strong(caption)]),
    ...tables,
    {
      kind: 'paragraph',
      style: 'note',
      spans: [{ text: `${source.join(' ')} ` }, { text: OFFICE_WORDS[lang].same, href }],
    },
  ]
}

function strong(text: string): PaperPart {
  return { kind: 'paragraph', style: 'body', spans: [{ text, strong: true }] }
}

function note(text: string): PaperPart {
  return { kind: 'paragraph', style: 'note', spans: [{ text }] }
}
