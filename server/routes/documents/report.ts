/** /report, where a report is written, and /r/{id}, where a saved one is read. */
import { LINK_OF_REPORTS, PATH_OF_REPORTS } from '#core/model/report/address.ts'
import { recently } from '../../ask/recent.ts'
import { describeFaults } from '../../document/faults.ts'
import { type DocumentAnswer, documentRoute } from '../../document/route.ts'
import type { Edition } from '../../edition.ts'
import { LIMITS } from '../../http/limits.ts'
import type { Route } from '../../http/route.ts'
import type { DocumentContent, DocumentPage } from '../../page/document.ts'
import { COUNTY_EXPECTED } from '../../region/read-question.ts'
import { earlierEditions, earlierVersions } from '../../reports/earlier.ts'
import { busyPage, readingPage, writingPage } from '../../reports/page.ts'
import { Piecemeal } from '../../reports/piecemeal.ts'
import { profilesOf, tagOfProfiles } from '../../reports/profiles.ts'
import { gonePage } from '../../saved/gone.ts'
import { readReport } from '../../saved/report.ts'
import type { Saving } from '../../saved/saving.ts'

export function reportPageRoutes(edition: Edition, page: DocumentPage, saving: Saving): Route[] {
  return [writingRoute(edition, page, saving), readingRoute(edition, page, saving)]
}

/** `id`: a saved report; `from`: the code of the county whose priorities one begins from; `figure`: the address of one it begins with. */
function writingRoute(edition: Edition, page: DocumentPage, saving: Saving): Route {
  const { bounds } = saving.workspace
  return documentRoute(edition, page, {
    pattern: PATH_OF_REPORTS,
    own: ['id', 'from', 'figure'],
    answer: ({ lang, own }) => {
      const [id, wanted, figure] = [own('id'), own('from'), own('figure')]
      if (id === '') {
        const known = [...edition.atlas.strategies.keys()].some((code) => code === wanted && code !== 'SE')
        const unknown = { kind: 'not-found', parameter: 'from', found: wanted, expected: COUNTY_EXPECTED } as const
        const notices = known || wanted === '' ? [] : describeFaults([unknown], lang)
        // What is there, or that there is nothing, the editor tells where it can be mended.
        const given = figure === '' || known ? null : figure
        return {
          kind: 'page',
          content: {
            ...writingPage(edition, { lang, from: known ? wanted : null, figure: given, saved: null }),
            notices,
          },
        }
      }
      return readReport(saving, id).then((found): DocumentAnswer => {
        if (!('refused' in found)) {
          const saved = { id, report: found.report }
          return { kind: 'page', saved: true, content: writingPage(edition, { lang, from: null, figure: null, saved }) }
        }
        const content = gonePage(`${PATH_OF_REPORTS}?id=${encodeURIComponent(id)}`, found.refused, bounds, lang)
        return { kind: found.refused === 'no-such' ? 'not-found' : 'unavailable', content }
      })
    },
  })
}

function readingRoute(edition: Edition, page: DocumentPage, saving: Saving): Route {
  const earlierOf = earlierVersions(edition)
  const editionAt = earlierEditions(edition)
  const readings = new Piecemeal(LIMITS.waitingDrawings)
  const made = recently<Promise<DocumentContent>>(LIMITS.keptReadings)
  return documentRoute(edition, page, {
    pattern: `${LINK_OF_REPORTS}:id`,
    answer: async ({ lang, part }): Promise<DocumentAnswer> => {
      const id = part('id')
      const found = await readReport(saving, id)
      if ('refused' in found) {
        const path = `${LINK_OF_REPORTS}${encodeURIComponent(id)}`
        const content = gonePage(path, found.refused, saving.workspace.bounds, lang)
        return { kind: found.refused === 'no-such' ? 'not-found' : 'unavailable', content }
      }
      const earlier = earlierOf(found.report)
      // The report can be read all the same; what differs is shown to who comes again in a while.
      const known = earlier.kind === 'busy' ? ({ kind: 'gone' } as const) : earlier
      const { report, record } = found
      const profiles = await profilesOf(saving, report)
      const name = [id, record.revision, known.kind, tagOfProfiles(profiles), lang].join(' ')
      const beside = { earlier: known, profiles, editionAt }
      // A link that many open at once is read once; hundreds of values take the server a second the first time.
      const content = await readings.begin((turn) =>
        made(name, () => readingPage(edition, { id, report }, beside, lang, turn)),
      )
      return content === null
        ? { kind: 'unavailable', content: busyPage(id, lang) }
        : { kind: 'page', saved: true, content }
    },
  })
}
