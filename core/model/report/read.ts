/** A report from a stranger: the body of a request. Read whole, or refused with a place. */
import * as v from 'valibot'
import { MOST_REPORT, type Report, ReportSchema } from '../report.ts'
import { foundIn, into, kindOf, shorten } from '../territory/json-value.ts'
import { UNNAMEABLE } from '../territory/names.ts'
import type { OwnReportFault, ReportFault } from './fault.ts'
import { faultOf } from './issue.ts'
import { liveMarks } from './text.ts'

export type ReportReading = { readonly report: Report } | { readonly fault: ReportFault }

/**
 * Never throws, whatever it is given. What the text names that nobody knows is no fault: it may have been known once, and
 * is told where it stands.
 */
export function readReportValue(value: unknown): ReportReading {
  const kindFound = kindOf(value)
  if (kindFound !== 'object') {
    return { fault: { kind: 'wrong-kind', pointer: '', found: foundIn(value), kindFound, expected: 'object' } }
  }
  const parsed = v.safeParse(ReportSchema, value, { abortEarly: true })
  if (!parsed.success) return { fault: faultOf(parsed.issues[0]) }
  const [fault] = faultsIn(parsed.output)
  return fault === undefined ? { report: parsed.output } : { fault }
}

/** What the form of each member alone does not show; the first one is told. */
function* faultsIn({ title, blocks }: Report): Generator<OwnReportFault> {
  yield* unseen(title, '/title')
  let [figures, values] = [0, 0]
  for (const [i, block] of blocks.entries()) {
    const at = `/blocks/${i}`
    if (block.kind === 'text') {
      yield* unseen(withoutLines(block.text), into(at, 'text'))
      values += liveMarks(block.text).length
      if (values > MOST_REPORT.values) {
        yield {
          kind: 'too-many',
          pointer: into(at, 'text'),
          found: String(values),
          most: MOST_REPORT.values,
          what: 'values',
        }
      }
      continue
    }
    yield* unseen(block.caption, into(at, 'caption'))
    for (const [i, [name, value]] of block.setting.entries()) {
      if (name === 'alt' || name === 'description') yield* unseen(withoutLines(value), into(into(at, 'setting'), i))
    }
    figures++
    if (figures > MOST_REPORT.figures) {
      yield { kind: 'too-many', pointer: at, found: String(figures), most: MOST_REPORT.figures, what: 'figures' }
    }
  }
}

/** What somebody writes at length has lines. */
function withoutLines(text: string): string {
  return text.replaceAll(/[\r\n\t]/g, ' ')
}

/** A tilde is no harm here; it divides territories in an address. */
function* unseen(text: string, pointer: string): Generator<OwnReportFault> {
  const plain = text.replaceAll('~', '-')
  const place = plain.search(UNNAMEABLE)
  if (place >= 0) yield { kind: 'hidden-characters', pointer, found: shorten(text.slice(Math.max(0, place - 20))) }
}
