/** How a profile outlives the page: a link to read, one to change it by, and a file. */
import { useEffect, useState } from 'preact/hooks'
import { ApiError } from '#client/api.ts'
import { fetchKeepingDays } from '#client/api-saved.ts'
import { failureSentences, profileLang, profileWords } from '#client/i18n/profile-words.ts'
import { isUnsaved, markSaved, profile } from '#client/state/profile/draft.ts'
import { known } from '#client/state/profile/known.ts'
import {
  editLinkOf,
  linkOf,
  removeSaved,
  rest,
  save,
  saved,
  secret,
  settleConflict,
  stage,
  update,
} from '#client/state/profile/saving.ts'
import { addressIn } from '#core/model/destination.ts'
import { PATH_OF_PROFILES } from '#core/model/profile/address.ts'
import { writeProfile, writeProfileFile } from '#core/model/profile/write.ts'
import type { Profile } from '#core/model/profile.ts'
import { Conflict } from '../conflict.tsx'
import { failureWords } from '../failure.tsx'
import { focusNext } from '../focus.ts'
import { CopyField } from '../territory/copy-field.tsx'

export function Keeping() {
  const words = profileWords()
  const [days, setDays] = useState<number | null | undefined>(undefined)
  useEffect(() => {
    // Saving works without knowing it.
    fetchKeepingDays().then(setDays, (error: unknown) => {
      if (!(error instanceof ApiError)) throw error
    })
  }, [])
  const id = saved.value?.saved.id ?? null
  useEffect(() => {
    const address = addressIn(PATH_OF_PROFILES, profileLang(), id === null ? [] : [['id', id]])
    if (location.pathname + location.search !== address) history.replaceState(null, '', address)
  }, [id])
  const now = stage.value
  const busy = now.kind === 'saving'
  return (
    <section class="profile-keeping" aria-labelledby="profile-keeping">
      <h2 id="profile-keeping">{words.keep}</h2>
      <p class="note">{words.keepHint}</p>
      <p class="note note-strong" role="status">
        {isUnsaved.value ? words.unsaved : ''}
      </p>
      {id === null ? (
        <>
          <button
            id="profile-save"
            type="button"
            class="tool"
            aria-busy={busy}
            onClick={() => save().then(() => saved.peek() !== null && focusNext('#profile-read-link'))}
          >
            {words.save}
          </button>
          <p class="note">{words.saveHint(days)}</p>
        </>
      ) : (
        <SavedAs id={id} busy={busy} />
      )}
      <div role="status">
        {(now.kind === 'saving' || now.kind === 'saved' || now.kind === 'updated' || now.kind === 'deleted') && (
          <p class="note note-strong">{words.stages[now.kind]}</p>
        )}
        {now.kind === 'failed' && (
          <p class="note note-strong">
            {words.saveFailures[now.error.status ?? 0] ??
              `${words.saveFailed} ${failureWords(now.error, failureSentences())}`}
          </p>
        )}
      </div>
      <div class="profile-tools">
        <button type="button" class="tool" onClick={() => profile.peek() !== null && download(profile.peek())}>
          {words.exportFile}
        </button>
      </div>
      {now.kind === 'conflict' && (
        <Conflict
          words={words}
          mine={counted(profile.value)}
          theirs={counted(now.theirs.saved.profile)}
          settle={settleConflict}
          close={rest}
        />
      )}
    </section>
  )
}

/** Which profile it is, told apart from another edition of it. */
function counted(now: Profile | null): string {
  if (now === null) return ''
  const { name, priorities } = now
  const indicators = priorities.reduce((sum, each) => sum + each.indicators.length, 0)
  return profileWords().conflictCount(name, priorities.length, indicators)
}

function SavedAs({ id, busy }: { readonly id: string; readonly busy: boolean }) {
  const words = profileWords()
  const text = secret.value
  const unsaved = isUnsaved.value
  const area = saved.value?.saved.profile.area
  const name = area === undefined ? undefined : known.value.areas.get(area)?.name
  return (
    <>
      <CopyField
        id="profile-read-link"
        label={words.readLink}
        value={`${location.origin}${linkOf(id)}`}
        words={words}
      />
      {text === null ? (
        <p class="note">{words.readOnly}</p>
      ) : (
        <>
          <CopyField
            id="profile-edit-link"
            label={words.editLink}
            value={`${location.origin}${editLinkOf(id, text)}`}
            words={words}
          />
          <p class="note">{words.editLinkHint}</p>
        </>
      )}
      <div class="profile-tools">
        {text !== null && (
          <button
            id="profile-update"
            type="button"
            class="tool"
            aria-disabled={!unsaved}
            aria-busy={busy}
            onClick={() => unsaved && update()}
          >
            {words.update}
          </button>
        )}
        <button type="button" class="tool" onClick={save}>
          {words.saveAnew}
        </button>
        {text !== null && (
          <button
            type="button"
            class="tool"
            onClick={() => {
              if (confirm(words.deleteSure)) removeSaved().then(() => focusNext('#profile-save'))
            }}
          >
            {words.deleteSaved}
          </button>
        )}
        {area !== undefined && name !== undefined && (
          <a class="tool" href={addressIn(`/region/${area}`, profileLang(), [['profile', id]])}>
            {words.onRegion(name)}
          </a>
        )}
      </div>
    </>
  )
}

/** A file by the browser's own means: nothing leaves the page. */
function download(now: Profile | null): void {
  if (now === null) return
  const url = URL.createObjectURL(new Blob([writeProfileFile(now)], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = `${fileName(now.name)}.json`
  link.click()
  // The browser has taken it by then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
  markSaved(writeProfile(now))
}

/** Without what folders cannot have in a name. */
function fileName(name: string): string {
  const plain = name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '')
  return plain === '' ? 'regionsikt' : plain.toLowerCase().slice(0, 60)
}
