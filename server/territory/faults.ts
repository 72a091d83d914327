/** What of the territories in an address could not be used, in the reader's words and with what was done instead. */

import { offeredCode } from '#core/model/territory/offered-code.ts'
import type { Language } from '#core/model/text.ts'
import type { Fault } from '#core/model/view.ts'
import { clip } from '../http/problem.ts'

interface Words {
  /** `meant`: the code it may have been, or null. */
  readonly code: (found: string, meant: string | null) => string
  readonly twice: (found: string) => string
  readonly renamed: (found: string) => string
  readonly option: (found: string) => string
  readonly intricate: (found: string) => string
  readonly unreadable: (found: string) => string
  readonly tooMany: string
}

const WORDS: Record<Language, Words> = {
  sv: {
    code: (found, meant) =>
      `Koden ”${found}” i länken är ingen kommun och inget län. Den har hoppats över.${meant === null ? '' : ` Menades ${meant}?`}`,
    twice: (found) => `Kommunerna i ”${found}” finns redan i samma territorium. De räknas en gång.`,
    renamed: (found) => `Två territorier i länken heter ”${found}”. Det andra har fått en siffra efter namnet.`,
    option: (found) => `Länkens uppgift ”${found}” om ett territorium betyder inget här. Den har hoppats över.`,
    intricate: (found) =>
      `Det ritade territoriet ”${found}” är för invecklat för att mätas, och har hoppats över. Rita det med färre hörn.`,
    unreadable: (found) => `Ett territorium i länken går inte att använda: ”${found}”. Det har hoppats över.`,
    tooMany: 'Högst sex territorier kan visas. Resten har hoppats över.',
  },
  en: {
    code: (found, meant) =>
      `The code “${found}” in the link is no municipality and no county. It has been left out.${meant === null ? '' : ` Was ${meant} meant?`}`,
    twice: (found) => `The municipalities of “${found}” are in the same territory already. They count once.`,
    renamed: (found) => `Two territories in the link are called “${found}”. The second has a number after its name.`,
    option: (found) => `“${found}” of a territory in the link means nothing here. It has been left out.`,
    intricate: (found) =>
      `The drawn territory “${found}” is too intricate to be measured, and has been left out. Draw it with fewer corners.`,
    unreadable: (found) => `A territory in the link cannot be used: “${found}”. It has been left out.`,
    tooMany: 'At most six territories can be shown. The others have been left out.',
  },
}

/** An address edited by a machine may be wrong in a hundred places; the reader need not hear of all. */
const MOST = 6

export function describeTerritoryFaults(faults: readonly Fault[], lang: Language): string[] {
  return [...new Set(faults.map((fault) => describe(fault, lang)))].slice(0, MOST)
}

/** The kinds of fault are those of all parameters, so what was expected tells which of them it was. */
function describe(fault: Fault, lang: Language): string {
  const { kind, found, expected } = fault
  const words = WORDS[lang]
  const shown = clip(found)
  switch (kind) {
    case 'not-found':
      return words.code(shown, offeredCode(fault))
    case 'repeated':
      return expected.startsWith('each name') ? words.renamed(shown) : words.twice(shown)
    case 'no-data':
      return words.intricate(shown)
    case 'malformed':
    case 'unknown-parameter':
      if (expected.startsWith('at most') && expected.endsWith('territories')) return words.tooMany
      return expected.endsWith('or locked') ? words.option(shown) : words.unreadable(shown)
  }
}
