/** A computed status as a reader takes it in: a sign that is not a colour, a word, and what it was decided by. */
import type { RegionRow } from '#core/model/region/row.ts'
import type { Status, StatusKind, StatusReason } from '#core/model/region/status.ts'
import type { Language } from '#core/model/text.ts'
import { formatNumber } from '../format.ts'

/** No arrows: in the same row ▲ ▼ ▬ tell where the number goes, and up is not always good. All are in our typeface. */
export const STATUS_SIGNS: Record<StatusKind, string> = {
  reached: '●',
  'on-track': '✓',
  'too-slow': '◆',
  improving: '✓',
  'no-clear-change': '■',
  worsening: '✗',
  'wrong-way': '✗',
  'not-assessable': '○',
}

interface StatusWords {
  readonly kinds: Record<StatusKind, string>
  readonly reasons: Record<StatusReason, string>
  readonly reached: string
  readonly metIn: (year: number) => string
  readonly notBefore: (year: number) => string
  readonly due: (year: number) => string
  readonly onTrack: (year: number) => string
  readonly right: (share: string) => string
  readonly wrong: (share: string) => string
  /** `still` is null where no pair stands still. */
  readonly unclear: (right: string, wrong: string, still: string | null) => string
  readonly brief: Record<'right' | 'wrong' | 'alsoWrong' | 'still', (share: string) => string>
}

export const STATUS_WORDS: Record<Language, StatusWords> = {
  sv: {
    kinds: {
      reached: 'målet nått',
      'on-track': 'på väg att nå målet',
      'too-slow': 'rätt väg men för långsamt',
      improving: 'går åt rätt håll',
      'no-clear-change': 'ingen tydlig förändring',
      worsening: 'går åt fel håll',
      'wrong-way': 'går bort från målet',
      'not-assessable': 'ej bedömbar',
    },
    reasons: {
      'no-value': 'värde saknas',
      'too-few-years': 'färre än fyra år med värden',
      'series-break': 'serien bryts under de år som skulle läsas',
      'nothing-to-compare-with': 'det som målet jämför med saknar värden för tillräckligt många år',
      'no-base': 'basåret saknar ett värde att räkna från',
      'not-comparable': 'målet jämför antal, eller värden i olika enheter',
    },
    reached: 'det senaste värdet uppfyller målet',
    metIn: (year) => `nås ${year} i den här takten`,
    notBefore: (year) => `nås inte före ${year} i den här takten`,
    due: (year) => `målåret är ${year}`,
    onTrack: (year) => `takten räcker till ${year}`,
    right: (share) => `${share} av årsparen går åt rätt håll`,
    wrong: (share) => `${share} av årsparen går åt fel håll`,
    unclear: (right, wrong, still) =>
      `${right} av årsparen går åt rätt håll, ${wrong} åt fel${still === null ? '' : `, ${still} är oförändrade`}; tre av fyra krävs`,
    brief: {
      right: (share) => `${share} av årsparen åt rätt håll`,
      wrong: (share) => `${share} av årsparen åt fel håll`,
      alsoWrong: (share) => `${share} åt fel`,
      still: (share) => `${share} oförändrade`,
    },
  },
  en: {
    kinds: {
      reached: 'target met',
      'on-track': 'on track',
      'too-slow': 'right way but too slow',
      improving: 'going the right way',
      'no-clear-change': 'no clear change',
      worsening: 'going the wrong way',
      'wrong-way': 'going away from the target',
      'not-assessable': 'not assessable',
    },
    reasons: {
      'no-value': 'there is no value',
      'too-few-years': 'fewer than four years with values',
      'series-break': 'the series breaks within the years to be read',
      'nothing-to-compare-with': 'what the target compares with has values for too few years',
      'no-base': 'the base year has no value to count from',
      'not-comparable': 'the target compares counts, or values in different units',
    },
    reached: 'the latest value meets the target',
    metIn: (year) => `met in ${year} at this pace`,
    notBefore: (year) => `not met before ${year} at this pace`,
    due: (year) => `due in ${year}`,
    onTrack: (year) => `the pace is enough for ${year}`,
    right: (share) => `${share} of year pairs go the right way`,
    wrong: (share) => `${share} of year pairs go the wrong way`,
    unclear: (right, wrong, still) =>
      `${right} of year pairs go the right way, ${wrong} the wrong way${still === null ? '' : `, ${still} are unchanged`}; three of four are needed`,
    brief: {
      right: (share) => `${share} of year pairs the right way`,
      wrong: (share) => `${share} of year pairs the wrong way`,
      alsoWrong: (share) => `${share} the wrong way`,
      still: (share) => `${share} unchanged`,
    },
  },
}

