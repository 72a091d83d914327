/** A figure of a report as parts of a document. */
import { figureAddress } from '#core/model/figure/address.ts'
import type { PaperPart } from '#core/model/paper/paper.ts'
import type { FigureBlock } from '#core/model/report.ts'
import type { Language } from '#core/model/text.ts'
import type { Edition } from '../edition.ts'
import { figureOf, kindOf } from '../figure/figure-of.ts'
import { OFFICE_WORDS } from '../office/words.ts'
import { figurePart, frozenPlace } from '../paper/figure-part.ts'
import { regionTables } from '../paper/region/region-tables.ts'
import type { EditionAt } from './earlier.ts'
import { type FigureRead, readFigureBlock, tellFigureBlock, undrawable } from './figure-block.ts'
import { REPORT_WORDS } from './words.ts'

interface Wish {
  /** Of the server, without a slash at its end. */
  readonly origin: string
  readonly editionAt: EditionAt
  readonly lang: Language
}

/**
 * Drawn without its title and source, which stand as text around it, and from the data version that it is frozen to.
 * Where it cannot be drawn, that is said.
 */
export function figureParts(edition: Edition, block: FigureBlock, caption: string, wish: Wish): PaperPart[] {
  const { lang, origin, editionAt } = wish
  const words = REPORT_WORDS[lang]
  const { figure, faults } = readFigureBlock(edition, block, lang)
  const { view, setting, frozen } = figure
  const older = frozen === null ? null : editionAt(frozen)
  if (older !== null) return figureParts(older, block, tellFigureBlock(older, block, lang).caption, wish)
  if (undrawable(edition, figure, faults) !== null) return [note(words.noFigure(caption))]
  if (frozen !== null) {
    const href = `${origin}${figureAddress('svg', { ...view, at: frozen }, setting)}`
    const spans = [{ text: caption, href }, { text: ` ${words.older(frozen)}` }]
    return [{ kind: 'paragraph', style: 'note', spans }]
  }
  if (kindOf(view, setting) === 'region') return regionParts(edition, figure, caption, wish)
  return [figurePart({ edition, origin, medium: 'page' }, view, setting, { caption })]
}

/** All rows of a region, drawn to fit a page, would be letters that nobody can read, or a few of the rows: tables hold them all. */
function regionParts(
  edition: Edition,
  { view, setting }: FigureRead,
  caption: string,
  { lang, origin }: Wish,
): PaperPart[] {
  const said = setting.alt === null ? '' : `${setting.alt} `
  const tables = regionTables(edition, view, setting, null).map((table, i) =>
    i === 0 ? { ...table, alt: said + table.alt } : table,
  )
  const href = frozenPlace({ edition, origin, medium: 'page' }, view, 'region', null)
  const foot = figureOf(edition, view, setting).foot.join(' ')
  return [
    { kind: 'paragraph', style: 'body', spans: [{ text: caption, strong: true }] },
    ...tables,
    { kind: 'paragraph', style: 'note', spans: [{ text: `${foot} ` }, { text: OFFICE_WORDS[lang].same, href }] },
  ]
}

function note(text: string): PaperPart {
  return { kind: 'paragraph', style: 'note', spans: [{ text }] }
}
