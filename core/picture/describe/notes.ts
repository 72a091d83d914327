/** What a reader must know not to read too much into a picture; page and figure print it. */
import type { Language } from '#core/model/text.ts'
import type { Picture, PictureRow } from '../picture.ts'
import { makingInWords } from './making.ts'
import { countOfRows, groupedBy, nounOf } from './nouns.ts'
import { shortName } from './title.ts'

/** One sentence or two each, the gravest first. */
export function noteLines(picture: Picture, lang: Language): string[] {
  const words = WORDS[lang]
  return [
    ...ofDetail(picture, words, lang),
    ...ofGroups(picture, words, lang),
    ...makingInWords(picture, lang),
    ...uncompared(picture, words, lang),
    ...(picture.view.locked && picture.scheme.kind !== 'pair' ? [words.locked] : []),
  ]
}

interface Words {
  readonly noEarlier: (year: number) => string
  readonly noGap: string
  readonly otherYear: (asked: number, shown: number) => string
  readonly broken: (years: string) => string
  readonly years: (first: string, second: string) => string
  readonly way: (years: string) => string
  readonly islands: (names: string) => string
  readonly notSummable: (reason: string, noun: string) => string
  readonly approximate: string
  readonly weights: (years: string) => string
  readonly partly: (groups: string) => string
  readonly beyond: (within: string) => string
  readonly uncompared: (rows: string) => string
  readonly noReference: string
  readonly locked: string
}

const WORDS: Record<Language, Words> = {
  sv: {
    noEarlier: (year) => `Det finns inget år före ${year} att räkna förändringen från. Kartan visar värdet.`,
    noGap: 'Det finns ingen skillnad mellan grupper att visa här. Kartan visar värdet.',
    otherYear: (asked, shown) => `Uppgifterna för ${asked} går inte att sätta mot varandra. Kartan visar ${shown}.`,
    broken: (years) =>
      `Serien har ett brott ${years}: en del av förändringen kan bero på att den började mäta något annat.`,
    years: (first, second) => `Nyckeltalen har inget gemensamt år här: ${first} och ${second}.`,
    way: (years) => `Serien har ett brott ${years}: åt vilket håll det går bedöms inte över brottet.`,
    islands: (names) => `Utan granne och därför utanför mönstret: ${names}.`,
    notSummable: (reason, noun) =>
      `Kan inte summeras. ${reason} För varje ${noun} anges lägsta och högsta värde bland delarna.`,
    approximate: 'Värdena är ungefärliga: de är vägda med ett mått som står i stället för den rätta nämnaren.',
    weights: (years) => `Vikterna är från ${years}.`,
    partly: (groups) => `För ${groups} saknas uppgift från någon del; värdet gäller de delar som har uppgift.`,
    beyond: (within) => `Gruppernas värden gäller hela gruppen, också det som ligger utanför ${within}.`,
    uncompared: (rows) => `${rows} har ett värde men inget jämförelsevärde, och är inte färgade.`,
    noReference: 'Jämförelsevärde saknas. Färgerna visar hur höga värdena är.',
    locked: 'Klassgränserna är desamma för alla år.',
  },
  en: {
    noEarlier: (year) => `There is no year before ${year} to count the change from. The map shows the value.`,
    noGap: 'There is no gap between groups to show here. The map shows the value.',
    otherYear: (asked, shown) => `The figures for ${asked} cannot be set against each other. The map shows ${shown}.`,
    broken: (years) =>
      `The series has a break in ${years}: part of the change may be that it began to measure something else.`,
    years: (first, second) => `The indicators have no year in common here: ${first} and ${second}.`,
    way: (years) => `The series has a break in ${years}: which way it goes is not assessed across it.`,
    islands: (names) => `Without a neighbour and so outside the pattern: ${names}.`,
    notSummable: (reason, noun) =>
      `Cannot be combined. ${reason} For each ${noun} the lowest and highest value among its parts is given.`,
    approximate:
      'The values are approximate: they are weighted with a measure that stands in for the right denominator.',
    weights: (years) => `The weights are from ${years}.`,
    partly: (groups) => `In ${groups} some part lacks figures; the value is that of the parts that have them.`,
    beyond: (within) => `The values are those of whole groups, also of what lies outside ${within}.`,
    uncompared: (rows) => `${rows} with a value but no reference value are left uncoloured.`,
    noReference: 'There is no reference value. Colours show how high the values are.',
    locked: 'The breaks are the same for all years.',
  },
}

