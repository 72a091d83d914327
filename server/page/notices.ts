import type { Fault } from '#core/model/view.ts'
import { describeFault } from '#core/picture/describe-fault.ts'
import type { Picture } from '#core/picture/picture.ts'
import { html, type Markup, NOTHING } from './html.ts'

/** An address edited by a machine may be wrong in a hundred places; the reader need not hear of all. */
const MOST = 5

/** What of the address could not be used, in the reader's words. */
export function notices(faults: readonly Fault[], picture: Picture): Markup {
  if (faults.length === 0) return NOTHING
  const told = faults.slice(0, MOST).map((fault) => describeFault(fault, picture, picture.view.lang))
  return html`${told.map((sentence) => html`<div class="notice"><p>${sentence}</p></div>`)}`
}
