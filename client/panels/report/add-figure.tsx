import { failureSentences } from '#client/i18n/editor-words.ts'
import { reportWords } from '#client/i18n/report-words.ts'
import {
  type AskingFault,
  askedAddress,
  askFigure,
  askingFault,
  tellAsking,
  typeAddress,
} from '#client/state/report/asking.ts'
import { withBlock } from '#client/state/report/change.ts'
import { change, report } from '#client/state/report/draft.ts'
import { failureWords } from '../failure.tsx'
import { focusNext } from '../focus.ts'

/** A view by its address: whatever somebody has looked at here can stand in the report. */
export function AddFigure() {
  const words = reportWords()
  const add = async () => {
    const text = askedAddress.peek()
    const asked = await askFigure(text, location.origin)
    if ('fault' in asked) return tellAsking(asked.fault, text)
    const place = report.peek()?.blocks.length ?? 0
    if (!change((now) => withBlock(now, asked.figure))) return
    tellAsking(null, '')
    focusNext(`#report-caption-${place}`)
  }
  const told = (fault: AskingFault) =>
    typeof fault === 'string' ? words.askingFaults[fault] : failureWords(fault, failureSentences())
  const wrong = askingFault.value
  return (
    <form
      class="report-paste"
      onSubmit={(event) => {
        event.preventDefault()
        add()
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
      <button type="submit" class="tool">
        + {words.addFigure}
      </button>
      <p id="report-paste-hint" class="note">
        {words.figureHint}
      </p>
      <p class="note note-strong" role="status">
        {wrong === null ? '' : told(wrong)}
      </p>
    </form>
  )
}
