/** How a report outlives the page: a link to read, one to change it by, and files. */
import { useEffect, useState } from 'preact/hooks'
import { ApiError } from '#client/api.ts'
import { fetchKeepingDays } from '#client/api-saved.ts'
import { failureSentences, reportLang, reportWords } from '#client/i18n/report-words.ts'
import { isUnsaved, report } from '#client/state/report/draft.ts'
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
} from '#client/state/report/saving.ts'
import { addressIn } from '#core/model/destination.ts'
import { PATH_OF_REPORTS } from '#core/model/report/address.ts'
import type { Report } from '#core/model/report.ts'
import { Conflict } from '../conflict.tsx'
import { failureWords } from '../failure.tsx'
import { focusNext } from '../focus.ts'
import { CopyField } from '../territory/copy-field.tsx'
import { Files } from './files.tsx'

export function Keeping() {
  const words = reportWords()
  const [days, setDays] = useState<number | null | undefined>(undefined)
  useEffect(() => {
    // Saving works without knowing it.
    fetchKeepingDays().then(setDays, (error: unknown) => {
      if (!(error instanceof ApiError)) throw error
    })
  }, [])
  const id = saved.value?.saved.id ?? null
  useEffect(() => {
    const address = addressIn(PATH_OF_REPORTS, reportLang(), id === null ? [] : [['id', id]])
    if (location.pathname + location.search !== address) history.replaceState(null, '', address)
  }, [id])
  const now = stage.value
  const busy = now.kind === 'saving'
  return (
    <section class="report-keeping" aria-labelledby="report-keeping">
      <h2 id="report-keeping">{words.keep}</h2>
      <p class="note">{words.keepHint}</p>
      <p class="note note-strong" role="status">
        {isUnsaved.value ? words.unsaved : ''}
      </p>
      {id === null ? (
        <>
          <button
            id="report-save"
            type="button"
            class="tool"
            aria-busy={busy}
            onClick={() => save().then(() => saved.peek() !== null && focusNext('#report-read-link'))}
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
      <Files />
      {now.kind === 'conflict' && (
        <Conflict
          words={words}
          mine={counted(report.value)}
          theirs={counted(now.theirs.saved.report)}
          settle={settleConflict}
          close={rest}
        />
      )}
    </section>
  )
}

/** Which report it is, told apart from another edition of it. */
function counted(now: Report | null): string {
  return now === null ? '' : reportWords().conflictCount(now.title, now.blocks.length)
}

function SavedAs({ id, busy }: { readonly id: string; readonly busy: boolean }) {
  const words = reportWords()
  const text = secret.value
  const unsaved = isUnsaved.value
  return (
    <>
      <CopyField id="report-read-link" label={words.readLink} value={`${location.origin}${linkOf(id)}`} words={words} />
      {text === null ? (
        <p class="note">{words.readOnly}</p>
      ) : (
        <>
          <CopyField
            id="report-edit-link"
            label={words.editLink}
            value={`${location.origin}${editLinkOf(id, text)}`}
            words={words}
          />
          <p class="note">{words.editLinkHint}</p>
        </>
      )}
      <div class="report-tools">
        {text !== null && (
          <button
            id="report-update"
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
              if (confirm(words.deleteSure)) removeSaved().then(() => focusNext('#report-save'))
            }}
          >
            {words.deleteSaved}
          </button>
        )}
        <a class="tool" href={addressIn(linkOf(id), reportLang())}>
          {words.openReading}
        </a>
      </div>
    </>
  )
}
