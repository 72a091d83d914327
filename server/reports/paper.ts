/** A report as a document for Word: its words as they read now, its figures drawn, and where it all comes from. */

import type { ReadPart, ReadSpan } from '#core/model/contract-reports.ts'
import { figureAddress } from '#core/model/figure/address.ts'
import type { Paper, PaperPart, Span } from '#core/model/paper/paper.ts'
import type { FigureBlock, Report } from '#core/model/report.ts'
import type { Language } from '#core/model/text.ts'
import type { Edition } from '../edition.ts'
import { figurePart } from '../paper/figure-part.ts'
import type { EditionAt } from './earlier.ts'
import { readFigureBlock, tellFigureBlock, undrawable } from './figure-block.ts'
import { frozenReport } from './frozen.ts'
import { readingOf } from './reading.ts'
import { sourcesOf } from './sources.ts'
import { REPORT_WORDS } from './words.ts'

/** What is written elsewhere must lead back. */
export interface FileWish {
  /** Of the server, without a slash at its end. */
  readonly origin: string
  /** Under which the report is saved; null where it is not. */
  readonly id: string | null
}

export interface PaperWish extends FileWish {
  readonly editionAt: EditionAt
}

export function reportPaper(edition: Edition, report: Report, wish: PaperWish): Paper {
  const { origin, id } = wish
  const { atlas } = edition
  const { lang, title, blocks } = report
  const words = REPORT_WORDS[lang]
  const { version, builtAt } = atlas
  const reading = readingOf(edition, report, { kind: 'same' })
  const parts = reading.blocks.flatMap((read, place): PaperPart[] => {
    const block = blocks[place]
    if (read.kind === 'text') return read.parts.map(partOf)
    return block?.kind === 'figure' ? [drawn(edition, block, read.caption, { ...wish, lang })] : []
  })
  const sources = sourcesOf(edition, report)
  const last: PaperPart[] =
    sources.length === 0
      ? []
      : [
          { kind: 'heading', level: 2, text: words.sources },
          { kind: 'list', items: sources.map((text) => [{ text }]) },
        ]
  return {
    lang,
    title,
    subtitle: '',
    description: words.description(title),
    address: id === null ? null : `${origin}${frozenReport(id, version, lang)}`,
    version,
    builtAt,
    alone: false,
    contents: parts.filter(({ kind }) => kind === 'heading').length >= LEAST_HEADINGS,
    parts: [...parts, ...last, note(words.dataVersion(version))],
  }
}

/** With fewer a table of contents is longer than the way to them. */
const LEAST_HEADINGS = 4

function note(text: string): PaperPart {
  return { kind: 'paragraph', style: 'note', spans: [{ text }] }
}

function partOf(part: ReadPart): PaperPart {
  switch (part.kind) {
    case 'heading':
      return { kind: 'heading', level: part.level, text: part.spans.map(({ text }) => text).join('') }
    case 'paragraph':
      return { kind: 'paragraph', style: 'body', spans: part.spans.map(spanOf) }
    case 'list':
      return { kind: 'list', items: part.items.map((spans) => spans.map(spanOf)) }
  }
}

function spanOf({ text, strong, href }: ReadSpan): Span {
  return { text, ...(strong ? { strong } : {}), ...(href === null ? {} : { href }) }
}

/**
 * Drawn without its title and source, which stand as text around it, and from the data version that it is frozen to.
 * Where it cannot be drawn, that is said.
 */
function drawn(
  edition: Edition,
  block: FigureBlock,
  caption: string,
  wish: Pick<PaperWish, 'origin' | 'editionAt'> & { readonly lang: Language },
): PaperPart {
  const { lang, origin, editionAt } = wish
  const words = REPORT_WORDS[lang]
  const { figure, faults } = readFigureBlock(edition, block, lang)
  const { view, setting, frozen } = figure
  const older = frozen === null ? null : editionAt(frozen)
  if (older !== null) return drawn(older, block, tellFigureBlock(older, block, lang).caption, wish)
  if (undrawable(edition, figure, faults) !== null) return note(words.noFigure(caption))
  if (frozen !== null) {
    const href = `${origin}${figureAddress('svg', { ...view, at: frozen }, setting)}`
    return { kind: 'paragraph', style: 'note', spans: [{ text: caption, href }, { text: ` ${words.older(frozen)}` }] }
  }
  return figurePart({ edition, origin, medium: 'page' }, view, setting, { caption })
}
