/** Why a pair of braces is no live value, in words. */
import type { LiveFault } from '#core/model/report/read-live.ts'
import type { Language } from '#core/model/text.ts'
import type { FaultWords } from '../reading/phrases.ts'

const EXAMPLE = '{{population_total|area=20|year=latest}}'

export function describeLiveFault({ what, found, expected }: LiveFault, lang: Language): FaultWords {
  return lang === 'sv' ? inSwedish(what, found, expected.join(', ')) : inEnglish(what, found, expected.join(', '))
}

function inSwedish(what: LiveFault['what'], found: string, expected: string): FaultWords {
  const stood = found === '' ? 'ingenting' : `”${found}”`
  switch (what) {
    case 'mark':
      return {
        found: 'Här börjar {{ men slutar aldrig.',
        expected: `Som ${EXAMPLE}.`,
        advice: 'Avsluta med }}, utan klamrar däremellan.',
      }
    case 'indicator':
      return {
        found: `Där nyckeltalet ska stå står ${stood}.`,
        expected: `Nyckeltalets id, som ${expected}.`,
        advice: 'Sök det under Infoga värde, eller på sidan Data.',
      }
    case 'parameter':
      return {
        found: `${stood} går inte att förstå.`,
        expected: `En av ${expected}, en gång.`,
        advice: `Som ${EXAMPLE}.`,
      }
    default:
      return {
        found: `${NAMES_SV[what]}: ${stood}.`,
        expected: `${what}=${expected.replaceAll(', ', ` eller ${what}=`)}.`,
        advice: '',
      }
  }
}

function inEnglish(what: LiveFault['what'], found: string, expected: string): FaultWords {
  const stood = found === '' ? 'nothing' : `“${found}”`
  switch (what) {
    case 'mark':
      return {
        found: 'A {{ begins here and never ends.',
        expected: `Expected it as in ${EXAMPLE}.`,
        advice: 'End it with }}, without braces in between.',
      }
    case 'indicator':
      return {
        found: `Where the indicator should be there is ${stood}.`,
        expected: `Expected the id of an indicator, as ${expected}.`,
        advice: 'Search for it under Insert a value, or on the page Data.',
      }
    case 'parameter':
      return {
        found: `${stood} cannot be understood.`,
        expected: `Expected one of ${expected}, once.`,
        advice: `As in ${EXAMPLE}.`,
      }
    default:
      return {
        found: `${NAMES_EN[what]}: ${stood}.`,
        expected: `Expected ${what}=${expected.replaceAll(', ', ` or ${what}=`)}.`,
        advice: '',
      }
  }
}

type Named = Exclude<LiveFault['what'], 'mark' | 'indicator' | 'parameter'>

const NAMES_SV: Record<Named, string> = {
  area: 'Område',
  year: 'År',
  show: 'Vad som visas',
  since: 'Från år',
  reference: 'Jämfört med',
  claim: 'Påstående',
}
const NAMES_EN: Record<Named, string> = {
  area: 'Area',
  year: 'Year',
  show: 'What is shown',
  since: 'Since',
  reference: 'Compared with',
  claim: 'Claim',
}
