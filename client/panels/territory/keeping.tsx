/** How territories outlive the page: the link as it is, a short link with one to edit by, and a file. */
import { useEffect } from 'preact/hooks'
import { geoJsonAddress } from '#client/api-territories.ts'
import { tw } from '#client/i18n/territory-words.ts'
import { t } from '#client/i18n/words.ts'
import {
  differs,
  editLinkOf,
  editSecret,
  keepingDays,
  learnKeeping,
  learnSaved,
  linkOf,
  removeSaved,
  rest,
  save,
  saved,
  settleConflict,
  stage,
  update,
} from '#client/state/saving.ts'
import { knowledge, version, view } from '#client/state/state.ts'
import { planOf } from '#core/picture/plan.ts'
import { Conflict } from '../conflict.tsx'
import { CopyField } from '../copy-field.tsx'
import { failureWords } from '../failure.tsx'
import { focusNext } from '../focus.ts'

export function Keeping() {
  const words = tw.value
  const { saved: id } = view.value
  const now = stage.value
  const names = (some: readonly { readonly name: string }[]) => words.listing(some.map(({ name }) => name))
  useEffect(() => {
    learnKeeping()
    learnSaved()
  }, [id])
  return (
    <section class="territory-keeping" aria-labelledby="keeping-heading">
      <h3 id="keeping-heading" class="label">
        {words.keep}
      </h3>
      <p class="note">{words.keepHint}</p>
      {id === null ? (
        <>
          <button
            id="territory-save"
            type="button"
            class="tool"
            aria-busy={now.kind === 'saving'}
            onClick={() => save().then(() => view.peek().saved !== null && focusNext('#saved-link'))}
          >
            {words.save}
          </button>
          <p class="note">{words.saveHint(keepingDays.value)}</p>
        </>
      ) : (
        <SavedAs id={id} />
      )}
      <div role="status">
        {(now.kind === 'saving' || now.kind === 'saved' || now.kind === 'updated' || now.kind === 'deleted') && (
          <p class="note note-strong">{words.stages[now.kind]}</p>
        )}
        {now.kind === 'failed' && (
          <p class="note note-strong">
            {words.saveFailures[now.error.status ?? 0] ?? `${words.saveFailed} ${failureWords(now.error, t.value)}`}
          </p>
        )}
      </div>
      <a class="tool tool-first" href={fileAddress()} download>
        {words.download}
      </a>
      <p class="note">{words.downloadHint}</p>
      {now.kind === 'conflict' && (
        <Conflict
          words={words}
          mine={names(view.value.territories)}
          theirs={names(now.theirs.saved.territories)}
          settle={settleConflict}
          close={rest}
        />
      )}
    </section>
  )
}

/** With the figures that the panel shows. */
function fileAddress(): string {
  const { territories, indicator } = view.value
  return geoJsonAddress(territories, { indicator, year: planOf(view.value, knowledge.value).year, at: version.value })
}

function SavedAs({ id }: { readonly id: string }) {
  const words = tw.value
  const secret = editSecret.value
  const changed = differs.value === true
  return (
    <>
      {changed && <p class="note note-strong">{words.differs(secret !== null)}</p>}
      <CopyField id="saved-link" label={words.link} value={`${location.origin}${linkOf(id)}`} words={words} />
      <p class="note">{words.linkHint}</p>
      {secret !== null && (
        <>
          <CopyField
            id="edit-link"
            label={words.editLink}
            value={`${location.origin}${editLinkOf(id, secret)}`}
            words={words}
          />
          <p class="note">{words.editLinkHint}</p>
        </>
      )}
      <p class="note">{words.expires(saved.value?.saved.expiresAt ?? null, keepingDays.value)}</p>
      <div class="tools">
        {secret !== null && (
          <button
            type="button"
            class="tool"
            aria-disabled={!changed}
            aria-busy={stage.value.kind === 'saving'}
            onClick={() => changed && update()}
          >
            {words.update}
          </button>
        )}
        {(secret === null || changed) && (
          <button type="button" class="tool" onClick={save}>
            {words.saveAnew}
          </button>
        )}
        {secret !== null && (
          <button
            type="button"
            class="tool"
            onClick={() => {
              if (confirm(words.deleteSure)) removeSaved().then(() => focusNext('#territory-save'))
            }}
          >
            {words.deleteSaved}
          </button>
        )}
      </div>
    </>
  )
}
