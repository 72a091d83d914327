/** Whose figures the rows of a region are: authorities by their names, and what is computed here of whose, said once. */
import type { Language } from '#core/model/text.ts'

/** How the catalogue begins what it says of its own computing (core/picture/describe/source.ts has it in English). */
const COMPUTED: Record<Language, { readonly begins: string; readonly said: (of: string) => string }> = {
  sv: { begins: 'Uträknat här ur siffror från ', said: (of) => `Uträknat här: ur siffror från ${of}.` },
  en: { begins: 'Computed here from figures of ', said: (of) => `Computed here: from figures of ${of}.` },
}
const SOURCES: Record<Language, (names: string) => string> = {
  sv: (names) => `Källor: ${names}.`,
  en: (names) => `Sources: ${names}.`,
}

/** A paragraph, or none. */
export function sourcesInWords(sources: readonly string[], lang: Language): string[] {
  const { begins, said } = COMPUTED[lang]
  const isComputed = (source: string) => source.startsWith(begins)
  const named = sources.filter((source) => !isComputed(source))
  const computed = sources.filter(isComputed).map((source) => source.slice(begins.length))
  const sentences = [
    ...(named.length === 0 ? [] : [SOURCES[lang](named.join('; '))]),
    ...(computed.length === 0 ? [] : [said(computed.join('; '))]),
  ]
  return sentences.length === 0 ? [] : [sentences.join(' ')]
}
