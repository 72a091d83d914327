import { aimAt } from '#client/state/report/caret.ts'
import { focusNext } from '../focus.ts'

export const INSERT = 'report-insert'

/** From the text one writes to the form that puts a value into it: on a telephone that lies far up the sheet. */
export function openInsert(block: number, text: string): void {
  aimAt(block, text)
  document.getElementById(INSERT)?.setAttribute('open', '')
  focusNext('#report-indicator-field')
}
