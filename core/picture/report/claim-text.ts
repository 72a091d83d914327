/** A judged claim in words: the figures it was judged by, and why it cannot be. */
import type { ClaimVerdict } from '#core/measure/claim.ts'
import type { Judged } from '#core/measure/report/judged.ts'
import type { ReadJudgement } from '#core/model/contract-reports.ts'
import type { Language, Text } from '#core/model/text.ts'
import { formatValue } from '../format.ts'
import { LIVE_MISSING_NAMES } from './missing-words.ts'

type OwnReason = Extract<ClaimVerdict, { reason: string }>['reason'] | 'negated'

const OWN_REASONS: Record<OwnReason, Text> = {
  'series-break': { sv: 'serien byter mening mellan åren', en: 'the series changes meaning between the years' },
  'nobody-to-compare-with': { sv: 'ingen annan har en siffra', en: 'nobody else has a figure' },
  'no-share': { sv: 'nyckeltalet är ingen andel i procent', en: 'the indicator is no share in per cent' },
  negated: { sv: 'meningen säger ”inte” om det', en: 'the sentence says “not” about it' },
}

export function tellJudged(judged: Judged, lang: Language): ReadJudgement {
  const { verdict } = judged
  const reason = verdict.kind === 'not-assessable' ? reasonText(verdict.reason)[lang] : ''
  return { verdict: verdict.kind, reason, figures: figuresText(judged, lang) }
}

function reasonText(reason: Extract<Judged['verdict'], { reason: string }>['reason']): Text {
  return isOwn(reason) ? OWN_REASONS[reason] : LIVE_MISSING_NAMES[reason]
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
      return lang === 'sv'
        ? `${year}: ${written(evidence.own)}; de andra (${others.length}) från ${written(low)} till ${written(high)}`
        : `${year}: ${written(evidence.own)}; the others (${others.length}) from ${written(low)} to ${written(high)}`
    }
  }
}
