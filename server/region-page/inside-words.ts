/** The differences inside a county as plain sentences. A number or a name that can be followed carries where it leads. */
import type { Indicator } from '#core/model/indicator.ts'
import type { Language } from '#core/model/text.ts'
import { formatNumber, formatValue } from '#core/picture/format.ts'
import { rowValue } from '#core/picture/region/row-figures.ts'
import { shareText } from '#core/picture/region/status-words.ts'
import type { End, Inside, Often, Share, Width } from './inside.ts'

/** A text, or a text that leads somewhere: to the map of an indicator inside the county, or to the page of an area. */
export type Piece =
  | string
  | { readonly text: string; readonly map: string }
  | { readonly text: string; readonly area: string; readonly indicator: string | null }
export type Sentence = readonly Piece[]

/** Who is told of: the county, and what is compared with, each as it stands in a sentence. */
export interface Told {
  readonly county: string
  readonly reference: string
  readonly indicator: (id: string) => Indicator
}

/** Widest first, then the even, then what it all comes to; none where nothing has a spread. */
export function insideSentences(inside: Inside, told: Told, lang: Language): Sentence[] {
  const number = (value: number) => formatNumber(value, 0, lang)
  const of = number(inside.told)
  return [
    ...inside.widest.map((width) => widthSentence(width, told, lang)),
    ...(inside.narrowest === null ? [] : [widthSentence(inside.narrowest, told, lang)]),
    ...inside.shares.map((share) => shareSentence(share, told, lang)),
    ...(inside.worst === null ? [] : [oftenSentence(inside.worst, of, 'worst', lang)]),
    ...(inside.best === null ? [] : [oftenSentence(inside.best, of, 'best', lang)]),
    ...(inside.compared === 0 ? [] : [sidesSentence(inside, told, lang)]),
  ]
}

/**
 * "X: spridningen är störst bland 20 län. Hälften av kommunerna ligger mellan 21 % och 34 %, ytterst …, 2023." The name
 * begins it: names are titles, with a capital and their ages, and fit into no sentence.
 */
function widthSentence(width: Width, told: Told, lang: Language): Sentence {
  const { id, year, rank, of, middle, lowest, highest } = width
  const indicator = told.indicator(id)
  const name: Piece = { text: indicator.name[lang], map: id }
  // A long unit is told once.
  const [q1, q3] = [rowValue(middle[0], indicator, lang), formatValue(middle[1], indicator, lang)]
  const ends: Piece[] = [
    end(lowest, indicator, lang),
    ...named(lowest, id),
    lang === 'sv' ? ' och ' : ' and ',
    end(highest, indicator, lang),
    ...named(highest, id),
    year === null ? '.' : `, ${year}.`,
  ]
  if (lang === 'sv') {
    const half = `Hälften av kommunerna ligger mellan ${q1} och ${q3}, ytterst ligger `
    return [name, `: spridningen är ${ordinalSv(rank, of)}. ${half}`, ...ends]
  }
  const half = `Half of the municipalities lie between ${q1} and ${q3}, the outermost are `
  return [name, `: the spread is ${ordinalEn(rank, of)}. ${half}`, ...ends]
}

function end({ value }: End, indicator: Indicator, lang: Language): Piece {
  return { text: rowValue(value, indicator, lang), map: indicator.id }
}

function named({ code, name }: End, indicator: string): Piece[] {
  return [' (', { text: name, area: code, indicator }, ')']
}

/** Among the counties that have a spread to compare. */
function ordinalSv(rank: number, of: number): string {
  const among = `bland ${formatNumber(of, 0, 'sv')} län`
  if (rank === 1) return `störst ${among}`
  if (rank === of) return `minst ${among}`
  return rank === 2 ? `näst störst ${among}` : `den ${rank}:e största ${among}`
}

function ordinalEn(rank: number, of: number): string {
  const among = `among ${formatNumber(of, 0, 'en')} counties`
  if (rank === 1) return `the widest ${among}`
  if (rank === of) return `the narrowest ${among}`
  const last = rank % 10
  const teen = rank % 100 > 10 && rank % 100 < 14
  const ending = teen ? 'th' : last === 1 ? 'st' : last === 2 ? 'nd' : last === 3 ? 'rd' : 'th'
  return rank === 2 ? `the second widest ${among}` : `the ${rank}${ending} widest ${among}`
}

