/** What the page knows of the data: all areas from the start, the catalogue and the divisions when they have arrived. */
import { computed, type ReadonlySignal, signal } from '@preact/signals'
import { type Area, areaIn, bothNames, type Level } from '#core/model/area.ts'
import type { Boot } from '#core/model/contract.ts'
import type { Division, DivisionId, Group } from '#core/model/division.ts'
import type { Indicator, IndicatorId } from '#core/model/indicator.ts'
import type { Text } from '#core/model/text.ts'
import type { Knowledge, Within } from '#core/model/view.ts'
import { language } from './view.ts'

interface Known {
  readonly version: string
  readonly frontPage: IndicatorId
  readonly indicators: ReadonlyMap<string, Indicator>
  /** False until the whole catalogue is here; before that only the indicators of the first view are known. */
  readonly whole: boolean
  readonly areas: readonly Area[]
  readonly divisions: readonly Division[]
  /** The group the page was opened on, known by name before the divisions have arrived. */
  readonly opened: { readonly within: Within; readonly name: Text } | null
}

const known = signal<Known | null>(null)

function present(): Known {
  const { value } = known
  if (value === null) throw new Error('state: expected startState to have run')
  return value
}

/** Indicators by id, in the order of the catalogue. */
export const indicators: ReadonlySignal<ReadonlyMap<string, Indicator>> = computed(() => present().indicators)
export const catalogueArrived: ReadonlySignal<boolean> = computed(() => known.value?.whole === true)
/** Counties, then municipalities, each by code; called what the language of the view calls them. */
export const areas: ReadonlySignal<ReadonlyMap<string, Area>> = computed(() => {
  const lang = language.value
  return new Map(present().areas.map((area) => [area.code, areaIn(area, lang)]))
})
/** Empty until the divisions have arrived. */
export const divisions: ReadonlySignal<readonly Division[]> = computed(() => present().divisions)
export const version: ReadonlySignal<string> = computed(() => present().version)

/** What `readView` and the plan of a picture ask. */
export const knowledge: ReadonlySignal<Knowledge> = computed(() => {
  const here = present()
  const { version, frontPage, indicators } = here
  const families = familiesOf(indicators.values())
  const named = areas.value
  const byLevel = { county: at('county', named.values()), municipality: at('municipality', named.values()) }
  return {
    version,
    frontPage,
    indicator: (id) => indicators.get(id),
    family: (id) => (id === null ? [] : (families.get(id) ?? [])),
    area: (code) => named.get(code),
    areasAt: (level) => byLevel[level],
    group: (division, id) => groupOf(division, id, here),
  }
})

function familiesOf(indicators: Iterable<Indicator>): ReadonlyMap<string, readonly Indicator[]> {
  const families = new Map<string, Indicator[]>()
  for (const indicator of indicators) {
    const id = indicator.family?.id
    if (id !== undefined) families.set(id, [...(families.get(id) ?? []), indicator])
  }
  return families
}

/** Nothing is painted by the tint of such a group: kinds are painted from the division, which then is here. */
const UNPAINTED = 0

/** Before the divisions have arrived, the group we opened on is known by name, and every county by the table of areas. */
function groupOf(division: DivisionId, id: string, { areas, divisions, opened }: Known): Group | undefined {
  const listed = divisions.find((each) => each.id === division)?.groups.find((group) => group.id === id)
  if (listed) return listed
  const members = areas.filter((area) => area.level === 'municipality' && area.groups[division] === id)
  const codes = members.map((area) => area.code)
  if (opened?.within.division === division && opened.within.group === id) {
    return { id, name: opened.name, members: codes, tint: UNPAINTED }
  }
  const county = division === 'county' ? areas.find((area) => area.code === id) : undefined
  return county && { id, name: bothNames(county), members: codes, tint: UNPAINTED }
}

export function setKnowledge(boot: Boot, areas: readonly Area[]): void {
  const { version, frontPage, indicators, view, withinName } = boot
  known.value = {
    version,
    frontPage,
    indicators: new Map(indicators.map((indicator) => [indicator.id, indicator])),
    whole: false,
    areas,
    divisions: [],
    opened: view.within && withinName ? { within: view.within, name: withinName } : null,
  }
}

function at(level: Level, areas: Iterable<Area>): Area[] {
  return [...areas].filter((area) => area.level === level)
}

export function learnCatalogue(all: readonly Indicator[]): void {
  known.value = { ...present(), indicators: new Map(all.map((indicator) => [indicator.id, indicator])), whole: true }
}

export function learnDivisions(all: readonly Division[]): void {
  known.value = { ...present(), divisions: all }
}

/** The indicator of a view. Throws on an id that no reader can have let through. */
export function indicatorOf(id: IndicatorId): Indicator {
  const found = present().indicators.get(id)
  if (!found) throw new Error(`state: expected a known indicator, found "${id}"`)
  return found
}
