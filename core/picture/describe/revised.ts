/** What the figures of a frozen view read in a later data version, in a sentence or two. */
import { addressIn } from '#core/model/destination.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { Language } from '#core/model/text.ts'
import type { View } from '#core/model/view.ts'
import { formatDifference, formatNumber } from '../format.ts'

/** The largest difference among the figures shown. */
export interface LargestRevision {
  readonly indicator: Indicator
  /** Of the area, and its year where several are shown. */
  readonly name: string
  /** Later − frozen, in the unit of the indicator. */
  readonly difference: number
}

export interface Revised {
  /** Figures of what is shown that read otherwise, and all that either version has. */
  readonly figures: readonly [revised: number, of: number]
  /** Null where no figure that both versions have differs. */
  readonly largest: LargestRevision | null
  /** Indicators shown that the later version does not have. */
  readonly gone: readonly Indicator[]
  /** Years shown that it has no figures for. */
  readonly goneYears: readonly number[]
  /** Years after the one shown, of the first indicator, that only the later version has. */
  readonly newYears: readonly number[]
  /** Whether an indicator's definition, unit or source reads otherwise. */
  readonly redefined: boolean
}

/** Whether what is shown reads otherwise. A year that has come since is no change of it. */
export function isRevised({ figures, gone, goneYears, redefined }: RevisedWhat): boolean {
  return figures[0] > 0 || gone.length > 0 || goneYears.length > 0 || redefined
}
type RevisedWhat = Pick<Revised, 'figures' | 'goneYears' | 'redefined'> & { readonly gone: readonly unknown[] }

interface Words {
  readonly locale: string
  readonly frozen: (version: string, day: string) => string
  readonly latest: string
  readonly revised: (revised: string, of: string, count: number) => string
  readonly largest: (name: string, difference: string) => string
  readonly same: string
  readonly gone: (names: string, count: number) => string
  readonly goneYears: (years: string, count: number) => string
  readonly newYears: (years: string, count: number) => string
  readonly redefined: string
  readonly newer: string
  /** Of a page whose figures are not counted. */
  readonly newerSame: string
  readonly and: string
}

const WORDS: Record<Language, Words> = {
  sv: {
    locale: 'sv-SE',
    frozen: (version, day) => `Fryst till dataversion ${version} (${day}).`,
    latest: 'Det är den senaste.',
    revised: (revised, of, count) =>
      `Nyare siffror finns: ${revised} av ${of} värden ${count === 1 ? 'är reviderat' : 'är reviderade'}`,
    largest: (name, difference) => `; ${name} ${difference} (störst)`,
    same: 'En nyare dataversion finns. Inget av de visade värdena har ändrats.',
    gone: (names, count) =>
      count === 1
        ? `Nyckeltalet ”${names}” finns inte i den nyare dataversionen.`
        : `Nyckeltalen ”${names}” finns inte i den nyare dataversionen.`,
    goneYears: (years, count) =>
      `${count === 1 ? `Året ${years}` : `Åren ${years}`} finns inte i den nyare dataversionen.`,
    newYears: (years, count) => `${count === 1 ? `Ett nyare år finns: ${years}` : `Nyare år finns: ${years}`}.`,
    redefined: 'Definition, enhet eller källa lyder annorlunda i den nyare dataversionen.',
    newer: 'En nyare dataversion finns.',
    newerSame: 'En nyare dataversion finns. Ingen av siffrorna här har ändrats i den.',
    and: ' och ',
  },
  en: {
    locale: 'en-GB',
    frozen: (version, day) => `Frozen to data version ${version} (${day}).`,
    latest: 'It is the latest.',
    revised: (revised, of, count) =>
      `Newer figures exist: ${revised} of ${of} values ${count === 1 ? 'has' : 'have'} been revised`,
    largest: (name, difference) => `; ${name} ${difference} (the most)`,
    same: 'A newer data version exists. None of the values shown has changed.',
    gone: (names, count) =>
      `The ${count === 1 ? 'indicator' : 'indicators'} “${names}” ${count === 1 ? 'is' : 'are'} not in the newer data version.`,
    goneYears: (years, count) =>
      `The ${count === 1 ? 'year' : 'years'} ${years} ${count === 1 ? 'is' : 'are'} not in the newer data version.`,
    newYears: (years, count) => `${count === 1 ? 'A newer year exists' : 'Newer years exist'}: ${years}.`,
    redefined: 'Its definition, unit or source reads otherwise in the newer data version.',
    newer: 'A newer data version exists.',
    newerSame: 'A newer data version exists. None of the figures here has changed in it.',
    and: ' and ',
  },
}

