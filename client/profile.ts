/**
 * The editor of profiles, on the document that has a place for it. Bundled by itself (see document.ts): it shares code with
 * the map, and a script in common would take the map along.
 */
import { mountEditor } from './editor.ts'
import { beginFrom } from './panels/profile/beginning.tsx'
import { Editor } from './panels/profile/editor.tsx'
import { draft } from './state/profile/draft.ts'
import { followProfile } from './state/profile/reading.ts'
import { saving } from './state/profile/saving.ts'

mountEditor({
  place: 'profile-editor',
  beginnings: 'strategies',
  draft,
  saving,
  beginFrom,
  follow: followProfile,
  Editor,
})
