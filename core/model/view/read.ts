/**
 * One reader of addresses serves both edges. It never throws and never guesses silently: what cannot be used is left out
 * of the view and told as a `Fault`. The API answers the first fault with a problem; the page drops it with a notice.
 */
import { type AreaCode, LEVELS, type Level } from '../area.ts'
import { DIVISIONS } from '../division.ts'
import type { Indicator } from '../indicator.ts'
import type { Territory } from '../territory/form.ts'
import { type Placed, readPlaced } from '../territory/read-address.ts'
import { LANGUAGES } from '../text.ts'
import {
  BYS,
  CLASSES,
  COLOURINGS,
  type Fault,
  fitsLevel,
  GAPS,
  GROUNDS,
  type Knowledge,
  METHODS,
  MOST_CHOSEN,
  PACES,
  PEOPLE,
  plainView,
  REFERENCES,
  SHOWS,
  TERRITORY_REFERENCES,
  usualColouring,
  VIEW_PARAMETERS,
  type View,
  type ViewParameter,
  type Within,
} from './form.ts'
import { readMode } from './read-mode.ts'
import { readBreaks, readPanels, readSecond, readSince, readStrategy, readTarget } from './read-parts.ts'
import { usualLevel, yearsAt } from './years.ts'

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
  const choice = <T extends string, U>(parameter: ViewParameter, set: readonly T[], usual: U): T | U => {
    const found = single(parameter)
    if (found === undefined) return usual
    const match = set.find((each) => each === found)
    if (match === undefined) faults.push({ kind: 'malformed', parameter, found, expected: `one of ${set.join(', ')}` })
    return match ?? usual
  }

  const lang = choice('lang', LANGUAGES, 'sv')
  const indicator = readIndicator(single('indicator'), knowledge, faults)
  const plain = plainView(indicator, lang)
  const level = readLevel(choice('level', LEVELS, usualLevel(indicator)), indicator, faults)
  const second = readSecond(single('second'), knowledge, level, faults)
  const gap = choice('gap', GAPS, null)
  const year = readYear(single('year'), indicator, level, faults)
  const placed = readPlaced(given.get('t') ?? [], knowledge, faults)
  const territories = placed.map(({ territory }) => territory)
  const reference = readReference(single('reference'), level, placed, faults)
  const breaks = readBreaks(single('breaks'), faults)
  const { mode, by, division } = readMode(
    {
      mode: single('mode'),
      by: choice('by', BYS, plain.by),
      division: choice('division', DIVISIONS, null),
      second,
      gap,
    },
    { indicator, level, knowledge },
    faults,
  )
  return {
    view: {
      indicator: indicator.id,
      level,
      year,
      within: readWithin(single('within'), knowledge, level, faults),
      mode,
      by,
      division,
      reference,
      colour: choice('colour', COLOURINGS, usualColouring(reference)),
      ...readMethod(choice('method', METHODS, breaks.length > 0 ? 'manual' : plain.method), breaks, faults),
      classes: readClasses(single('classes'), faults),
      locked: choice('locked', ['years'], null) !== null,
      since: readSince(single('since'), indicator, level, year, faults),
      pace: choice('pace', PACES, plain.pace),
      gap,
      second,
      target: readTarget(single('target'), faults),
      strategy: readStrategy(single('strategy'), knowledge, faults),
      panels: readPanels(given.get('panel') ?? [], knowledge, indicator, level, faults),
      people: choice('people', PEOPLE, plain.people),
      ground: choice('ground', GROUNDS, plain.ground),
      areas: readAreas(given.get('area') ?? [], knowledge, faults),
      territories,
      saved: readSaved(single('saved'), territories, faults),
      show: choice('show', SHOWS, plain.show),
      lang,
      at: readVersion(single('at'), knowledge, faults),
    },
    faults,
  }
}

function readIndicator(found: string | undefined, knowledge: Knowledge, faults: Fault[]): Indicator {
  const wanted = found === undefined ? undefined : knowledge.indicator(found)
  if (found !== undefined && wanted === undefined) {
    faults.push({ kind: 'not-found', parameter: 'indicator', found, expected: 'an id listed at /api/indicators' })
  }
  const shown = wanted ?? knowledge.indicator(knowledge.frontPage)
  if (shown === undefined) throw new Error(`view: expected ${knowledge.frontPage} to be an indicator, found none`)
  return shown
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
  if (!fitsLevel(division, level)) {
    const expected = `a county or a group of nuts2: the groups of ${division} cut across counties`
    faults.push({ kind: 'no-data', parameter: 'within', found, expected })
    return null
  }
  return { division, group }
}

/** Counties are compared with the country and with those like them; they are not inside one another. */
function readReference(
  found: string | undefined,
  level: Level,
  placed: readonly Placed[],
  faults: Fault[],
): View['reference'] {
  const reference = REFERENCES.find((each) => each === found)
  if (found === undefined || reference === 'nation') return 'nation'
  const refuse = (kind: Fault['kind'], expected: string): View['reference'] => {
    faults.push({ kind, parameter: 'reference', found, expected })
    return 'nation'
  }
  // By its place in the address: where one before it could not be read, the reference is still the one that was meant.
  const numbered = placed.map(({ place }) => `territory:${place + 1}`)
  const territory = TERRITORY_REFERENCES[numbered.indexOf(found)]
  if (territory !== undefined) return territory
  if (/^territory:\d+$/.test(found)) {
    const numbers = numbered.join(', ')
    return refuse('not-found', numbers === '' ? 'territories in the address: it has none' : `one of ${numbers}`)
  }
  if (reference === undefined) return refuse('malformed', `one of ${REFERENCES.join(', ')}`)
  if (level === 'municipality' || reference === 'similar') return reference
  return refuse(
    'no-data',
    'nation, similar or a territory: counties belong to no county, labour market region or municipality group',
  )
}

function readMethod(
  method: View['method'],
  breaks: readonly number[],
  faults: Fault[],
): Pick<View, 'method' | 'breaks'> {
  if (method === 'manual' && breaks.length === 0) {
    const expected = 'breaks, such as breaks=2_3.5_7, where the method is manual'
    faults.push({ kind: 'malformed', parameter: 'method', found: method, expected })
    return { method: 'quantile', breaks: [] }
  }
  if (method !== 'manual' && breaks.length > 0) {
    const expected = 'the method manual, where breaks are given'
    faults.push({ kind: 'malformed', parameter: 'breaks', found: breaks.join('_'), expected })
    return { method, breaks: [] }
  }
  return { method, breaks }
}

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

/** 128 bits in base64url. Whether anything is saved there is for the store to say. */
const SAVED = /^[A-Za-z0-9_-]{22}$/

function readSaved(found: string | undefined, territories: readonly Territory[], faults: Fault[]): string | null {
  if (found === undefined) return null
  if (SAVED.test(found) && territories.length > 0) return found
  const expected = 'the id of saved territories, 22 letters, digits, - or _, together with the territories themselves'
  faults.push({ kind: 'malformed', parameter: 'saved', found, expected })
  return null
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
