/** What a verb tells, as a sentence. */
import type { TerritoryWords } from '#client/i18n/territory-sv.ts'
import type { Told } from '#client/state/territory-told.ts'
import type { Language } from '#core/model/text.ts'
import { describeTold } from '#core/picture/describe-reading.ts'

export function toldWords(told: Told, words: TerritoryWords, lang: Language): string {
  switch (told.kind) {
    case 'refused':
      return words.refusals[told.why]
    case 'added':
      return words.added(told.name)
    case 'added-without':
      return words.addedWithout(told.name, told.without)
    case 'removed':
      return words.removed(told.name)
    case 'undone':
      return words.undone
    case 'redone':
      return words.redone
    case 'renamed':
      return words.renamed(told.asked, told.name)
    case 'settled':
      return told.told.map((each) => describeTold(each, lang)).join(' ')
    case 'no-neighbours':
      return words.noNeighbours
    case 'neighbours-failed':
      return words.neighboursFailed
  }
}
