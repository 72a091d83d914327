/**
 * The words that claim something of a figure: a closed list, told on the page of the method. Forms that mean something else
 * as often are left out: "steg" is a step too, and "högst 20" is at most twenty.
 */
import type { Language } from '../text.ts'
import type { PlainReference } from '../view.ts'
import type { ClaimKind } from './live.ts'

export interface ClaimPattern {
  readonly kind: ClaimKind
  readonly words: RegExp
}

export interface ClaimWords {
  readonly patterns: readonly ClaimPattern[]
  /** Who a superlative is among, or a comparison is with; the first that is found in the sentence. */
  readonly scopes: readonly (readonly [words: RegExp, reference: PlainReference])[]
  /** Before or after a claim it turns it round, and nobody but a reader can tell how. */
  readonly negation: RegExp
}

/** Whole words: `\b` knows no å, ä or ö. */
function word(forms: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms})(?![\\p{L}\\p{N}])`, 'giu')
}

const SV_COUNTRY = 'riket|rikets (?:snitt|genomsnitt)|rikssnittet|riksgenomsnittet|landet|landets (?:snitt|genomsnitt)'
const SV_COUNTY = 'länet|länets (?:snitt|genomsnitt)|länssnittet|länsgenomsnittet'
const SV_THAN = `(?:i )?(?:(?:snittet|genomsnittet) i )?(?:${SV_COUNTRY}|${SV_COUNTY})`
const EN_THAN =
  '(?:that of |in )?(?:the )?(?:national average|average of the (?:country|county)|country|nation|sweden|county average|county)'

const SV_AMONG = 'i (?:hela )?(?:länet|landet|riket|sverige)|bland |av (?:alla |landets |rikets |sveriges |länets )'

/** Alone "högst" and "minst" mean at most and at least: they count with somebody to be highest among, and no number after. */
function superlative(alone: string, among: string): string {
  return `(?<!näst )(?:${alone}|(?:${among})(?= [^.]{0,200}(?:${SV_AMONG}))(?! (?:\\p{N}|\\ufffc)))`
}

export const CLAIM_WORDS: Record<Language, ClaimWords> = {
  sv: {
    patterns: [
      {
        kind: 'rises',
        words: word('ökar|ökade|ökat|ökning|ökningen|stiger|stigit|växer|växte|vuxit|blir (?:högre|fler|större)'),
      },
      {
        kind: 'falls',
        words: word(
          'minskar|minskade|minskat|minskning|minskningen|sjunker|sjönk|sjunkit|krymper|krympte|krympt|faller|blir (?:lägre|färre|mindre)',
        ),
      },
      { kind: 'unchanged', words: word('oförändrad|oförändrat|oförändrade') },
      { kind: 'highest', words: word(superlative('högsta|största|flesta', 'högst|störst|flest')) },
      { kind: 'lowest', words: word(superlative('lägsta|minsta', 'lägst|minst|färst')) },
      { kind: 'above', words: word(`(?:över|högre än|mer än|större än|fler än) ${SV_THAN}`) },
      { kind: 'below', words: word(`(?:under|lägre än|mindre än|färre än) ${SV_THAN}`) },
      { kind: 'more-than-half', words: word('(?:mer|fler|större) än hälften|över hälften|drygt hälften|en majoritet') },
      { kind: 'less-than-half', words: word('(?:mindre|färre) än hälften|under hälften|knappt hälften|en minoritet') },
    ],
    scopes: [
      [word(`länets kommuner|kommunerna i länet|${SV_COUNTY}`), 'county'],
      [word(`${SV_COUNTRY}|sverige|länen|alla län|landets (?:län|kommuner)|alla kommuner|kommunerna`), 'nation'],
    ],
    negation: word('inte|ej|aldrig|varken|knappast|inte längre'),
  },
  en: {
    patterns: [
      {
        kind: 'rises',
        words: word(
          'rises|rose|risen|rising|increases|increased|increasing|an increase|the increase|grows|grew|grown|growing',
        ),
      },
      {
        kind: 'falls',
        words: word(
          'falls|fell|fallen|falling|decreases|decreased|decreasing|a decrease|the decrease|declines|declined|declining|shrinks|shrank|shrunk|drops|dropped',
        ),
      },
      { kind: 'unchanged', words: word('unchanged') },
      { kind: 'highest', words: word('(?<!second[- ])(?:highest|largest)') },
      { kind: 'lowest', words: word('(?<!second[- ])(?:lowest|smallest)') },
      { kind: 'above', words: word(`(?:above|over|higher than|more than|larger than) ${EN_THAN}`) },
      { kind: 'below', words: word(`(?:below|under|lower than|less than|smaller than|fewer than) ${EN_THAN}`) },
      { kind: 'more-than-half', words: word('more than half|over half|a majority') },
      { kind: 'less-than-half', words: word('less than half|fewer than half|under half|a minority') },
    ],
    scopes: [
      [word('in the county|of the county|county average|the county'), 'county'],
      [
        word(
          'in the country|the country|in sweden|sweden|the nation|national average|nationally|(?:all |the )?counties|(?:all |the )?municipalities',
        ),
        'nation',
      ],
    ],
    negation: word("not|never|no longer|hardly|isn’t|isn't|doesn’t|doesn't"),
  },
}
