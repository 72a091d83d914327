/** What a class holds, in words: a stretch of numbers, a kind, a pair of thirds, a place and a way. */
import { CONFLICTS, type Conflict } from '#core/measure/conflict.ts'
import { COURSES, type Course } from '#core/measure/course.ts'
import { PATTERNS, type Pattern } from '#core/model/contract-answers.ts'
import type { Language, Text } from '#core/model/text.ts'
import { breakLabels } from '../break-labels.ts'
import type { Picture } from '../picture.ts'
import { sizeOf } from '../scheme.ts'
import { shortName } from './title.ts'

export const PATTERN_NAMES: Record<Pattern, Text> = {
  'high-high': { sv: 'högt bland höga', en: 'high among high' },
  'low-low': { sv: 'lågt bland låga', en: 'low among low' },
  'high-low': { sv: 'högt bland låga', en: 'high among low' },
  'low-high': { sv: 'lågt bland höga', en: 'low among high' },
  unsure: { sv: 'ej säkerställt', en: 'not significant' },
}

const UNASSESSED = {
  unclear: { sv: 'ingen tydlig förändring', en: 'no clear change' },
  'too-few-years': { sv: 'ej bedömbar: för få år', en: 'not assessable: too few years' },
  'series-break': { sv: 'ej bedömbar: brott i serien', en: 'not assessable: a break in the series' },
} as const

const COURSE_NAMES: Record<Course, Text> = {
  'ahead-improving': { sv: 'bättre läge, förbättras', en: 'ahead, improving' },
  'ahead-slipping': { sv: 'bättre läge, försämras', en: 'ahead, slipping' },
  'behind-improving': { sv: 'sämre läge, förbättras', en: 'behind, improving' },
  'behind-slipping': { sv: 'sämre läge, försämras', en: 'behind, slipping' },
  ...UNASSESSED,
  'nothing-to-compare-with': {
    sv: 'ej bedömbar: inget att jämföra med',
    en: 'not assessable: nothing to compare with',
  },
}

const CONFLICT_NAMES: Record<Conflict, Text> = {
  'both-better': { sv: 'båda förbättras', en: 'both improving' },
  'first-better': { sv: 'det första förbättras, det andra försämras', en: 'the first improving, the second slipping' },
  'second-better': { sv: 'det första försämras, det andra förbättras', en: 'the first slipping, the second improving' },
  'both-worse': { sv: 'båda försämras', en: 'both slipping' },
  ...UNASSESSED,
}

const THIRDS: Record<Language, readonly [string, string, string]> = {
  sv: ['lägsta tredjedelen', 'mellersta tredjedelen', 'högsta tredjedelen'],
  en: ['lowest third', 'middle third', 'highest third'],
}

/** The class at an index in words: "54,2–78,1", "högt bland höga". Empty for a class there is not. */
export function classText(picture: Picture, index: number, lang: Language): string {
  const { scheme, indicator, detail, division } = picture
  switch (scheme.kind) {
    case 'sequential':
    case 'diverging':
      return stretch(picture, index, lang)
    case 'pattern': {
      const pattern = PATTERNS[index]
      return pattern === undefined ? '' : PATTERN_NAMES[pattern][lang]
    }
    case 'course':
      return COURSE_NAMES[COURSES[index] ?? 'unclear'][lang]
    case 'conflict':
      return CONFLICT_NAMES[CONFLICTS[index] ?? 'unclear'][lang]
    case 'categories':
      // A division of more groups than colours lets groups that do not touch share one.
      return (division?.groups ?? [])
        .filter(({ tint }) => tint === index)
        .map(({ name }) => name[lang])
        .join(', ')
    case 'pair': {
      const [low, high] = [THIRDS[lang][index % 3] ?? '', THIRDS[lang][Math.floor(index / 3)] ?? '']
      const second = detail.kind === 'two' ? shortName(detail.second, lang) : ''
      return `${shortName(indicator, lang)}: ${low}; ${second}: ${high}`
    }
  }
}

/** The names of the classes of a picture; null where its breaks tell them. */
export function classNamesOf(picture: Picture, lang: Language): string[] | null {
  const { kind } = picture.scheme
  if (kind === 'sequential' || kind === 'diverging') return null
  return Array.from({ length: sizeOf(picture.scheme) }, (_, index) => classText(picture, index, lang))
}

function stretch(picture: Picture, index: number, lang: Language): string {
  const labels = breakLabels(picture.classes.breaks, picture.measure.decimals, lang, signedBreaks(picture))
  const [from, to] = [labels[index], labels[index + 1]]
  if (from === undefined || to === undefined) return ''
  if (from === to) return from
  // "−3–−1" is hard to read.
  return signedBreaks(picture) || from.startsWith('\u2212')
    ? `${from} ${lang === 'sv' ? 'till' : 'to'} ${to}`
    : `${from}–${to}`
}

/** Whether the breaks of a picture are differences, and so written with their signs. */
export function signedBreaks({ measure, classed }: Picture): boolean {
  return measure.signed || classed === 'difference'
}