/** "◆ rätt väg men för långsamt". */
export function statusName({ kind }: Pick<Status, 'kind'>, lang: Language): string {
  return `${STATUS_SIGNS[kind]}\u00a0${STATUS_WORDS[lang].kinds[kind]}`
}

/** Why it is so, in a few words: "nås 2061 i den här takten, målåret är 2045". */
export function statusReason({ kind, reason, inputs }: Status, lang: Language): string {
  const words = STATUS_WORDS[lang]
  const share = (figure: number | null) => shareText(figure ?? 0, lang)
  switch (kind) {
    case 'reached':
      return words.reached
    case 'on-track':
      return listed(
        inputs.metIn === null ? null : words.metIn(inputs.metIn),
        inputs.targetYear === null ? null : words.onTrack(inputs.targetYear),
      )
    case 'too-slow':
      return listed(
        inputs.metIn === null ? null : words.metIn(inputs.metIn),
        inputs.metIn === null && inputs.notBefore !== null ? words.notBefore(inputs.notBefore) : null,
        inputs.targetYear === null ? null : words.due(inputs.targetYear),
      )
    case 'improving':
      return words.right(share(inputs.right))
    case 'worsening':
    case 'wrong-way':
      return words.wrong(share(inputs.wrong))
    case 'no-clear-change':
      return words.unclear(share(inputs.right), share(inputs.wrong), stillText(inputs, lang))
    case 'not-assessable':
      return reason === undefined ? '' : words.reasons[reason]
  }
}

/** The same for a row of a table, where what the shares are of and what is asked of them is told once for all rows. */
export function statusBrief(status: Status, lang: Language): string {
  const { brief } = STATUS_WORDS[lang]
  const { right, wrong } = status.inputs
  switch (status.kind) {
    case 'improving':
      return brief.right(shareText(right ?? 0, lang))
    case 'worsening':
    case 'wrong-way':
      return brief.wrong(shareText(wrong ?? 0, lang))
    case 'no-clear-change': {
      const still = stillText(status.inputs, lang)
      return listed(
        brief.right(shareText(right ?? 0, lang)),
        brief.alsoWrong(shareText(wrong ?? 0, lang)),
        still === null ? null : brief.still(still),
      )
    }
    case 'not-assessable':
    case 'reached':
    case 'on-track':
    case 'too-slow':
      return statusReason(status, lang)
  }
}

/** The pairs of years that neither rise nor fall, or the two shares that are told would not add up. */
function stillText({ right, wrong }: Status['inputs'], lang: Language): string | null {
  const still = 1 - (right ?? 0) - (wrong ?? 0)
  return still < LEAST_TOLD ? null : shareText(still, lang)
}

/** What shows as a whole per cent. */
const LEAST_TOLD = 0.005

function listed(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(', ')
}

/** A share 0–1 in whole per cent: "73 %". */
export function shareText(share: number, lang: Language): string {
  const number = formatNumber(100 * share, 0, lang)
  return lang === 'en' ? `${number}%` : `${number}\u00a0%`
}

/** Worst change first: what goes the wrong way, most clearly so; last what cannot be assessed. */
export function changeOrder({ trend }: Pick<RegionRow, 'trend'>): number {
  const clear = trend.concordance ?? 0
  switch (trend.direction) {
    case 'worsening':
      return -1 - clear
    case 'no-clear-change':
      return 0
    case 'improving':
      return 1 + clear
    case 'not-assessable':
      return 3
  }
}
