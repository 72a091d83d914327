/**
 * The words that claim something of a figure: a closed list, told on the page of the method. Forms that mean something else
 * as often are left out: "steg" is a step too, "högst 20" is at most twenty, and "över landet" all over it,
 * and "högsta utbildning" is told of a person.
 */
import type { Level } from '../area.ts'
import type { Language } from '../text.ts'
import type { PlainReference } from '../view.ts'
import type { ClaimKind } from './live.ts'
import { word } from './whole-word.ts'

export interface ClaimPattern {
  readonly kind: ClaimKind
  readonly words: RegExp
}

export interface ClaimWords {
  readonly patterns: readonly ClaimPattern[]
  /** Whom one is highest among. "högre än i länet" says nothing of that. */
  readonly among: readonly Among[]
  /** Whom a comparison is with. */
  readonly with: readonly (readonly [words: RegExp, reference: PlainReference])[]
}

export interface Among {
  readonly words: RegExp
  readonly reference: PlainReference
  /** The level it names; null where it is of any. */
  readonly level: Level | null
}

const SV_OWN = '(?:(?:snitt|genomsnitt|nivå)|(?=\\ufffc))'
const SV_COUNTRY = `riket|rikets ${SV_OWN}|rikssnittet|riksgenomsnittet|landet|landets ${SV_OWN}`
const SV_COUNTY = `länet|länets ${SV_OWN}|länssnittet|länsgenomsnittet`
const SV_THAN = `(?:i |för )?(?:(?:snittet|genomsnittet|medelvärdet) (?:i|för) )?(?:hela )?(?:${SV_COUNTRY}|${SV_COUNTY})`
const EN_THAN =
  '(?:that of |in )?(?:the )?(?:national average|average of the (?:country|county)|country|nation|sweden|county average|county)'

/** "Minst hälften" and "högst 20" are at least and at most. */
const SV_NO_BOUND = '(?! (?:\\p{N}|\\ufffc|hälften|en|ett|två|tre|fyra|fem|tio)(?!\\p{L}))'
const SV_AMONG = 'i (?:hela )?(?:länet|landet|riket|sverige)|bland |av (?:alla |landets |rikets |sveriges |länets )'
/** What shows that "högst" and "minst" alone are superlatives: whom it is among, a verb beside it, or what is highest. */
const SV_SURE = `(?<=(?<!\\p{L})(?:är|var|ligger|blir) \\p{L}+)(?=[\\s]*(?:[:,.;(]|$))|(?= (?:är|var|har|hade|ligger|andel|andelen)(?!\\p{L}))|(?= [^.]{0,200}(?:${SV_AMONG}))`

/** @param ambiguous also "at most" or "at least". */
function superlative(alone: string, ambiguous: string): string {
  return `(?<!(?:näst|tredje|fjärde|femte) )(?:(?:${alone})${SV_NO_BOUND}|(?:${ambiguous})(?:${SV_SURE})${SV_NO_BOUND})`
}

/** An infinitive claims nothing by itself ("väntas öka", "att minska"), but what goes on or has begun does. */
const SV_ONGOING = '(?:fortsätter|fortsatte|fortsatt|börjar|började|börjat)(?: att)?'
const EN_ONGOING = '(?:continues?|continued|continuing|begins?|began|begun|starts?|started) to'

const SV_ALL = '(?:bland|av) (?:alla |samtliga |landets |rikets |sveriges )?(?:\\p{N}+ )?'
const SV_OWNER = '(?= (?:\\p{L}+ )?(?:högsta|lägsta|största|minsta|flesta))'
const EN_ALL = '(?:among|of) (?:all )?(?:the )?(?:\\p{N}+ )?(?:swedish )?'

