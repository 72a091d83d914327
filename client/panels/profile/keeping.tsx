import { editorLang } from '#client/i18n/editor-words.ts'
import { profileWords } from '#client/i18n/profile-words.ts'
import { known } from '#client/state/editor/known.ts'
import { draft, profile } from '#client/state/profile/draft.ts'
import { saving } from '#client/state/profile/saving.ts'
import type { SavedProfile } from '#core/model/contract-profiles.ts'
import { addressIn } from '#core/model/destination.ts'
import { PATH_OF_PROFILES } from '#core/model/profile/address.ts'
import { writeProfileFile } from '#core/model/profile/write.ts'
import type { Profile } from '#core/model/profile.ts'
import { download } from '../download.ts'
import { Keeping as EditorKeeping } from '../editor/keeping.tsx'

/** How a profile outlives the page. */
export function Keeping() {
  const words = profileWords()
  return (
    <EditorKeeping
      words={words}
      draft={draft}
      saving={saving}
      path={PATH_OF_PROFILES}
      counted={counted}
      seen={(saved) => <OnRegion saved={saved} />}
    >
      <div class="editor-tools">
        <button type="button" class="tool" onClick={takeFile}>
          {words.exportFile}
        </button>
      </div>
    </EditorKeeping>
  )
}

function counted({ name, priorities }: Profile): string {
  const indicators = priorities.reduce((sum, each) => sum + each.indicators.length, 0)
  return profileWords().conflictCount(name, priorities.length, indicators)
}

/** The page of its region, read through it. */
function OnRegion({ saved: { id, profile } }: { readonly saved: SavedProfile }) {
  const name = known.value.areas.get(profile.area)?.name
  if (name === undefined) return null
  return (
    <a class="tool" href={addressIn(`/region/${profile.area}`, editorLang(), [['profile', id]])}>
      {profileWords().onRegion(name)}
    </a>
  )
}

function takeFile(): void {
  const now = profile.peek()
  if (now === null) return
  download(new Blob([writeProfileFile(now)], { type: 'application/json' }), now.name, 'json')
  draft.markSaved(now)
}
