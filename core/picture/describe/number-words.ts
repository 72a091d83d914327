/** Small numbers in a sentence are words, as Swedish writes them up to twelve. */
import type { Language } from '#core/model/text.ts'
import { formatNumber } from '../format.ts'

const WORDS: Record<Language, readonly string[]> = {
  sv: ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'],
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
}

/** "och en till", "and 13 more": how many are not named; nothing where all are. */
export function andMore(count: number, lang: Language): string {
  if (count === 0) return ''
  const number = WORDS[lang][count] ?? formatNumber(count, 0, lang)
  return lang === 'sv' ? ` och ${number} till` : ` and ${number} more`
}
