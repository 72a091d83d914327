/** What a choice made impossible, in a sentence: not the words of a faulty link, for nobody typed one. */
import type { Words } from '#client/i18n/sv.ts'
import { type Fault, MODES } from '#core/model/view.ts'

export function letGoWords({ parameter, found }: Fault, words: Words): string {
  const { letGo } = words
  switch (parameter) {
    case 'mode': {
      const mode = MODES.find((each) => each === found)
      return letGo.mode(mode ? words.modes[mode] : found)
    }
    case 'reference':
      return found.startsWith('territory:') ? letGo.territoryReference : letGo.reference
    case 't':
    case 'level':
    case 'since':
    case 'division':
    case 'within':
    case 'by':
    case 'second':
    case 'panel':
      return letGo[parameter]
    default:
      return letGo.other
  }
}