/** Theil's T is a sum over municipalities, so a county has a part of it. */
function shareSentence({ id, share, year }: Share, { indicator, county }: Told, lang: Language): Sentence {
  const name: Piece = { text: indicator(id).name[lang], map: id }
  const when = year === null ? '' : `, ${year}`
  const part = shareText(share, lang)
  if (lang === 'sv')
    return [name, `: ${part} av olikheten mellan landets kommuner finns inom ${county} (Theils mått${when}).`]
  return [name, `: ${part} of the inequality between Sweden’s municipalities lies within ${county} (Theil${when}).`]
}

/** "Oftast sämst till bland länets kommuner ligger Sigtuna och Nynäshamn: i 3 av 12 nyckeltal vardera." */
function oftenSentence({ who, times }: Often, of: string, which: 'worst' | 'best', lang: Language): Sentence {
  const isOne = who.length === 1
  const names = who.flatMap(({ code, name }, i): Piece[] => [
    ...(i === 0 ? [] : [lang === 'sv' ? ' och ' : ' and ']),
    { text: name, area: code, indicator: null },
  ])
  const count = formatNumber(times, 0, lang)
  if (lang === 'sv') {
    const how = which === 'worst' ? 'sämst' : 'bäst'
    const each = isOne ? '' : ' vardera'
    return [`Oftast ${how} till bland länets kommuner ligger `, ...names, `: i ${count} av ${of} nyckeltal${each}.`]
  }
  const how = which === 'worst' ? 'last' : 'first'
  const each = isOne ? '' : ' each'
  return [
    `Most often ${how} among the municipalities of the county ${isOne ? 'is' : 'are'} `,
    ...names,
    `: in ${count} of ${of} indicators${each}.`,
  ]
}

type Side = 'both' | 'worse' | 'better'

interface SideWords {
  readonly first: Record<Side, (count: string, of: string, reference: string) => string>
  /** After another side. */
  readonly after: Record<Exclude<Side, 'both'>, (count: string) => string>
}

const SIDES: Record<Language, SideWords> = {
  sv: {
    first: {
      both: (count, of, reference) =>
        `I ${count} av ${of} nyckeltal ligger länets kommuner på båda sidor om ${reference}`,
      worse: (count, of, reference) =>
        `I ${count} av ${of} nyckeltal ligger alla länets kommuner sämre till än ${reference}`,
      better: (count, of, reference) =>
        `I ${count} av ${of} nyckeltal ligger ingen av länets kommuner sämre till än ${reference}`,
    },
    after: {
      worse: (count) => `i ${count} ligger alla sämre till`,
      better: (count) => `i ${count} ligger ingen sämre till`,
    },
  },
  en: {
    first: {
      both: (count, of, reference) =>
        `In ${count} of ${of} indicators its municipalities lie on both sides of ${reference}`,
      worse: (count, of, reference) =>
        `In ${count} of ${of} indicators all of its municipalities are worse than ${reference}`,
      better: (count, of, reference) =>
        `In ${count} of ${of} indicators none of its municipalities is worse than ${reference}`,
    },
    after: {
      worse: (count) => `in ${count} all are worse`,
      better: (count) => `in ${count} none is worse`,
    },
  },
}

/** Every indicator is counted on one side: on both, all worse, or all at least as good. */
function sidesSentence({ allWorse, bothSides, compared }: Inside, { reference }: Told, lang: Language): Sentence {
  const { first, after } = SIDES[lang]
  const number = (value: number) => formatNumber(value, 0, lang)
  const counts: readonly (readonly [Side, number])[] = [
    ['both', bothSides],
    ['worse', allWorse],
    ['better', compared - bothSides - allWorse],
  ]
  const told = counts.filter(([, count]) => count > 0)
  const parts = told.map(([side, count], i) =>
    i === 0 || side === 'both' ? first[side](number(count), number(compared), reference) : after[side](number(count)),
  )
  return [`${parts.join('; ')}.`]
}
