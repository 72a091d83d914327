import { useState } from 'preact/hooks'
import { reportWords } from '#client/i18n/report-words.ts'
import { withBlock } from '#client/state/report/change.ts'
import { change, report } from '#client/state/report/draft.ts'
import { pastedFigure } from '#client/state/report/pasted.ts'
import { focusNext } from '../focus.ts'

/** A view by its address: whatever somebody has looked at here can stand in the report. */
export function AddFigure() {
  const words = reportWords()
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState('')
  const add = () => {
    const pasted = pastedFigure(typed, location.origin)
    if ('fault' in pasted) return setWrong(words.pasteFaults[pasted.fault])
    const place = report.peek()?.blocks.length ?? 0
    if (!change((now) => withBlock(now, pasted.block))) return
    setWrong('')
    setTyped('')
    focusNext(`#report-caption-${place}`)
  }
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
        value={typed}
        aria-describedby="report-paste-hint"
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <button type="submit" class="tool">
        + {words.addFigure}
      </button>
      <p id="report-paste-hint" class="note">
        {words.figureHint}
      </p>
      <p class="note note-strong" role="status">
        {wrong}
      </p>
    </form>
  )
}
