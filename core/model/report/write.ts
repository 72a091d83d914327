import * as v from 'valibot'
import { type Report, ReportSchema } from '../report.ts'

/** In one way only: members in the order of the schema, so that two equal reports are equal texts. */
export function writeReport(report: Report): string {
  return JSON.stringify(v.parse(ReportSchema, report))
}
