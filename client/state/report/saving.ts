/** The report kept under a link. */
import { savedReports } from '#client/api-reports.ts'
import { LINK_OF_REPORTS, PATH_OF_REPORTS } from '#core/model/report/address.ts'
import { savedDraft } from '../editor/saved-draft.ts'
import { draft } from './draft.ts'

export const saving = savedDraft({
  at: savedReports,
  draft,
  draftIn: ({ report }) => report,
  linkOf: (id) => `${LINK_OF_REPORTS}${id}`,
  // Where it is written: the short link is where it is read.
  editedAt: (id) => `${PATH_OF_REPORTS}?id=${id}`,
})
