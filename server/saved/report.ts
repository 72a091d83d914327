/** A report as it is saved: the report itself, in canonical JSON. */
import * as v from 'valibot'
import type { SavedReport } from '#core/model/contract-reports.ts'
import { readReportValue } from '#core/model/report/read.ts'
import { writeReport } from '#core/model/report/write.ts'
import { type Report, ReportSchema } from '#core/model/report.ts'
import { describeReportFault, tellReportFault } from '#core/picture/describe-report-fault.ts'
import type { ContentFault } from '../http/problem.ts'
import type { Refused, SavedRecord, WorkspaceBounds } from '../workspace/workspace.ts'
import { entriesOf } from './entries.ts'
import type { Saving } from './saving.ts'

/** What was sent, or why it is no report. */
export function takeReport(
  value: unknown,
): { readonly report: Report; readonly text: string } | { readonly fault: ContentFault } {
  const reading = readReportValue(value)
  if ('report' in reading) return { ...reading, text: writeReport(reading.report) }
  const { pointer, found } = reading.fault
  const { expected } = describeReportFault(reading.fault, 'en')
  return { fault: { kind: 'unusable', pointer, found, expected, detail: tellReportFault(reading.fault, 'en') } }
}

/** Throws where the store holds what was never written there. */
function reportIn({ body }: SavedRecord): Report {
  return v.parse(ReportSchema, JSON.parse(body))
}

/** A saved report by its id. */
export async function readReport(
  { workspace }: Saving,
  id: string,
): Promise<{ readonly report: Report; readonly record: SavedRecord } | Refused<'no-such' | 'unavailable'>> {
  const found = await workspace.read('report', id)
  return 'refused' in found ? found : { report: reportIn(found.record), record: found.record }
}

export function savedReport(record: SavedRecord, bounds: WorkspaceBounds): SavedReport {
  return { ...entriesOf(record, bounds), report: reportIn(record), told: [] }
}
