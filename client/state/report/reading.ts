/** How the report reads. */
import { fetchReportReading } from '#client/api-reports.ts'
import { readAlong } from '../editor/read-along.ts'
import { report } from './draft.ts'

export const {
  reading,
  progress,
  retry: retryReading,
  follow: followReport,
} = readAlong({ draft: report, ask: fetchReportReading, pause: 500 })
