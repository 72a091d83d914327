/** A profile from a file: read here, on the page; the file itself is sent nowhere. */
import { useState } from 'preact/hooks'
import { editorLang } from '#client/i18n/editor-words.ts'
import { profileWords } from '#client/i18n/profile-words.ts'
import { bring } from '#client/state/profile/draft.ts'
import { saving } from '#client/state/profile/saving.ts'
import type { ProfileFault } from '#core/model/profile/fault.ts'
import { describeProfileFault } from '#core/picture/describe-profile-fault.ts'

/** Bytes; what can be saved takes a quarter of it. */
const MOST_BYTES = 1_000_000

type Outcome =
  | { readonly kind: 'fault'; readonly file: string; readonly fault: ProfileFault }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'unreadable' }

export function ByFile({ done }: { readonly done: () => void }) {
  const words = profileWords()
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const take = async (file: File | undefined) => {
    if (file === undefined) return
    const found = await bringFile(file)
    setOutcome(found)
    if (found === null) done()
  }
  return (
    <div class="editor-way">
      <label class="label" for="profile-file">
        {words.file}
      </label>
      <input
        id="profile-file"
        class="field"
        type="file"
        accept=".json,application/json"
        aria-describedby="profile-file-hint"
        onChange={({ currentTarget }) => {
          // The same file may be chosen again, when it has been mended.
          take(currentTarget.files?.[0]).then(() => {
            currentTarget.value = ''
          })
        }}
      />
      <p id="profile-file-hint" class="note">
        {words.fileHint}
      </p>
      <div role="alert">{outcome !== null && <Told outcome={outcome} />}</div>
    </div>
  )
}

async function bringFile(file: File): Promise<Outcome | null> {
  if (file.size > MOST_BYTES) return { kind: 'too-large' }
  // It may have been moved or locked since it was chosen.
  const text = await file.text().catch(() => null)
  if (text === null) return { kind: 'unreadable' }
  const fault = bring(text)
  if (fault !== null) return { kind: 'fault', file: file.name, fault }
  saving.letGo()
  return null
}

function Told({ outcome }: { readonly outcome: Outcome }) {
  const words = profileWords()
  if (outcome.kind === 'too-large') return <p class="note note-strong">{words.fileTooLarge(MOST_BYTES / 1000)}</p>
  if (outcome.kind === 'unreadable') return <p class="note note-strong">{words.fileUnreadable}</p>
  const { found, expected, advice } = describeProfileFault(outcome.fault, editorLang())
  return (
    <div class="file-fault">
      <p class="note note-strong">{words.fileFault(outcome.file)}</p>
      <dl>
        <dt>{words.fileFound}</dt>
        <dd>{found}</dd>
        {expected !== '' && (
          <>
            <dt>{words.fileExpected}</dt>
            <dd>{expected}</dd>
          </>
        )}
        {advice !== '' && (
          <>
            <dt>{words.fileAdvice}</dt>
            <dd>{advice}</dd>
          </>
        )}
      </dl>
    </div>
  )
}
