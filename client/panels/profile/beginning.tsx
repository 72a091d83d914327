/** Where a profile begins: what somebody has decided, an empty sheet, a file, a saved link. */
import { fetchBegun } from '#client/api-profiles.ts'
import { profileWords } from '#client/i18n/profile-words.ts'
import { counties, known } from '#client/state/editor/known.ts'
import { begin, profile } from '#client/state/profile/draft.ts'
import { saving } from '#client/state/profile/saving.ts'
import { LINK_OF_PROFILES } from '#core/model/profile/address.ts'
import { emptyProfile } from '#core/model/profile/begin.ts'
import { ByChoice } from '../editor/by-choice.tsx'
import { ByLink } from '../editor/by-link.tsx'
import type { Start } from '../editor/start.ts'
import { showBegun, Ways } from '../editor/ways.tsx'
import { ByFile } from './by-file.tsx'

const done = () => showBegun('#profile-name')

/** The area that one has chosen already, or the first. */
const areaNow = () => profile.peek()?.area ?? counties()[0]?.code ?? null

/** The national frame is about whichever area there is already. */
export async function beginFrom(strategy: string): Promise<void> {
  const begun = await fetchBegun(strategy, strategy.length === 2 && strategy !== 'SE' ? null : areaNow())
  saving.letGo()
  begin(begun)
}

export function Beginning({ start, folded }: { readonly start: Start; readonly folded: boolean }) {
  const words = profileWords()
  const clear = () => {
    const area = areaNow()
    if (area === null) return
    saving.letGo()
    begin(emptyProfile(area, words.untitled))
    done()
  }
  return (
    <Ways words={words} folded={folded}>
      <ByChoice
        words={words}
        label={words.strategy}
        options={start.beginnings.map(({ code, name }) => ({
          value: code,
          name: code === 'SE' ? words.nationalFrame : name,
        }))}
        beginFrom={beginFrom}
        done={done}
      />
      <div class="editor-way">
        <p class="note">{words.emptyHint}</p>
        <button type="button" class="tool" disabled={known.value.areas.size === 0} onClick={clear}>
          {words.empty}
        </button>
      </div>
      <ByFile done={done} />
      <ByLink words={words} prefix={LINK_OF_PROFILES} open={saving.open} stage={saving.stage} done={done} />
    </Ways>
  )
}
