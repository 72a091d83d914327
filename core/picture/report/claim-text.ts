/** A judged claim in words: the figures it was judged by, and why it cannot be. */
import { asWritten, type ClaimEvidence, type ClaimVerdict } from '#core/measure/claim.ts'
import type { Judged } from '#core/measure/report/judged.ts'
import type { ReadJudgement } from '#core/model/contract-reports.ts'
import type { ClaimDoubt } from '#core/model/report/claim-doubts.ts'
import type { Language, Text } from '#core/model/text.ts'
import { formatNumber, formatValue } from '../format.ts'
import { LIVE_MISSING_NAMES } from './missing-words.ts'

type OwnReason = Extract<ClaimVerdict, { reason: string }>['reason']

const OWN_REASONS: Record<OwnReason, Text> = {
  'series-break': { sv: 'serien byter mening mellan åren', en: 'the series changes meaning between the years' },
  'nobody-to-compare-with': { sv: 'ingen annan har en siffra', en: 'nobody else has a figure' },
  'not-positive': {
    sv: 'siffran den räknas från är inte större än noll',
    en: 'the figure it is counted from is not above zero',
  },
  'no-share': { sv: 'nyckeltalet är ingen andel i procent', en: 'the indicator is no share in per cent' },
}

/** What only a reader can tell; the author can say it in the value itself. */
const DOUBTS: Record<ClaimDoubt, Text> = {
  negated: { sv: 'meningen säger ”inte” om det', en: 'the sentence says “not” about it' },
  unsure: {
    sv: 'meningen frågar, önskar, väntar eller säger ”nästan”',
    en: 'the sentence asks, wishes, expects or says “almost”',
  },
  parts: {
    sv: 'det sägs om flera områden, och siffran gäller ett',
    en: 'it is said of several areas, and the figure is of one',
  },
  'of-change': {
    sv: 'det sägs om en förändring, en skillnad eller en plats, och siffrans nivå svarar inte på det',
    en: 'it is said of a change, a difference or a rank, which the level of the figure does not answer',
  },
  'one-of-several': {
    sv: 'en av de högsta eller lägsta är inte säkert den högsta eller lägsta',
    en: 'one of the highest or lowest need not be the highest or lowest',
  },
  'among-whom': {
    sv: 'bland vilka? Skriv ”i länet”, ”i landet”, ”bland länen” eller ”bland kommunerna”',
    en: 'among whom? Write “in the county”, “in the country”, “among the counties” or “among the municipalities”',
  },
  roughly: {
    sv: 'hur nära som räknas som så mycket säger ingen regel',
    en: 'no rule says how near counts as that much',
  },
  place: {
    sv: 'en plats längre ner prövas inte; infoga den som ett värde, |show=rank, så följer den siffrorna',
    en: 'a place further down is not tried; insert it as a value, |show=rank, and it follows the figures',
  },
  better: {
    sv: 'bäst och sämst prövas inte; skriv högst eller lägst, över eller under',
    en: 'best and worst are not tried; write highest or lowest, above or below',
  },
  'against-whom': {
    sv: 'mot vilka? Skriv ”riket” eller ”länet”',
    en: 'against whom? Write “the country” or “the county”',
  },
  whose: { sv: 'flera siffror står lika nära', en: 'several figures stand as near' },
  years: {
    sv: 'det går inte att säkert läsa ut vilka år som jämförs',
    en: 'which years are compared cannot be read for certain',
  },
}

/** How to say what is meant, whatever the sentence reads like. */
const EXPLICITLY: Text = {
  sv: 'Säg det i värdet: |claim=…, med |since=… eller |reference=… om det behövs',
  en: 'Say it in the value: |claim=…, with |since=… or |reference=… where needed',
}

export function tellJudged(judged: Judged, lang: Language): ReadJudgement {
  const { verdict } = judged
  const reason = verdict.kind === 'not-assessable' ? reasonText(verdict.reason)[lang] : ''
  return { verdict: verdict.kind, reason, figures: figuresText(judged, lang) }
}

function reasonText(reason: Extract<Judged['verdict'], { reason: string }>['reason']): Text {
  if (isDoubt(reason)) {
    return { sv: `${DOUBTS[reason].sv}. ${EXPLICITLY.sv}`, en: `${DOUBTS[reason].en}. ${EXPLICITLY.en}` }
  }
  return isOwn(reason) ? OWN_REASONS[reason] : LIVE_MISSING_NAMES[reason]
}

function isDoubt(reason: string): reason is ClaimDoubt {
  return Object.hasOwn(DOUBTS, reason)
}

function isOwn(reason: string): reason is OwnReason {
  return Object.hasOwn(OWN_REASONS, reason)
}

function figuresText({ evidence, indicator, year, from }: Judged, lang: Language): string {
  if (evidence === null || indicator === null || year === null) return ''
  const written = (value: number) => formatValue(value, indicator, lang)
  switch (evidence.kind) {
    case 'change':
      return `${from}: ${written(evidence.before)}; ${year}: ${written(evidence.now)}`
    case 'half':
      return `${year}: ${written(evidence.own)}`
    case 'against':
      return lang === 'sv'
        ? `${year}: ${written(evidence.own)} mot ${written(evidence.other)}`
        : `${year}: ${written(evidence.own)} against ${written(evidence.other)}`
    case 'among': {
      const others = evidence.others.filter((each) => each !== null)
      const [low, high] = [Math.min(...others), Math.max(...others)]
      if (others.length === 0) return `${year}: ${written(evidence.own)}`
      const beyond = higherText(evidence, indicator.decimals, lang)
      return lang === 'sv'
        ? `${year}: ${written(evidence.own)}; de andra (${others.length}) från ${written(low)} till ${written(high)}${beyond}`
        : `${year}: ${written(evidence.own)}; the others (${others.length}) from ${written(low)} to ${written(high)}${beyond}`
    }
  }
}

/** Where some are and some are not, how many are higher: ", 1 högre". */
function higherText(
  { own, others }: Extract<ClaimEvidence, { kind: 'among' }>,
  decimals: number,
  lang: Language,
): string {
  const known = others.flatMap((each) => (each === null ? [] : asWritten(each, decimals)))
  const higher = known.filter((each) => each > asWritten(own, decimals)).length
  if (higher === 0 || higher === known.length) return ''
  return lang === 'sv' ? `, ${formatNumber(higher, 0, lang)} högre` : `, ${formatNumber(higher, 0, lang)} higher`
}
