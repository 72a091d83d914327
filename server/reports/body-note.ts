import { REPORT_FORMAT, ReportSchema } from '#core/model/report.ts'
import type { Operation } from '../http/route.ts'

/** What a body may say of a report, as /openapi.json tells it. */
export const ReportBody: NonNullable<Operation['body']> = {
  description:
    'A report, as a saved one is answered: text with live values such as {{population_total|area=20|year=latest}}, and ' +
    'views as figures. What a text names that nobody knows is told when it is read, never refused.',
  schema: ReportSchema,
  example: { format: REPORT_FORMAT, title: 'Exempel', lang: 'sv', at: '0123456789abcdef', blocks: [] },
}
