/** The profile kept under a link. */
import { savedProfiles } from '#client/api-profiles.ts'
import { LINK_OF_PROFILES } from '#core/model/profile/address.ts'
import { savedDraft } from '../editor/saved-draft.ts'
import { draft } from './draft.ts'

const linkOf = (id: string) => `${LINK_OF_PROFILES}${id}`

export const saving = savedDraft({
  at: savedProfiles,
  draft,
  draftIn: ({ profile }) => profile,
  linkOf,
  editedAt: linkOf,
})
