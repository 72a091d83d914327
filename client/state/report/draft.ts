/** The report as it is being written. */
import type { ReportFault } from '#core/model/report/fault.ts'
import { readReportValue } from '#core/model/report/read.ts'
import { writeReport } from '#core/model/report/write.ts'
import type { Report } from '#core/model/report.ts'
import { undoableDraft } from '../editor/undoable-draft.ts'

export const draft = undoableDraft<Report, ReportFault>({
  check: (made) => {
    const reading = readReportValue(made)
    return 'fault' in reading ? reading : { draft: reading.report }
  },
  write: writeReport,
})

export const { now: report, begin, change, endTyping, isUnsaved } = draft
