/**
 * The address is the state: everything that should survive sharing is a `View`, and a view is a query string.
 *
 * One reader serves both edges. It never throws and never guesses silently: what cannot be used is left out of the
 * view and told as a `Fault`. The API answers the first fault with a problem; the page drops it with a notice.
 */

import type { Area } from './area.ts'
import { type AreaCode, LEVELS, type Level } from './area.ts'
import { DIVISIONS, type DivisionId, type Group } from './division.ts'
import type { Indicator, IndicatorId } from './indicator.ts'
import { LANGUAGES, type Language } from './text.ts'

export const METHODS = ['quantile', 'equal', 'natural'] as const
export type Method = (typeof METHODS)[number]

export const REFERENCES = ['nation'] as const
export type Reference = (typeof REFERENCES)[number]

export const SHOWS = ['map', 'table'] as const
export type Show = (typeof SHOWS)[number]

export const CLASSES = { least: 3, most: 7, usual: 5 } as const
/** More chosen areas than this cannot be told apart in a list, and would make the address unreadable. */
export const MOST_CHOSEN = 50

/** One group of one division: "only the municipalities of Dalarnas län". */
export interface Within {
  readonly division: DivisionId
  readonly group: string
}

export interface View {
  readonly indicator: IndicatorId
  /** null: the latest year with figures at the level, whichever that is when the link is opened. */
  readonly year: number | null
  readonly level: Level
  readonly within: Within | null
  readonly reference: Reference
  readonly method: Method
  readonly classes: number
  /** Chosen areas, in the order they were chosen. */
  readonly areas: readonly AreaCode[]
  readonly show: Show
  readonly lang: Language
  /** Data version the view is frozen to; null: the current one. */
  readonly at: string | null
}

/** What a reader must know of the data to tell a good address from a bad one. */
export interface Knowledge {
  readonly version: string
  readonly frontPage: IndicatorId
  indicator(id: string): Indicator | undefined
  area(code: string): Area | undefined
  group(division: DivisionId, id: string): Group | undefined
}

export interface Fault {
  readonly kind: 'unknown-parameter' | 'repeated' | 'malformed' | 'not-found' | 'no-data'
  readonly parameter: string
  readonly found: string
  readonly expected: string
}

const PARAMETERS = [
  'indicator',
  'year',
  'level',
  'within',
  'reference',
  'method',
  'classes',
  'area',
  'show',
  'lang',
  'at',
] as const
export type ViewParameter = (typeof PARAMETERS)[number]
export const VIEW_PARAMETERS: readonly ViewParameter[] = PARAMETERS

/** The years with figures at a level, ascending. */
export function yearsAt(indicator: Indicator, level: Level): readonly number[] {
  return indicator.levels[level]
}

/** The year a view shows: its own, or the latest there is. Undefined where the level has no figures at all. */
export function shownYear(indicator: Indicator, level: Level, year: number | null): number | undefined {
  return year ?? yearsAt(indicator, level).at(-1)
}

/** Municipality, unless the indicator is only published for counties. */
export function usualLevel(indicator: Indicator): Level {
  return indicator.levels.municipality.length > 0 ? 'municipality' : 'county'
}

export function frontView(knowledge: Knowledge, lang: Language = 'sv'): View {
  const indicator = knowledge.indicator(knowledge.frontPage)
  return {
    indicator: knowledge.frontPage,
    year: null,
    level: indicator ? usualLevel(indicator) : 'municipality',
    within: null,
    reference: 'nation',
    method: 'quantile',
    classes: CLASSES.usual,
    areas: [],
    show: 'map',
    lang,
    at: null,
  }
}

/** Reads a query. Parameters not in `allowed` are faults too: a misspelt name must not pass for a default. */
export function readView(
  query: Iterable<readonly [string, string]>,
  knowledge: Knowledge,
  allowed: readonly ViewParameter[] = VIEW_PARAMETERS,
): { view: View; faults: Fault[] } {
  const faults: Fault[] = []
  const given = new Map<ViewParameter, string[]>()
  for (const [name, value] of query) {
    const parameter = allowed.find((each) => each === name)
    if (parameter === undefined) {
      faults.push({
        kind: 'unknown-parameter',
        parameter: name,
        found: value,
        expected: `one of ${allowed.join(', ')}`,
      })
    } else {
      given.set(parameter, [...(given.get(parameter) ?? []), value])
    }
  }

  /** The single value of a parameter; the first one counts when it is repeated. */
  const single = (parameter: ViewParameter): string | undefined => {
    const values = given.get(parameter)
    if (values && values.length > 1) {
      faults.push({ kind: 'repeated', parameter, found: values.join(' and '), expected: 'the parameter once' })
    }
    return values?.[0]
  }
  const choice = <T extends string>(parameter: ViewParameter, set: readonly T[], usual: T): T => {
    const found = single(parameter)
    if (found === undefined) return usual
    const match = set.find((each) => each === found)
    if (match === undefined) faults.push({ kind: 'malformed', parameter, found, expected: `one of ${set.join(', ')}` })
    return match ?? usual
  }

  const lang = choice('lang', LANGUAGES, 'sv')
  const front = frontView(knowledge, lang)

  const indicator = readIndicator(single('indicator'), knowledge, faults)
  if (indicator === undefined) return { view: front, faults }

  const level = readLevel(choice('level', LEVELS, usualLevel(indicator)), indicator, faults)
  return {
    view: {
      indicator: indicator.id,
      level,
      year: readYear(single('year'), indicator, level, faults),
      within: readWithin(single('within'), knowledge, level, faults),
      reference: choice('reference', REFERENCES, 'nation'),
      method: choice('method', METHODS, 'quantile'),
      classes: readClasses(single('classes'), faults),
      areas: readAreas(given.get('area') ?? [], knowledge, faults),
      show: choice('show', SHOWS, 'map'),
      lang,
      at: readVersion(single('at'), knowledge, faults),
    },
    faults,
  }
}

