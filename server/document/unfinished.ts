import type { Language } from '#core/model/text.ts'
import { notFilledIn, type Operator } from './operator.ts'

const SENTENCES: Record<Language, string> = {
  sv: 'Den som driver den här installationen har inte fyllt i alla sina uppgifter ännu. De platser som väntar är markerade med fet stil.',
  en: 'Whoever runs this installation has not filled in all their details yet. The places that wait are marked in bold.',
}

/** A statement without a sender must say so itself, before somebody relies on it. */
export function unfinished(operator: Operator, lang: Language): string[] {
  return notFilledIn(operator).length > 0 ? [SENTENCES[lang]] : []
}
