/** What those compared of one indicator are set against, as a heading and in a sentence; a median in its place is called one. */
import type { Language, Text } from '#core/model/text.ts'
import { medianAmong, medianIn } from '#core/picture/stand-in.ts'
import type { Comparison } from './comparison.ts'
import type { CompareReference } from './read.ts'
import { COMPARE_WORDS } from './words.ts'

/** "Mot riket", "Mot kommunernas median": what the row or column of differences is called. */
export function againstWords(reference: CompareReference, cells: Comparison['cells'], lang: Language): string {
  const words = COMPARE_WORDS[lang]
  if (reference === 'first') return words.againstFirst
  return words.against(comparedWords(reference, cells, lang))
}

/** The same after "jämfört med". */
export function comparedWords(reference: CompareReference, cells: Comparison['cells'], lang: Language): string {
  const others = cells.flatMap((cell) => cell.with ?? [])
  const some = others.some(({ method }) => method === 'median')
  if (typeof reference !== 'string') {
    const { name } = reference.territory
    return (some ? medianIn({ sv: name, en: name }) : { sv: name, en: name })[lang]
  }
  // Counties and municipalities have each their median, and what was computed has its own way.
  if (reference === 'nation' && some) return [...new Set(others.map(({ name }) => name))].join(OR[lang])
  const plain = (each: Language) => COMPARE_WORDS[each].references[reference]
  const name: Text = { sv: plain('sv'), en: plain('en') }
  // Where only some have a median the name of each stands beside its own.
  if (!some || others.some(({ method }) => method !== 'median')) return name[lang]
  return (reference === 'similar' ? medianAmong(name) : medianIn(name))[lang]
}

const OR: Record<Language, string> = { sv: ' eller ', en: ' or ' }
