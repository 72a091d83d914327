import { useState } from 'preact/hooks'
import { reportWords } from '#client/i18n/report-words.ts'
import {
  type AskingFault,
  askedAddress,
  askFigure,
  askingFault,
  tellAsking,
  typeAddress,
} from '#client/state/report/asking.ts'
import type { FigureBlock } from '#core/model/report.ts'
import { whyFailed } from '../editor/why-failed.ts'
import { focusNext } from '../focus.ts'

/** A view by its address: whatever somebody has looked at here can stand in the report. */
export function AddFigure({ add: addBlock }: { readonly add: (block: FigureBlock) => number | null }) {
  const words = reportWords()
  const [isAsking, setAsking] = useState(false)
  const add = async (form: HTMLFormElement) => {
    if (isAsking) return
    setAsking(true)
    const text = askedAddress.peek()
    const asked = await askFigure(text, location.origin).finally(() => setAsking(false))
    if ('fault' in asked) return tellAsking(asked.fault, text)
    const place = addBlock(asked.figure)
    if (place === null) return
    tellAsking(null, '')
    // Whoever has gone on to write meanwhile is not torn away.
    if (form.contains(document.activeElement)) focusNext(`#report-caption-${place}`)
  }
  const told = (fault: AskingFault) => (typeof fault === 'string' ? words.askingFaults[fault] : whyFailed(fault))
  const wrong = askingFault.value
  return (
    <form
      class="report-paste"
      onSubmit={(event) => {
        event.preventDefault()
        add(event.currentTarget)
      }}
    >
      <label class="label" for="report-paste">
        {words.figureAddress}
      </label>
      <input
        id="report-paste"
        class="field"
        type="text"
        autocomplete="off"
        spellcheck={false}
        value={askedAddress.value}
        aria-describedby="report-paste-hint"
        aria-invalid={wrong !== null}
        onInput={({ currentTarget }) => typeAddress(currentTarget.value)}
      />
      <button type="submit" class="tool" aria-busy={isAsking}>
        + {words.addFigure}
      </button>
      <p id="report-paste-hint" class="note">
        {words.figureHint}
      </p>
      <p class="note note-strong" role="status">
        {isAsking ? words.figureAsked : wrong === null ? '' : told(wrong)}
      </p>
    </form>
  )
}
