/** The report kept under a link. */
import { savedReports } from '#client/api-reports.ts'
import { LINK_OF_REPORTS, PATH_OF_REPORTS } from '#core/model/report/address.ts'
import { writeReport } from '#core/model/report/write.ts'
import { savedDraft } from '../saved-draft.ts'
import { withSecret } from '../saved-stage.ts'
import { begin, markSaved, report } from './draft.ts'

export const { stage, saved, secret, open, save, update, settleConflict, removeSaved, letGo, rest } = savedDraft({
  at: savedReports,
  draft: report,
  draftIn: (found) => found.report,
  begin: (draft) => begin(draft, true),
  mark: (draft) => markSaved(draft === null ? '' : writeReport(draft)),
})

export function linkOf(id: string): string {
  return `${LINK_OF_REPORTS}${id}`
}

/** Leads to where it is written: the short link is where it is read. */
export function editLinkOf(id: string, text: string): string {
  return withSecret(`${PATH_OF_REPORTS}?id=${id}`, text)
}
