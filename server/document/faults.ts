import type { Language } from '#core/model/text.ts'
import type { Fault } from '#core/model/view.ts'

/** An address edited by a machine may be wrong in a hundred places; the reader need not hear of all. */
const MOST = 5
/** Enough to recognise by what could not be used. */
const RECOGNISABLE = 60

interface Words {
  readonly unknown: (name: string) => string
  readonly repeated: (name: string) => string
  readonly unusable: (name: string, found: string) => string
}

const WORDS: Record<Language, Words> = {
  sv: {
    unknown: (name) => `Länken innehåller ”${name}”, som inte betyder något här. Det har hoppats över.`,
    repeated: (name) => `Länken anger ”${name}” mer än en gång. Det första gäller.`,
    unusable: (name, found) => `Länkens uppgift ”${name}=${found}” går inte att använda. Det vanliga visas i stället.`,
  },
  en: {
    unknown: (name) => `The link contains “${name}”, which means nothing here. It has been left out.`,
    repeated: (name) => `The link gives “${name}” more than once. The first one counts.`,
    unusable: (name, found) => `“${name}=${found}” in the link cannot be used. The usual is shown instead.`,
  },
}

/** What of the address could not be used, a sentence each. */
export function describeFaults(faults: readonly Fault[], lang: Language): string[] {
  return faults.slice(0, MOST).map((fault) => describeFault(fault, lang))
}

function describeFault({ kind, parameter, found }: Fault, lang: Language): string {
  const words = WORDS[lang]
  const name = shorten(parameter)
  switch (kind) {
    case 'unknown-parameter':
      return words.unknown(name)
    case 'repeated':
      return words.repeated(name)
    case 'malformed':
    case 'not-found':
    case 'no-data':
      return words.unusable(name, shorten(found))
  }
}

function shorten(text: string): string {
  const characters = [...text]
  return characters.length > RECOGNISABLE ? `${characters.slice(0, RECOGNISABLE).join('')}…` : text
}