function readIndicator(found: string | undefined, knowledge: Knowledge, faults: Fault[]): Indicator | undefined {
  const wanted = found === undefined ? undefined : knowledge.indicator(found)
  if (found !== undefined && wanted === undefined) {
    faults.push({ kind: 'not-found', parameter: 'indicator', found, expected: 'an id listed at /api/indicators' })
  }
  return wanted ?? knowledge.indicator(knowledge.frontPage)
}

function readLevel(wanted: Level, indicator: Indicator, faults: Fault[]): Level {
  if (yearsAt(indicator, wanted).length > 0) return wanted
  const usual = usualLevel(indicator)
  faults.push({
    kind: 'no-data',
    parameter: 'level',
    found: wanted,
    expected: `${usual}: ${indicator.id} has no figures by ${wanted}`,
  })
  return usual
}

function readYear(found: string | undefined, indicator: Indicator, level: Level, faults: Fault[]): number | null {
  if (found === undefined) return null
  const years = yearsAt(indicator, level)
  if (!/^\d{4}$/.test(found)) {
    faults.push({ kind: 'malformed', parameter: 'year', found, expected: 'a year in four digits' })
    return null
  }
  const year = Number(found)
  if (years.includes(year)) return year
  faults.push({ kind: 'no-data', parameter: 'year', found, expected: `one of ${years.join(', ')}` })
  return null
}

function readWithin(found: string | undefined, knowledge: Knowledge, level: Level, faults: Fault[]): Within | null {
  if (found === undefined) return null
  const parts = found.split(':')
  const [name, group] = parts.length === 1 ? ['county', parts[0]] : parts
  const division = DIVISIONS.find((each) => each === name)
  if (division === undefined || group === undefined || parts.length > 2) {
    const expected = `a county code such as 20, or division:group with a division of ${DIVISIONS.join(', ')}`
    faults.push({ kind: 'malformed', parameter: 'within', found, expected })
    return null
  }
  if (knowledge.group(division, group) === undefined) {
    faults.push({
      kind: 'not-found',
      parameter: 'within',
      found,
      expected: `a group of ${division} listed at /api/divisions`,
    })
    return null
  }
  if (level === 'county' && !COUNTY_DIVISIONS.includes(division)) {
    const expected = `a county or a group of nuts2: the groups of ${division} cut across counties`
    faults.push({ kind: 'no-data', parameter: 'within', found, expected })
    return null
  }
  return { division, group }
}

/** The divisions whose groups consist of whole counties. */
const COUNTY_DIVISIONS: readonly DivisionId[] = ['county', 'nuts2']

function readClasses(found: string | undefined, faults: Fault[]): number {
  if (found === undefined) return CLASSES.usual
  const classes = /^\d$/.test(found) ? Number(found) : Number.NaN
  if (classes >= CLASSES.least && classes <= CLASSES.most) return classes
  const expected = `a whole number from ${CLASSES.least} to ${CLASSES.most}`
  faults.push({ kind: 'malformed', parameter: 'classes', found, expected })
  return CLASSES.usual
}

function readAreas(found: readonly string[], knowledge: Knowledge, faults: Fault[]): AreaCode[] {
  const areas: AreaCode[] = []
  for (const code of found) {
    const area = knowledge.area(code)
    if (area === undefined) {
      const expected = 'a county code (two digits) or municipality code (four digits) listed at /api/areas'
      faults.push({ kind: 'not-found', parameter: 'area', found: code, expected })
    } else if (areas.includes(area.code)) {
      faults.push({ kind: 'repeated', parameter: 'area', found: code, expected: 'each area once' })
    } else if (areas.length === MOST_CHOSEN) {
      faults.push({ kind: 'malformed', parameter: 'area', found: code, expected: `at most ${MOST_CHOSEN} areas` })
    } else {
      areas.push(area.code)
    }
  }
  return areas
}

function readVersion(found: string | undefined, knowledge: Knowledge, faults: Fault[]): string | null {
  if (found === undefined) return null
  if (found === knowledge.version) return found
  faults.push({
    kind: 'not-found',
    parameter: 'at',
    found,
    expected: `a kept data version; the current one is ${knowledge.version}`,
  })
  return null
}

/** Writes a view as a query without `?`; only what differs from the default, always in the same order. */
export function writeView(view: View): string {
  const pairs: [ViewParameter, string][] = [['indicator', view.indicator]]
  if (view.year !== null) pairs.push(['year', String(view.year)])
  if (view.level !== 'municipality') pairs.push(['level', view.level])
  if (view.within) pairs.push(['within', writeWithin(view.within)])
  if (view.method !== 'quantile') pairs.push(['method', view.method])
  if (view.classes !== CLASSES.usual) pairs.push(['classes', String(view.classes)])
  for (const code of view.areas) pairs.push(['area', code])
  if (view.show !== 'map') pairs.push(['show', view.show])
  if (view.lang !== 'sv') pairs.push(['lang', view.lang])
  if (view.at !== null) pairs.push(['at', view.at])
  // A colon may stand bare in a query (RFC 3986, section 3.4) and reads better so.
  return pairs.map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%3A', ':')}`).join('&')
}

export function writeWithin(within: Within): string {
  return within.division === 'county' ? within.group : `${within.division}:${within.group}`
}
