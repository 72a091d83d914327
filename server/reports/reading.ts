/** A report as it reads with the figures that are served: what stands where live values are, and what no longer holds. */
import type { LiveSource } from '#core/measure/report/live-source.ts'
import type { ReadBlock, ReadChange, ReadClaim, ReadReport } from '#core/model/contract-reports.ts'
import type { Report } from '#core/model/report.ts'
import { readTextBlock } from '#core/picture/report/read-text.ts'
import { askingOnce } from '../ask/ask.ts'
import type { Edition } from '../edition.ts'
import type { Earlier } from './earlier.ts'
import { tellFigureBlock } from './figure-block.ts'

export function readingOf(
  edition: Edition,
  { title, lang, at, blocks }: Report,
  earlier: Exclude<Earlier, { kind: 'busy' }>,
): ReadReport {
  const now: LiveSource = { knowledge: edition.knowledge, ask: askingOnce(edition.ask) }
  const before = earlier.kind === 'kept' ? earlier.source : null
  const claims: ReadClaim[] = []
  const changes: ReadChange[] = []
  const read = blocks.map((each, block): ReadBlock => {
    if (each.kind === 'figure') {
      const told = tellFigureBlock(edition, each, lang)
      return { kind: 'figure', ...told, faults: [...told.faults] }
    }
    const text = readTextBlock(each.text, { now, before, lang })
    claims.push(...text.claims.map((claim) => ({ block, ...claim })))
    changes.push(...text.changes.map((change) => ({ block, ...change })))
    return { kind: 'text', parts: [...text.parts], faults: [...text.faults] }
  })
  return {
    version: edition.atlas.version,
    at: { version: at, kept: earlier.kind !== 'gone' },
    title,
    blocks: read,
    claims: claims.sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict)),
    changes,
  }
}

/** What has to be looked at first; the order of the text within each. */
const ORDER: readonly ReadClaim['verdict'][] = ['no-longer-holds', 'does-not-hold', 'not-assessable', 'holds']