function ofDetail(picture: Picture, words: Words, lang: Language): string[] {
  const { detail, view, year, indicator } = picture
  switch (detail.kind) {
    case 'value':
      if (view.mode === 'change') return [words.noEarlier(year)]
      return view.mode === 'gap' ? [words.noGap] : []
    case 'change':
      return detail.breaks.length > 0 ? [words.broken(listed(detail.breaks.map(String), lang))] : []
    case 'gap':
      return view.year !== null && view.year !== year ? [words.otherYear(view.year, year)] : []
    case 'course':
      return brokenWays(detail.trends.breaks, words, lang)
    case 'conflict':
    case 'two': {
      const broken =
        detail.kind === 'conflict'
          ? brokenWays([...new Set([...detail.trends.breaks, ...detail.secondTrends.breaks])].sort(), words, lang)
          : []
      if (detail.secondYear === year) return broken
      return [
        ...broken,
        words.years(`${shortName(indicator, lang)} ${year}`, `${shortName(detail.second, lang)} ${detail.secondYear}`),
      ]
    }
    case 'typology': {
      const caveats = picture.division?.caveats
      return caveats ? [caveats[lang]] : []
    }
    case 'pattern': {
      const names = detail.answer.islands.flatMap((code) => picture.rowOf.get(code)?.name ?? [])
      return names.length > 0 ? [words.islands(listed(names, lang))] : []
    }
  }
}

function brokenWays(breaks: readonly number[], words: Words, lang: Language): string[] {
  return breaks.length === 0 ? [] : [words.way(listed(breaks.map(String), lang))]
}

function ofGroups(picture: Picture, words: Words, lang: Language): string[] {
  if (groupedBy(picture) === null) return []
  const { rows, indicator, withinName } = picture
  const lines: string[] = []
  const { aggregation } = indicator
  if (aggregation.kind === 'none')
    lines.push(words.notSummable(sentence(aggregation.reason[lang]), nounOf(picture, lang)))
  if (rows.some(({ approximation }) => approximation)) lines.push(words.approximate)
  const weightYears = [...new Set(rows.flatMap(({ weightYear }) => weightYear ?? []))].sort((a, b) => a - b)
  if (weightYears.length > 0) lines.push(words.weights(listed(weightYears.map(String), lang)))
  const partly = rows.filter(({ value, coverage }) => value !== null && coverage !== null && isPartly(coverage.areas))
  if (partly.length > 0) lines.push(words.partly(countOfRows(partly.length, picture, lang)))
  if (withinName && rows.some(reachesBeyond)) lines.push(words.beyond(withinName[lang]))
  return lines
}

function isPartly([having, of]: readonly [number, number]): boolean {
  return having < of
}

/** A group of which only some areas are drawn. */
function reachesBeyond({ members, coverage }: PictureRow): boolean {
  return coverage !== null && coverage.areas[1] > members.length
}

function uncompared(picture: Picture, words: Words, lang: Language): string[] {
  const { classed, rows, view, reference, mark, detail } = picture
  if (classed === 'difference') {
    const without = rows.filter((row) => row.value !== null && row.reference === null)
    return without.length > 0 ? [words.uncompared(countOfRows(without.length, picture, lang))] : []
  }
  const wanted = view.colour === 'difference' && detail.kind === 'value' && mark === 'fills'
  const found = reference !== null && (reference.own || reference.value !== null)
  return wanted && !found ? [words.noReference] : []
}

function listed(names: readonly string[], lang: Language): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${lang === 'sv' ? 'och' : 'and'} ${last}`
}

function sentence(text: string): string {
  const whole = text.trim()
  return `${whole.charAt(0).toUpperCase()}${whole.slice(1)}${/[.!?]$/.test(whole) ? '' : '.'}`
}
