/** What is to be reached, in words: six kinds of target. */

import { type Indicator, isPercentage } from '#core/model/indicator.ts'
import type { RowTarget } from '#core/model/region/row.ts'
import type { Aim, Target } from '#core/model/target.ts'
import type { Language } from '#core/model/text.ts'
import { differenceUnit, formatAmount, formatNumber, formatSigned, formatValue, POINTS, withUnit } from '../format.ts'

interface TargetWords {
  readonly least: (value: string) => string
  readonly most: (value: string) => string
  readonly by: (year: number) => string
  readonly since: (change: string, base: number) => string
  readonly nation: string
  readonly nationSince: (since: number) => string
  readonly peers: (names: string) => string
  readonly peersSince: (names: string, since: number) => string
  readonly ways: Record<Aim, string>
  readonly gap: (other: string) => string
  readonly gapAtMost: (other: string, most: string) => string
  readonly left: (distance: string) => string
  readonly met: (distance: string) => string
  readonly exactly: string
  readonly lessThan: (distance: string) => string
  readonly today: (value: string) => string
}

const WORDS: Record<Language, TargetWords> = {
  sv: {
    least: (value) => `minst ${value}`,
    most: (value) => `högst ${value}`,
    by: (year) => `år ${year}`,
    since: (change, base) => `${change} sedan ${base}`,
    nation: 'bättre än riket',
    nationSince: (since) => `bättre utveckling än riket sedan ${since}`,
    peers: (names) => `bättre än ${names}`,
    peersSince: (names, since) => `bättre utveckling än ${names} sedan ${since}`,
    ways: { higher: 'högre', lower: 'lägre' },
    gap: (other) => `mindre skillnad mot ”${other}”`,
    gapAtMost: (other, most) => `högst ${most} skillnad mot ”${other}”`,
    left: (distance) => `${distance} kvar`,
    met: (distance) => `${distance} bättre än målet`,
    exactly: 'når precis upp till målet',
    lessThan: (distance) => `mindre än ${distance}`,
    today: (value) => `motsvarar ${value} i dag`,
  },
  en: {
    least: (value) => `at least ${value}`,
    most: (value) => `at most ${value}`,
    by: (year) => `by ${year}`,
    since: (change, base) => `${change} since ${base}`,
    nation: 'better than Sweden',
    nationSince: (since) => `better change than Sweden since ${since}`,
    peers: (names) => `better than ${names}`,
    peersSince: (names, since) => `better change than ${names} since ${since}`,
    ways: { higher: 'higher', lower: 'lower' },
    gap: (other) => `a smaller difference to “${other}”`,
    gapAtMost: (other, most) => `at most ${most} difference to “${other}”`,
    left: (distance) => `${distance} to go`,
    met: (distance) => `${distance} better than the target`,
    exactly: 'just meets the target',
    lessThan: (distance) => `less than ${distance}`,
    today: (value) => `${value} today`,
  },
}

/** Who is meant by a code or an id. */
export interface Names {
  readonly area: (code: string) => string
  readonly indicator: (id: string) => string
}

/** How a value is written: with its unit, or as a row has room for it. */
type Writer = (value: number, indicator: Indicator, lang: Language) => string

/** "högst 1,25 ton år 2045", "−60 % sedan 2005 år 2030", "bättre än riket". */
export function targetText(
  target: Target,
  indicator: Indicator,
  aim: Aim,
  names: Names,
  lang: Language,
  write: Writer = formatValue,
): string {
  const words = WORDS[lang]
  const what = whatText(target, indicator, aim, names, lang, write)
  return target.year === null ? what : `${what} ${words.by(target.year)}`
}

function whatText(target: Target, indicator: Indicator, aim: Aim, names: Names, lang: Language, write: Writer): string {
  const words = WORDS[lang]
  switch (target.kind) {
    case 'value': {
      const value = write(target.value, indicator, lang)
      return aim === 'higher' ? words.least(value) : words.most(value)
    }
    case 'change':
      return words.since(changeText(target, indicator, lang), target.base)
    case 'nation':
      return target.since === null ? words.nation : words.nationSince(target.since)
    case 'peers': {
      const format = new Intl.ListFormat(lang === 'sv' ? 'sv-SE' : 'en-GB', { type: 'conjunction' })
      const peers = format.format(target.peers.map(names.area))
      return target.since === null ? words.peers(peers) : words.peersSince(peers, target.since)
    }
    case 'direction':
      return words.ways[aim]
    case 'gap': {
      const other = names.indicator(target.other)
      if (target.atMost === null) return words.gap(other)
      return words.gapAtMost(other, amount(target.atMost, indicator, lang, write))
    }
  }
}

function changeText({ by, as }: Extract<Target, { kind: 'change' }>, indicator: Indicator, lang: Language): string {
  const decimals = as === 'percent' ? (Number.isInteger(by) ? 0 : 1) : indicator.decimals
  const number = formatSigned(by, decimals, lang)
  return withUnit(number, as === 'percent' ? '%' : differenceUnit(indicator, lang), lang)
}

function amount(value: number, indicator: Indicator, lang: Language, write: Writer): string {
  return isPercentage(indicator) ? formatAmount(value, indicator, lang) : write(value, indicator, lang)
}

/** "3,9 ton kvar"; "når precis upp till målet" and "mindre än 0,1 kvar" where it rounds to nothing; null where it is not known, and where only a way is asked for. */
export function distanceText(
  { target, distance }: RowTarget,
  indicator: Indicator,
  lang: Language,
  write: Writer = formatValue,
): string | null {
  if (distance === null || target.kind === 'direction') return null
  const words = WORDS[lang]
  const decimals = isRelative(target) ? 1 : indicator.decimals
  const size = Math.abs(distance)
  const say = (figure: number) =>
    isRelative(target)
      ? withUnit(formatNumber(figure, decimals, lang), POINTS[lang], lang)
      : amount(figure, indicator, lang, write)
  const isNothing = formatNumber(size, decimals, lang) === formatNumber(0, decimals, lang)
  if (distance > 0) return words.left(isNothing ? words.lessThan(say(10 ** -decimals)) : say(size))
  return isNothing ? words.exactly : words.met(say(size))
}

/** What a target that moves comes to today: "motsvarar 3,2 ton i dag"; null of one that is a value already. */
export function thresholdText(
  { target, threshold }: RowTarget,
  indicator: Indicator,
  lang: Language,
  write: Writer = formatValue,
): string | null {
  if (threshold === null || target.kind === 'value' || target.kind === 'direction') return null
  return WORDS[lang].today(write(threshold, indicator, lang))
}

/** Whether what is compared is changes in per cent: the distance is then in percentage points, and no value. */
export function isRelative(target: Target): boolean {
  switch (target.kind) {
    case 'change':
      return target.as === 'percent'
    case 'nation':
    case 'peers':
      return target.since !== null
    case 'value':
    case 'direction':
    case 'gap':
      return false
  }
}
