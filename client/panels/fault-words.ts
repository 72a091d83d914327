import type { Words } from '#client/i18n/sv.ts'
import type { Fault, ViewParameter } from '#core/model/view.ts'
import { VIEW_PARAMETERS } from '#core/model/view.ts'
import type { Picture } from '#core/picture/picture.ts'

/** A fault of the address in the reader's words: what was in the link, and what is shown instead. */
export function faultWords(fault: Fault, picture: Picture, words: Words): string {
  const parameter = VIEW_PARAMETERS.find((each): each is ViewParameter => each === fault.parameter)
  if (parameter === undefined) return words.faults['unknown-parameter'](fault.parameter)
  if (fault.kind === 'no-data' && parameter === 'year') return words.yearFault(fault.found, picture.year)
  if (fault.kind === 'no-data' && parameter === 'level') return words.levelFault[picture.view.level]
  return words.faults[fault.kind](words.parameters[parameter], fault.found)
}
