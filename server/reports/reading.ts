/** A report as it reads with the figures that are served: what stands where live values are, and what no longer holds. */
import type { LiveSource } from '#core/measure/report/live-source.ts'
import type { ReadBlock, ReadChange, ReadClaim, ReadReport, ReadTable } from '#core/model/contract-reports.ts'
import type { PaperTable } from '#core/model/paper/paper.ts'
import type { Block, Report } from '#core/model/report.ts'
import { readTextBlock } from '#core/picture/report/read-text.ts'
import { askingOnce } from '../ask/ask.ts'
import type { Edition } from '../edition.ts'
import type { Earlier } from './earlier.ts'
import { tellFigureBlock } from './figure-told.ts'
import type { Profiles } from './profiles.ts'

type Known = Exclude<Earlier, { kind: 'busy' }>

export function readingOf(edition: Edition, report: Report, earlier: Known, profiles: Profiles): ReadReport {
  const { title, at, blocks } = report
  const read = blocks.map(blockReader(edition, report, earlier, profiles))
  return {
    version: edition.atlas.version,
    at: { version: at, kept: earlier.kind !== 'gone' },
    title,
    blocks: read.map(({ block }) => block),
    claims: read.flatMap(({ claims }) => claims).sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict)),
    changes: read.flatMap(({ changes }) => changes),
  }
}

/** A block, and what is claimed in it and has changed. */
export interface BlockReading {
  readonly block: ReadBlock
  readonly claims: readonly ReadClaim[]
  readonly changes: readonly ReadChange[]
}

/** Reads the blocks of a report one by one. What one of them has asked of the data the next need not ask again. */
export function blockReader(
  edition: Edition,
  { lang }: Pick<Report, 'lang'>,
  earlier: Known,
  profiles: Profiles,
): (block: Block, place: number) => BlockReading {
  const now: LiveSource = { knowledge: edition.knowledge, ask: askingOnce(edition.ask) }
  const before = earlier.kind === 'kept' ? earlier.source : null
  return (each, block) => {
    if (each.kind === 'figure') {
      const told = tellFigureBlock(edition, each, profiles, lang)
      const [tables, source, faults] = [told.tables.map(readTable), [...told.source], [...told.faults]]
      return { block: { kind: 'figure', ...told, tables, source, faults }, claims: [], changes: [] }
    }
    const { parts, faults, claims, changes } = readTextBlock(each.text, { now, before, lang })
    return {
      block: { kind: 'text', parts: [...parts], faults: [...faults] },
      claims: claims.map((claim) => ({ block, ...claim })),
      changes: changes.map((change) => ({ block, ...change })),
    }
  }
}

/** What has to be looked at first; the order of the text within each. */
const ORDER: readonly ReadClaim['verdict'][] = ['no-longer-holds', 'does-not-hold', 'not-assessable', 'holds']

function readTable({ caption, alt, head, rows }: PaperTable): ReadTable {
  const read = (row: PaperTable['head']) => row.map(({ text, numeric = false }) => ({ text, numeric }))
  return { caption, alt, head: read(head), rows: rows.map(read) }
}
