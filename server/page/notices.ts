import type { Language } from '#core/model/text.ts'
import { type Fault, VIEW_PARAMETERS } from '#core/model/view.ts'
import { html, type Markup, NOTHING } from './html.ts'
import { WORDS } from './words.ts'

/** A notice repeats what could not be used; this much of it is enough to recognise it by. */
const RECOGNISABLE = 60
/** An address edited by a machine may be wrong in a hundred places; the reader need not hear of all. */
const MOST = 5

/** What of the address could not be used, in the reader's words. */
export function notices(faults: readonly Fault[], lang: Language): Markup {
  if (faults.length === 0) return NOTHING
  return html`${faults.slice(0, MOST).map((fault) => html`<div class="notice"><p>${inWords(fault, lang)}</p></div>`)}`
}

function inWords({ kind, parameter, found }: Fault, lang: Language): string {
  const words = WORDS[lang]
  const known = VIEW_PARAMETERS.find((name) => name === parameter)
  return words.faults[kind](known ? words.parameters[known] : shorten(parameter), shorten(found))
}

function shorten(text: string): string {
  const characters = [...text]
  return characters.length > RECOGNISABLE ? `${characters.slice(0, RECOGNISABLE).join('')}…` : text
}
