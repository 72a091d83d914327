/** A report as it reads with the figures that are served: what stands where live values are, and what no longer holds. */
import type { LiveSource } from '#core/measure/report/live-source.ts'
import type { ReadBlock, ReadChange, ReadClaim, ReadReport, ReadTable } from '#core/model/contract-reports.ts'
import type { PaperTable } from '#core/model/paper/paper.ts'
import type { Block, Report } from '#core/model/report.ts'
import { lookUpsIn, readTextBlock } from '#core/picture/report/read-text.ts'
import { askingOnce } from '../ask/ask.ts'
import type { Edition } from '../edition.ts'
import { editionIn } from '../languages.ts'
import type { Earlier, EditionAt } from './earlier.ts'
import { readFigureBlock } from './figure-block.ts'
import { tellFigureBlock } from './figure-told.ts'
import { numbered } from './numbered.ts'
import type { Turn } from './piecemeal.ts'
import type { Profiles } from './profiles.ts'
import { figureSources, textSources } from './sources.ts'

/** What a report is read with beside the figures that are served. */
export interface ReadBeside {
  /** The version it was written against. */
  readonly earlier: Exclude<Earlier, { kind: 'busy' }>
  /** Those that its figures are read through, and frozen to. */
  readonly profiles: Profiles
  readonly editionAt: EditionAt
}

export async function readingOf(edition: Edition, report: Report, beside: ReadBeside, turn: Turn): Promise<ReadReport> {
  const { title, at, blocks, lang } = report
  const reader = blockReader(edition, report, beside)
  const read: BlockReading[] = []
  for (const [place, block] of blocks.entries()) {
    for (const lookUp of reader.lookUps(block)) {
      await turn()
      lookUp()
    }
    await turn()
    read.push(reader.read(block, place))
  }
  return {
    version: edition.atlas.version,
    at: { version: at, kept: beside.earlier.kind !== 'gone' },
    title,
    blocks: numbered(
      read.map(({ block }) => block),
      lang,
    ),
    claims: read.flatMap(({ claims }) => claims).sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict)),
    changes: read.flatMap(({ changes }) => changes),
    sources: [...new Set(read.flatMap(({ sources }) => sources))],
  }
}

/** A block, and what is claimed in it and has changed. */
export interface BlockReading {
  readonly block: ReadBlock
  readonly claims: readonly ReadClaim[]
  readonly changes: readonly ReadChange[]
  readonly sources: readonly string[]
}

export interface BlockReader {
  /** What it takes to look up before a block is read, a piece each. */
  readonly lookUps: (block: Block) => readonly (() => void)[]
  /** Figures without their numbers, which all of them together have. */
  readonly read: (block: Block, place: number) => BlockReading
}

/** Reads the blocks of a report one by one. What one of them has asked of the data the next need not ask again. */
export function blockReader(
  edition: Edition,
  { lang }: Pick<Report, 'lang'>,
  { earlier, profiles, editionAt }: ReadBeside,
): BlockReader {
  const now: LiveSource = { knowledge: editionIn(edition, lang).knowledge, ask: askingOnce(edition.ask) }
  const before = earlier.kind === 'kept' ? earlier.source : null
  return {
    lookUps: (block) => (block.kind === 'text' ? lookUpsIn(block.text, { now, before }) : []),
    read: (each, block) => {
      if (each.kind === 'figure') {
        const figure = readFigureBlock(edition, each, { profiles, editionAt }, lang)
        const told = tellFigureBlock(figure, each, lang)
        const [tables, source, faults] = [told.tables.map(readTable), [...told.source], [...told.faults]]
        const read: ReadBlock = { kind: 'figure', label: '', ...told, tables, source, faults }
        return { block: read, claims: [], changes: [], sources: figureSources(edition, figure, lang) }
      }
      const { parts, faults, claims, changes } = readTextBlock(each.text, { now, before, lang })
      return {
        block: { kind: 'text', parts: [...parts], faults: [...faults] },
        claims: claims.map((claim) => ({ block, ...claim })),
        changes: changes.map((change) => ({ block, ...change })),
        sources: textSources(edition, each, lang),
      }
    },
  }
}

/** What has to be looked at first; the order of the text within each. */
const ORDER: readonly ReadClaim['verdict'][] = ['no-longer-holds', 'does-not-hold', 'not-assessable', 'holds']

function readTable({ caption, alt, head, rows }: PaperTable): ReadTable {
  const read = (row: PaperTable['head']) => row.map(({ text, numeric = false }) => ({ text, numeric }))
  return { label: '', caption, alt, head: read(head), rows: rows.map(read) }
}
