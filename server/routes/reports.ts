/** Reports saved under a link; and what one may begin from. */
import * as v from 'valibot'
import {
  type BegunReport,
  BegunReportSchema,
  CreatedReportSchema,
  SavedReportSchema,
} from '#core/model/contract-reports.ts'
import { LINK_OF_REPORTS } from '#core/model/report/address.ts'
import type { Edition } from '../edition.ts'
import { viewParameters } from '../http/parameters.ts'
import { faultProblem } from '../http/problem.ts'
import { readOwn, readQuery, requireParameter } from '../http/question.ts'
import { json, type Route } from '../http/route.ts'
import { COUNTY_EXPECTED, readCounty } from '../region/read-question.ts'
import { canRead } from '../region/reading.ts'
import { reportOf } from '../reports/begin.ts'
import { ReportBody } from '../reports/body-note.ts'
import { savedReport, takeReport } from '../saved/report.ts'
import type { Saving } from '../saved/saving.ts'
import { savedRoutes } from './saved.ts'

const ADDRESS = '/api/reports'
const TYPE = 'application/json'

export function reportsRoutes(edition: Edition, saving: Saving): Route[] {
  const saved = savedRoutes<null>(edition, saving, {
    kind: 'report',
    address: ADDRESS,
    link: LINK_OF_REPORTS,
    summaries: {
      create:
        'Saves a report: text with live values, and figures. The answer tells once the secret with which it can be changed.',
      read: 'A report that was saved, as it was written; /preview tells how it reads now.',
      replace: 'Changes it, with Authorization: Bearer <secret>, and in If-Match the ETag of what is changed.',
      remove: 'Removes it, with Authorization: Bearer <secret>, and in If-Match the ETag of what is removed.',
      id: 'Id under which a report was saved.',
    },
    saved: SavedReportSchema,
    created: CreatedReportSchema,
    body: ReportBody,
    take(value) {
      const taken = takeReport(value)
      return 'fault' in taken ? taken : { text: taken.text, told: null }
    },
    tell: (record, bounds) => savedReport(record, bounds),
  })
  return [...saved, beginRoute(edition)]
}

/** What a report may begin from. */
function beginRoute(edition: Edition): Route {
  const { atlas, knowledge } = edition
  const OWN = ['region'] as const
  const address = `${ADDRESS}/begin`
  const first = [...atlas.strategies.keys()].find((code) => code !== 'SE')
  return {
    pattern: address,
    operations: [
      {
        address,
        summary:
          'A report to begin from: the priorities of a region, with live values of the indicators they are followed by.',
        parameters: [
          {
            name: 'region',
            in: 'query',
            required: true,
            description: 'The code of a county that has a strategy, as listed at /api/regions.',
            schema: { type: 'string' },
            ...(first === undefined ? {} : { example: `${first}` }),
          },
          ...viewParameters(['lang', 'at'], knowledge),
        ],
        type: TYPE,
        schema: BegunReportSchema,
      },
    ],
    answer({ request, query }) {
      const reading = readQuery(query, knowledge, ['lang', 'at'], OWN)
      requireParameter(reading, 'region', COUNTY_EXPECTED)
      const code = readOwn(reading, 'region', v.string(), '', COUNTY_EXPECTED)
      const found = readCounty(code, knowledge, 'region')
      const [fault] = reading.faults
      if (fault) return faultProblem(fault)
      if ('fault' in found) return faultProblem(found.fault)
      const { county } = found
      if (!canRead(edition, { area: county, frame: { kind: 'region' } })) {
        return faultProblem({
          kind: 'no-data',
          parameter: 'region',
          found: code,
          expected: 'a county that has a strategy',
        })
      }
      const report = reportOf(edition, county, reading.view.lang)
      return json({ version: atlas.version, report } satisfies BegunReport).answer(request, 'revalidate')
    },
  }
}