export const CLAIM_WORDS: Record<Language, ClaimWords> = {
  sv: {
    patterns: [
      {
        kind: 'rises',
        words: word(
          `ökar|ökade|ökat|ökning|ökningen|stiger|stigit|växer|växte|vuxit|blir (?:högre|fler|större)|${SV_ONGOING} (?:öka|stiga|växa)`,
        ),
      },
      {
        kind: 'falls',
        words: word(
          `minskar|minskade|minskat|minskning|minskningen|sjunker|sjönk|sjunkit|krymper|krympte|krympt|faller|blir (?:lägre|färre|mindre)|${SV_ONGOING} (?:minska|sjunka|krympa|falla)`,
        ),
      },
      { kind: 'unchanged', words: word('oförändrad|oförändrat|oförändrade') },
      { kind: 'more-than-doubled', words: word('mer än (?:fördubblats|fördubblades|fördubblat|dubblerats)') },
      { kind: 'more-than-halved', words: word('mer än (?:halverats|halverades|halverat)') },
      {
        kind: 'highest',
        words: word(superlative('(?<!som )högsta(?! utbildning)|största|flesta|störst|flest', 'högst')),
      },
      { kind: 'lowest', words: word(superlative('lägsta|minsta|lägst|färst', 'minst')) },
      { kind: 'second-highest', words: word('näst (?:högsta|högst|största|störst|flesta|flest)') },
      { kind: 'second-lowest', words: word('näst (?:lägsta|lägst|minsta|minst|färst)') },
      {
        kind: 'above',
        words: word(`(?:över(?! (?:hela )?landet(?!\\p{L}))|högre än|mer än|större än|fler än) ${SV_THAN}`),
      },
      { kind: 'below', words: word(`(?:under|lägre än|mindre än|färre än) ${SV_THAN}`) },
      { kind: 'more-than-half', words: word('(?:mer|fler|större) än hälften|över hälften|drygt hälften|en majoritet') },
      { kind: 'less-than-half', words: word('(?:mindre|färre) än hälften|under hälften|knappt hälften|en minoritet') },
    ],
    among: [
      {
        words: word(`(?:bland |av )?länets kommuner|kommunerna i länet`),
        reference: 'county',
        level: 'municipality',
      },
      { words: word(`(?<!än )i (?:hela )?länet|länets${SV_OWNER}`), reference: 'county', level: null },
      {
        words: word(`(?<!än )i (?:hela )?(?:landet|riket|sverige)|(?:landets|rikets|sveriges)${SV_OWNER}`),
        reference: 'nation',
        level: null,
      },
      { words: word(`${SV_ALL}(?:län|länen)`), reference: 'nation', level: 'county' },
      { words: word(`${SV_ALL}(?:kommuner|kommunerna)(?! i länet)`), reference: 'nation', level: 'municipality' },
    ],
    with: [
      [word(SV_COUNTY), 'county'],
      [word(SV_COUNTRY), 'nation'],
    ],
  },
  en: {
    patterns: [
      {
        kind: 'rises',
        words: word(
          `rises|rose|risen|rising|increases|increased|increasing|an increase|the increase|grows|grew|grown|growing|${EN_ONGOING} (?:rise|increase|grow)`,
        ),
      },
      {
        kind: 'falls',
        words: word(
          `falls|fell|fallen|falling|decreases|decreased|decreasing|a decrease|the decrease|declines|declined|declining|shrinks|shrank|shrunk|drops|dropped|${EN_ONGOING} (?:fall|decrease|decline|shrink|drop)`,
        ),
      },
      { kind: 'unchanged', words: word('unchanged') },
      { kind: 'more-than-doubled', words: word('more than doubled') },
      { kind: 'more-than-halved', words: word('more than halved') },
      { kind: 'highest', words: word('(?<!(?:second|third|fourth|fifth)[- ])(?:(?<!as )highest|largest)') },
      { kind: 'lowest', words: word('(?<!(?:second|third|fourth|fifth)[- ])(?:lowest|smallest)') },
      { kind: 'second-highest', words: word('second[- ](?:highest|largest)') },
      { kind: 'second-lowest', words: word('second[- ](?:lowest|smallest)') },
      {
        kind: 'above',
        words: word(
          `(?:above|over(?! the (?:country|county|nation)(?! average))|higher than|more than|larger than) ${EN_THAN}`,
        ),
      },
      { kind: 'below', words: word(`(?:below|under|lower than|less than|smaller than|fewer than) ${EN_THAN}`) },
      { kind: 'more-than-half', words: word('more than half|over half|a majority') },
      { kind: 'less-than-half', words: word('less than half|fewer than half|under half|a minority') },
    ],
    among: [
      {
        words: word(`${EN_ALL}municipalities (?:in|of) the county`),
        reference: 'county',
        level: 'municipality',
      },
      { words: word('(?<!than )in the (?:whole )?county|of the county'), reference: 'county', level: null },
      {
        words: word('(?<!than )in (?:the (?:whole )?country|sweden)|of the country|nationally'),
        reference: 'nation',
        level: null,
      },
      { words: word(`${EN_ALL}counties`), reference: 'nation', level: 'county' },
      {
        words: word(`${EN_ALL}municipalities(?! (?:in|of) the county)`),
        reference: 'nation',
        level: 'municipality',
      },
    ],
    with: [
      [word('county'), 'county'],
      [word('national|country|nation|sweden'), 'nation'],
    ],
  },
}