/** "Fryst till dataversion 0123456789abcdef (21 november 2026)." `builtAt`: ISO 8601. */
export function frozenSentence({ version, builtAt }: FrozenTo, lang: Language): string {
  const words = WORDS[lang]
  const format = new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeZone: 'Europe/Stockholm' })
  return words.frozen(version, format.format(new Date(builtAt)))
}
interface FrozenTo {
  readonly version: string
  readonly builtAt: string
}

/** Of what is frozen to the version that is served: quietly, for nothing reads otherwise yet. */
export function frozenLatest(served: FrozenTo, lang: Language): string {
  return `${frozenSentence(served, lang)} ${WORDS[lang].latest}`
}

/** Of a page of many figures, which are not counted. `revised`: whether any of them reads otherwise. */
export function newerSentence(lang: Language, revised = true): string {
  return revised ? WORDS[lang].newer : WORDS[lang].newerSame
}

/** "Nyare siffror finns: 14 av 290 värden är reviderade; Gävle +0,4 procentenheter (störst)." */
export function revisedSentences(revised: Revised, lang: Language): string {
  const words = WORDS[lang]
  const { gone, goneYears, newYears, redefined } = revised
  const listed = (items: readonly (string | number)[]) => items.map(String).join(words.and)
  const isWhole = gone.length === 0 && goneYears.length === 0
  return [
    revised.figures[0] > 0 ? counted(revised, lang) : isWhole ? words.same : '',
    gone.length === 0 ? '' : words.gone(listed(gone.map(({ name }) => name[lang])), gone.length),
    goneYears.length === 0 ? '' : words.goneYears(listed(goneYears), goneYears.length),
    newYears.length === 0 ? '' : words.newYears(listed(newYears), newYears.length),
    redefined ? words.redefined : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

function counted({ figures: [count, of], largest }: Revised, lang: Language): string {
  const words = WORDS[lang]
  const number = (value: number) => formatNumber(value, 0, lang)
  const most =
    largest === null ? '' : words.largest(largest.name, formatDifference(largest.difference, largest.indicator, lang))
  return `${words.revised(number(count), number(of), count)}${most}.`
}

/** What leads on from a frozen view: `live` where it shows what it would show unfrozen. */
export const FROZEN_WAYS: Record<Language, { readonly current: string; readonly live: string }> = {
  sv: { current: 'Samma vy med aktuella siffror', live: 'Samma vy utan frysning' },
  en: { current: 'The same view with current figures', live: 'The same view, not frozen' },
}

const CHANGES: Record<Language, { readonly page: string; readonly data: string }> = {
  sv: { page: 'Vad som har ändrats i länet', data: 'Ändrade värden som data (JSON)' },
  en: { page: 'What has changed in the county', data: 'Changed values as data (JSON)' },
}

export interface ChangesWay {
  readonly href: string
  readonly name: string
}

/** `of`: a county, or a municipality of it. A county has a page that says in words what reads otherwise. */
export function countyChanges(of: string, version: string, lang: Language): ChangesWay {
  // SCB's code of a municipality begins with that of its county.
  const county = of.slice(0, 2)
  return { href: addressIn(`/region/${county}/changes`, lang, [['from', version]]), name: CHANGES[lang].page }
}

/** Every revised figure since a data version: for programs, and called what it is. */
export function changesAsData(asked: readonly [name: string, value: string][], lang: Language): ChangesWay {
  return { href: addressIn('/api/diff', 'sv', asked), name: CHANGES[lang].data }
}

/** What has changed of a view: in its county where it is of one, else of its indicators. */
export function changesOfView(
  { within, areas, level, lang }: Pick<View, 'within' | 'areas' | 'level' | 'lang'>,
  version: string,
  indicators: readonly string[],
): ChangesWay {
  const [first, ...others] = within?.division === 'county' ? [within.group] : areas.map((code) => code.slice(0, 2))
  if (first !== undefined && others.every((each) => each === first)) return countyChanges(first, version, lang)
  const asked = indicators.map((id): [string, string] => ['indicator', id])
  return changesAsData([['from', version], ...asked, ['level', level]], lang)
}
