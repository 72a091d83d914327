/** What is asked of the server about reports, and what is saved there. */
import type * as v from 'valibot'
import {
  AskedFigureSchema,
  BegunReportSchema,
  CreatedReportSchema,
  type ReadReport,
  ReadReportSchema,
  type SavedReport,
  SavedReportSchema,
} from '#core/model/contract-reports.ts'
import { writeReport } from '#core/model/report/write.ts'
import type { FigureBlock, Report } from '#core/model/report.ts'
import type { Language } from '#core/model/text.ts'
import { exchange, pinned, reach, read, refusal } from './api.ts'
import { type Kept, savedAt } from './api-saved.ts'

export type StoredReport = Kept<SavedReport>

const ADDRESS = '/api/reports'

export const savedReports = savedAt(ADDRESS, SavedReportSchema, CreatedReportSchema)

/** The priorities of a region, with live values. */
export async function fetchBegunReport(region: string, lang: Language): Promise<Report> {
  const query = pinned([
    ['region', region],
    ['lang', lang],
  ])
  return (await exchange(`${ADDRESS}/begin?${query}`, {}, BegunReportSchema)).answer.report
}

/** The figure at an address of this site, from its root. */
export async function fetchAskedFigure(address: string): Promise<FigureBlock> {
  const query = pinned([['url', address]])
  return (await exchange(`${ADDRESS}/figure?${query}`, {}, AskedFigureSchema)).answer.figure
}

function sent(report: Report, signal?: AbortSignal): RequestInit {
  const headers = { 'Content-Type': 'application/json' }
  return { method: 'POST', headers, body: writeReport(report), ...(signal === undefined ? {} : { signal }) }
}

/** How the report reads now. Nothing of it is kept. */
export async function fetchReportReading(report: Report, signal: AbortSignal): Promise<ReadReport> {
  const schema: v.GenericSchema<unknown, ReadReport> = ReadReportSchema
  return (await exchange(`${ADDRESS}/preview?${pinned()}`, sent(report, signal), schema)).answer
}

/** Of a file of the report as it is here now; `id`: where just this is saved, so that the file leads back to it. */
export function reportFileAddress(id: string | null, extension: 'md' | 'docx'): string {
  return `${ADDRESS}/${id === null ? '' : `${id}/`}report.${extension}?${pinned()}`
}

/** `id`: as for its address. */
export async function fetchMarkdown(report: Report, id: string | null): Promise<Blob> {
  const address = reportFileAddress(id, 'md')
  const answer = await reach(address, id === null ? sent(report) : {})
  if (!answer.ok) throw refusal(answer, await read(answer, address))
  return answer.blob()
}
