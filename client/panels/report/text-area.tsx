/** A text as it is written, and beside it as it reads. */
import { reportWords } from '#client/i18n/report-words.ts'
import { noteCaret } from '#client/state/report/caret.ts'
import { withText } from '#client/state/report/change.ts'
import { change, endTyping } from '#client/state/report/draft.ts'
import type { ReadBlock, ReadFault } from '#core/model/contract-reports.ts'
import { MOST_REPORT, type TextBlock } from '#core/model/report.ts'
import { openInsert } from './open-insert.ts'
import { ReadParts } from './read-parts.tsx'
import { showPlace } from './show-place.ts'

interface Props {
  readonly block: TextBlock
  readonly place: number
  readonly name: string
  /** Null until it has been answered. */
  readonly read: Extract<ReadBlock, { kind: 'text' }> | null
}

export function TextArea({ block, place, name, read }: Props) {
  const words = reportWords()
  const id = `report-text-${place}`
  const note = ({ selectionStart, selectionEnd }: HTMLTextAreaElement) =>
    noteCaret({ block: place, start: selectionStart, end: selectionEnd })
  return (
    <div class="report-pair">
      <div>
        <textarea
          id={id}
          class="field"
          aria-label={name}
          aria-describedby={`${id}-hint`}
          aria-invalid={read !== null && read.faults.length > 0}
          rows={Math.min(24, Math.max(6, block.text.split('\n').length + Math.ceil(block.text.length / 70)))}
          maxLength={MOST_REPORT.text}
          value={block.text}
          onInput={({ currentTarget }) => {
            note(currentTarget)
            // What could not be saved is not written either: the former text stands again.
            if (!change((now) => withText(now, place, currentTarget.value), id)) currentTarget.value = block.text
          }}
          onSelect={({ currentTarget }) => note(currentTarget)}
          onBlur={({ currentTarget }) => {
            note(currentTarget)
            endTyping()
          }}
        />
        <p id={`${id}-hint`} class="note">
          {words.textHint}
        </p>
        <button type="button" class="link" onClick={() => openInsert(place, block.text)}>
          {words.insertHere}
        </button>
        {read !== null && read.faults.length > 0 && <Faults faults={read.faults} block={place} />}
      </div>
      <div class="report-read" aria-live="off">
        <p class="label">{words.reads}</p>
        {read === null || read.parts.length === 0 ? (
          <p class="note">{words.readsEmpty}</p>
        ) : (
          <ReadParts parts={read.parts} />
        )}
      </div>
    </div>
  )
}

function Faults({ faults, block }: { readonly faults: readonly ReadFault[]; readonly block: number }) {
  const words = reportWords()
  return (
    <div class="report-faults" role="status">
      <p class="note note-strong">{words.faults}:</p>
      <ul>
        {faults.map((fault) => (
          <li key={fault.start}>
            {words.place(fault.line, fault.column)}: {fault.found} {fault.expected} {fault.advice}{' '}
            <button type="button" class="link" onClick={() => showPlace(block, fault)}>
              {words.goThere}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
