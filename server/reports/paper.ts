/** A report as a document for Word: its words as they read now, its figures drawn, and where it all comes from. */

import type { ReadPart, ReadSpan } from '#core/model/contract-reports.ts'
import type { PaperPart, Span } from '#core/model/paper/paper.ts'
import { readText } from '#core/model/report/text.ts'
import type { Block, Report } from '#core/model/report.ts'
import { claimNotes } from '#core/picture/report/claim-notes.ts'
import type { Edition } from '../edition.ts'
import type { UndrawnPaper, UndrawnPart } from '../paper/draw-paper.ts'
import type { FigureBeside } from './figure-block.ts'
import { figureParts } from './figure-parts.ts'
import { frozenReport } from './frozen.ts'
import { blockReader } from './reading.ts'
import { REPORT_WORDS } from './words.ts'

/** What is written elsewhere must lead back. */
export interface FileWish extends FigureBeside {
  /** Of the server, without a slash at its end. */
  readonly origin: string
  /** Under which the report is saved; null where it is not. */
  readonly id: string | null
}

/** A piece at a time: each block holds a figure, or live values that take as long to look up. */
export function reportPaper(edition: Edition, report: Report, wish: FileWish): UndrawnPaper {
  const { origin, id } = wish
  const { atlas } = edition
  const { lang, title, blocks } = report
  const words = REPORT_WORDS[lang]
  const { version, builtAt } = atlas
  const reader = blockReader(edition, report, { ...wish, earlier: { kind: 'same' } })
  /** Known once all blocks are written. */
  const sources = new Set<string>()
  const written = (each: Block, place: number): readonly UndrawnPart[] => {
    const { block, claims, sources: own } = reader.read(each, place)
    for (const line of own) sources.add(line)
    if (block.kind === 'text') {
      const notes = claimNotes(claims, place, lang)
      return block.parts.map((part) => partOf(part, notes))
    }
    return each.kind === 'figure' ? [() => figureParts(edition, each, block.caption, { ...wish, lang })] : []
  }
  const parts = blocks.map((each, place) => (): readonly UndrawnPart[] => [
    ...reader.lookUps(each).map((lookUp) => () => {
      lookUp()
      return []
    }),
    () => written(each, place),
  ])
  const last = (): PaperPart[] => {
    if (sources.size === 0) return []
    return [
      { kind: 'heading', level: 2, text: words.sources },
      { kind: 'list', items: [...sources].map((text) => [{ text }]) },
    ]
  }
  return {
    lang,
    title,
    subtitle: '',
    description: words.description(title),
    address: id === null ? null : `${origin}${frozenReport(id, version, lang)}`,
    version,
    builtAt,
    alone: false,
    contents: blocks.flatMap(headingsOf).length >= LEAST_HEADINGS,
    parts: [...parts, last, note(words.dataVersion(version))],
  }
}

/** With fewer a table of contents is longer than the way to them. */
const LEAST_HEADINGS = 4

function headingsOf(block: Block): unknown[] {
  return block.kind === 'text' ? readText(block.text).parts.filter(({ kind }) => kind === 'heading') : []
}

function note(text: string): PaperPart {
  return { kind: 'paragraph', style: 'note', spans: [{ text }] }
}

type Notes = ReadonlyMap<number, readonly string[]>

function partOf(part: ReadPart, notes: Notes): PaperPart {
  const spansOf = (spans: readonly ReadSpan[]) => spans.map((span) => spanOf(span, notes))
  switch (part.kind) {
    case 'heading':
      return {
        kind: 'heading',
        level: part.level,
        text: part.spans.map(({ text }) => text).join(''),
        ...commented(part.spans, notes),
      }
    case 'paragraph':
      return { kind: 'paragraph', style: 'body', spans: spansOf(part.spans) }
    case 'list':
      return { kind: 'list', items: part.items.map(spansOf) }
  }
}

function spanOf(span: ReadSpan, notes: Notes): Span {
  const { text, strong, href } = span
  return { text, ...(strong ? { strong } : {}), ...(href === null ? {} : { href }), ...commented([span], notes) }
}

/** What does not hold is noted beside the value it is about. */
function commented(spans: readonly ReadSpan[], notes: Notes): Pick<Span, 'comments'> {
  const comments = spans.flatMap(({ mark }) => (mark === null ? [] : (notes.get(mark) ?? [])))
  return comments.length === 0 ? {} : { comments }
}
