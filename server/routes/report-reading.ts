/** How a report reads with the figures that are served: a saved one, or one that is sent while it is being written. */
import { type ReadReport, ReadReportSchema } from '#core/model/contract-reports.ts'
import type { Report } from '#core/model/report.ts'
import type { Edition } from '../edition.ts'
import { readJson } from '../http/body.ts'
import { holdsTag } from '../http/conditional.ts'
import { LIMITS } from '../http/limits.ts'
import { viewParameters } from '../http/parameters.ts'
import { bodyProblem, faultProblem, problem } from '../http/problem.ts'
import { type Question, readQuery } from '../http/question.ts'
import type { Route } from '../http/route.ts'
import { ReportBody } from '../reports/body-note.ts'
import { earlierEditions, earlierVersions } from '../reports/earlier.ts'
import { Piecemeal } from '../reports/piecemeal.ts'
import { type Profiles, profilesOf, tagOfProfiles } from '../reports/profiles.ts'
import { readingOf } from '../reports/reading.ts'
import { refusedProblem } from '../saved/refused.ts'
import { readReport, takeReport } from '../saved/report.ts'
import type { Saving } from '../saved/saving.ts'
import { privateAnswer, sentAnswer } from '../saved/sent.ts'
import { tagOf } from '../saved/tag.ts'
import { ID_PART, idNote } from './saved.ts'

const ADDRESS = '/api/reports'
const TYPE = 'application/json'
/** Seconds. */
const RETRY = { 'Retry-After': '2' }
/** Where nothing can be saved a report can still be read. */
const LEAST_BYTES = 262_144

/** A report that is sent, or why it cannot be read. */
export async function sentReport({ request }: Question, { workspace }: Saving): Promise<Report | Response> {
  const body = await readJson(request, { bytes: Math.max(workspace.bounds.recordBytes, LEAST_BYTES) })
  if ('fault' in body) return bodyProblem(body.fault)
  const taken = takeReport(body.value)
  return 'fault' in taken ? bodyProblem(taken.fault) : taken.report
}

export function reportReadingRoutes(edition: Edition, saving: Saving): Route[] {
  const { atlas, knowledge } = edition
  const readings = new Piecemeal(LIMITS.waitingDrawings)
  const earlierOf = earlierVersions(edition)
  const editionAt = earlierEditions(edition)

  /** Hundreds of live values may stand in one: a piece of it at a time. */
  const read = async (report: Report, profiles: Profiles): Promise<ReadReport | Response> => {
    const reading = readings.begin(async (turn) => {
      const earlier = earlierOf(report)
      if (earlier.kind !== 'busy') return readingOf(edition, report, { earlier, profiles, editionAt }, turn)
      const detail = 'The data version it was written against is not open, and many others are being opened'
      return problem('opening', detail, {}, { 'Retry-After': String(earlier.seconds) })
    })
    return reading ?? problem('too-many', 'Many reports wait to be read; try again in a while', {}, RETRY)
  }

  return [
    {
      method: 'POST',
      pattern: `${ADDRESS}/preview`,
      operations: [
        {
          address: `${ADDRESS}/preview`,
          summary:
            'How a report that is sent reads now: its values, what cannot be understood, the claims of its sentences and ' +
            'whether they hold, and what has changed since it was written. Nothing of it is kept.',
          parameters: viewParameters(['at'], knowledge),
          body: ReportBody,
          type: TYPE,
          schema: ReadReportSchema,
        },
      ],
      async answer(question) {
        const [fault] = readQuery(question.query, knowledge, ['at']).faults
        if (fault) return faultProblem(fault)
        const report = await sentReport(question, saving)
        if (report instanceof Response) return report
        const reading = await read(report, await profilesOf(saving, report))
        return reading instanceof Response ? reading : sentAnswer(reading, question.request)
      },
    },
    {
      pattern: `${ADDRESS}/${ID_PART}/preview`,
      operations: [
        {
          address: `${ADDRESS}/{id}/preview`,
          summary: 'How a saved report reads now: as /api/reports/preview tells of one that is sent.',
          parameters: [idNote('Id under which a report was saved.'), ...viewParameters(['at'], knowledge)],
          type: TYPE,
          schema: ReadReportSchema,
        },
      ],
      async answer({ request, query, part }) {
        const [fault] = readQuery(query, knowledge, ['at']).faults
        if (fault) return faultProblem(fault)
        const found = await readReport(saving, part('id'))
        if ('refused' in found) return refusedProblem(found, part('id'), saving.workspace.bounds, 'report')
        const profiles = await profilesOf(saving, found.report)
        const ETag = tagOf(found.record).replace(/"$/, `.${atlas.version}${tagOfProfiles(profiles)}"`)
        if (holdsTag(request.headers.get('if-none-match'), ETag)) return privateAnswer(null, { ETag })
        const reading = await read(found.report, profiles)
        return reading instanceof Response ? reading : privateAnswer(reading, { ETag })
      },
    },
  ]
}
