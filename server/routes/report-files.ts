/** A report as a file: Markdown, or Word as the renderer writes it. */
import type { Report } from '#core/model/report.ts'
import type { Edition } from '../edition.ts'
import { asAttachment } from '../export/file-name.ts'
import { API_HEADERS } from '../http/headers.ts'
import { LIMITS } from '../http/limits.ts'
import { publicOrigin } from '../http/origin.ts'
import { viewParameters } from '../http/parameters.ts'
import { faultProblem, problem } from '../http/problem.ts'
import { type Question, readQuery } from '../http/question.ts'
import type { Operation, Route } from '../http/route.ts'
import { OFFICE_TYPES } from '../office/formats.ts'
import type { Pages } from '../pages.ts'
import { wordName } from '../paper/file-name.ts'
import { officeFiles } from '../paper/office-file.ts'
import type { Renderer } from '../render/renderer.ts'
import { ReportBody } from '../reports/body-note.ts'
import { earlierEditions } from '../reports/earlier.ts'
import { reportMarkdown } from '../reports/markdown.ts'
import { type FileWish, reportPaper } from '../reports/paper.ts'
import { Piecemeal } from '../reports/piecemeal.ts'
import { profilesOf } from '../reports/profiles.ts'
import { refusedProblem } from '../saved/refused.ts'
import { readReport } from '../saved/report.ts'
import type { Saving } from '../saved/saving.ts'
import { sentReport } from './report-reading.ts'
import { ID_PART, idNote } from './saved.ts'

const ADDRESS = '/api/reports'
const TYPES = {
  md: 'text/markdown; charset=utf-8',
  docx: OFFICE_TYPES.docx,
} as const
type Extension = keyof typeof TYPES
const NAMES: Record<Extension, string> = { md: 'Markdown', docx: 'a document of Word' }

export function reportFileRoutes(
  edition: Edition,
  saving: Saving,
  renderer: Renderer,
  { documents: theme }: Pick<Pages, 'documents'>,
): Route[] {
  const editionAt = earlierEditions(edition)
  const writings = new Piecemeal(LIMITS.waitingDrawings)
  const documentOf = officeFiles(renderer, theme)

  const write: Write = async (extension, report, id, { request }) => {
    const origin = publicOrigin(request, edition.site)
    const name = wordName(report.title, edition.atlas.version)
    const wish: FileWish = { origin, id, editionAt, profiles: await profilesOf(saving, report) }
    if (extension === 'docx') {
      return fileOf(name, extension, await documentOf('docx', () => reportPaper(edition, report, wish), request))
    }
    const written = await writings.begin((turn) => reportMarkdown(edition, report, wish, turn))
    if (written === null) return problem('too-many', 'Many reports wait to be written', {}, { 'Retry-After': '2' })
    return fileOf(name, extension, written)
  }

  return (['md', 'docx'] as const).flatMap((extension) => [
    sentRoute(edition, saving, extension, write),
    savedRoute(edition, saving, extension, write),
  ])
}

/** `id`: under which it is saved; null where it is not. */
type Write = (extension: Extension, report: Report, id: string | null, question: Question) => Promise<Response>

function sentRoute(edition: Edition, saving: Saving, extension: Extension, write: Write): Route {
  const address = `${ADDRESS}/report.${extension}`
  const summary = `A report that is sent as ${NAMES[extension]}, with the figures that are served now. Nothing of it is kept.`
  return {
    method: 'POST',
    pattern: address,
    operations: [
      {
        ...noted(address, extension, summary),
        parameters: viewParameters(['at'], edition.knowledge),
        body: ReportBody,
      },
    ],
    async answer(question) {
      const [fault] = readQuery(question.query, edition.knowledge, ['at']).faults
      if (fault) return faultProblem(fault)
      const report = await sentReport(question, saving)
      if (report instanceof Response) return report
      return write(extension, report, null, question)
    },
  }
}

function savedRoute(edition: Edition, saving: Saving, extension: Extension, write: Write): Route {
  const file = `report.${extension}`
  const summary = `A saved report as ${NAMES[extension]}, with the figures that are served now.`
  const parameters = [idNote('Id under which a report was saved.'), ...viewParameters(['at'], edition.knowledge)]
  return {
    pattern: `${ADDRESS}/${ID_PART}/${file}`,
    operations: [{ ...noted(`${ADDRESS}/{id}/${file}`, extension, summary), parameters }],
    async answer(question) {
      const [fault] = readQuery(question.query, edition.knowledge, ['at']).faults
      if (fault) return faultProblem(fault)
      const id = question.part('id')
      const found = await readReport(saving, id)
      if ('refused' in found) return refusedProblem(found, id, saving.workspace.bounds, 'report')
      return write(extension, found.report, id, question)
    },
  }
}

function noted(address: string, extension: Extension, summary: string): Omit<Operation, 'parameters'> {
  const [type = ''] = TYPES[extension].split(';')
  return { address, summary, type }
}

/** Somebody's own words: kept by nobody on the way, and always a file, never a page of ours. */
function fileOf(name: string, extension: Extension, body: string | Uint8Array<ArrayBuffer>): Response {
  const headers = { ...API_HEADERS, 'Content-Type': TYPES[extension], 'Cache-Control': 'private, no-store' }
  return new Response(body, { headers: { ...headers, ...asAttachment(`${name}.${extension}`) } })
}
