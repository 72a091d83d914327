/** Where in a text something stands that has to be looked at: marked, for whoever goes there to mend it. */
import { report } from '#client/state/report/draft.ts'
import { liveMarks } from '#core/model/report/text.ts'

interface Place {
  readonly start: number
  readonly end: number
}

export function showPlace(block: number, { start, end }: Place): void {
  const field = document.getElementById(`report-text-${block}`)
  if (!(field instanceof HTMLTextAreaElement)) return
  field.focus()
  field.setSelectionRange(start, end)
  // Behind what follows the reader down the sheet it could not be seen.
  field.scrollIntoView({ block: 'center' })
}

/** `mark`: of a live value, its place among those of the text. */
export function showMark(block: number, mark: number): void {
  const written = report.peek()?.blocks[block]
  const found = written?.kind === 'text' ? liveMarks(written.text)[mark] : undefined
  if (found !== undefined) showPlace(block, found)
}
