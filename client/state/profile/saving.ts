/** The profile kept under a link. */
import { savedProfiles } from '#client/api-profiles.ts'
import { writeProfile } from '#core/model/profile/write.ts'
import { savedDraft } from '../saved-draft.ts'
import { withSecret } from '../saved-stage.ts'
import { begin, markSaved, profile } from './draft.ts'

export const { stage, saved, secret, open, save, update, settleConflict, removeSaved, letGo, rest } = savedDraft({
  at: savedProfiles,
  draft: profile,
  draftIn: (found) => found.profile,
  begin: (draft) => begin(draft, true),
  mark: (draft) => markSaved(draft === null ? '' : writeProfile(draft)),
})

export function linkOf(id: string): string {
  return `/p/${id}`
}

export function editLinkOf(id: string, text: string): string {
  return withSecret(linkOf(id), text)
}
