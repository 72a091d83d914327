import { NATION } from '#core/model/area.ts'
import type { CatalogueEntry } from '#core/model/indicator.ts'
import { currentTarget, type StatedTarget, type Target } from '#core/model/target.ts'
import type { Fault } from '../input/fault.ts'
import type { Check } from './check.ts'
import type { DataFolder, Table } from './data-folder.ts'
import { figureOf, hasCountyFigures } from './figures.ts'
import { linksOf, type PlacedLink } from './strategy-places.ts'

/** A target in its strategy, and what it is held against. */
interface Aim {
  readonly target: Target
  readonly entry: CatalogueEntry
  /** The counties that are judged by it: one, or all of them by the national frame. */
  readonly judged: readonly string[]
  readonly data: DataFolder
  /** `at` is the path inside the target. */
  fault(at: string, expected: string, found: string): Fault
}

/** What has been replaced, or was never adopted, is only kept: its years and bases are not asked for. */
export const targets: Check = {
  id: 'targets',
  claim:
    'every target can be met by its indicator, and what holds is for a year to come and has what it is counted from',
  run(data) {
    let count = 0
    const faults = data.strategies.flatMap(({ strategy, ...file }) => {
      const year = Number(strategy.reviewed.slice(0, 4))
      const counties = countiesOf(data)
      const judged = strategy.region === NATION ? counties : [strategy.region]
      return linksOf({ strategy, ...file }).flatMap((placed) => {
        const { link } = placed
        count += link.targets.length
        const entry = data.catalogue.find(({ entry }) => entry.id === link.indicator)?.entry
        if (entry === undefined) return []
        const current = currentTarget(link.targets)
        return [
          ...two(placed),
          ...link.targets.flatMap(({ target }, i) => {
            const fault: Aim['fault'] = (at, expected, found) =>
              placed.fault(`targets/${i}/target/${at}`, `${expected} (${placed.name})`, found)
            const aim: Aim = { target, entry, judged, data, fault }
            const holds = link.targets[i] === current
            return [...possible(aim), ...(holds ? [...ahead(aim, year), ...counted(aim)] : [])]
          }),
        ]
      })
    })
    return { counted: `${count} targets`, faults }
  },
}

function countiesOf({ areas }: DataFolder): string[] {
  return areas.filter(({ area }) => area.level === 'county').map(({ area }) => area.code)
}

function two({ link, name, fault }: PlacedLink): Fault[] {
  const holds = ({ stage, superseded }: StatedTarget) => stage === 'adopted' && !superseded
  const last = link.targets.findLastIndex(holds)
  if (link.targets.filter(holds).length < 2) return []
  return [fault(`targets/${last}`, `one target that holds (${name})`, 'a second one, adopted and not superseded')]
}

/** Whether an indicator of this kind can have such a target at all. */
function possible({ target, entry, judged, data, fault }: Aim): Fault[] {
  switch (target.kind) {
    case 'direction':
      return []
    case 'nation':
      return compared(target.since, entry, fault)
    case 'value': {
      const [lowest, highest] = entry.bounds ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
      if (target.value >= lowest && target.value <= highest) return []
      return [fault('value', `a value in ${lowest} to ${highest}`, String(target.value))]
    }
    case 'change':
      if (target.base < target.year) return []
      return [fault('base', `a base year before ${target.year}`, String(target.base))]
    case 'peers': {
      const strangers = target.peers.flatMap((peer, i) => {
        if (judged.length === 1 && judged.includes(peer)) {
          return [fault(`peers/${i}`, 'another county than the region itself', peer)]
        }
        return countiesOf(data).includes(peer) ? [] : [fault(`peers/${i}`, 'a county of the table of areas', peer)]
      })
      return [...compared(target.since, entry, fault), ...strangers]
    }
    case 'gap':
      return gap(target.other, { target, entry, judged, data, fault })
  }
}

/** Counts of two areas tell which is larger; only changes of them, in per cent, can be compared. */
function compared(since: number | null, { kind }: CatalogueEntry, fault: Aim['fault']): Fault[] {
  if (kind !== 'count' || since !== null) return []
  return [fault('since', 'a base year, for counts are compared by their change', 'null, of a count')]
}

function gap(id: string, { entry, judged, data, fault }: Aim): Fault[] {
  const other = data.catalogue.find(({ entry }) => entry.id === id)?.entry
  if (other === undefined) return [fault('other', 'an indicator of the catalogue', id)]
  if (other.id === entry.id) return [fault('other', 'another indicator than the one it is about', id)]
  if (other.unit.sv !== entry.unit.sv) {
    return [fault('other', `an indicator in ${entry.unit.sv}`, `${id} in ${other.unit.sv}`)]
  }
  const [one, two] = [data.tables.get(entry.id), data.tables.get(other.id)]
  const common = (one?.observations.years ?? []).some((year) =>
    judged.some((code) => figureOf(one, code, year) !== null && figureOf(two, code, year) !== null),
  )
  return common ? [] : [fault('other', `a year in which ${entry.id} has figures too`, `none in ${id}`)]
}

function ahead({ target, fault }: Aim, reviewed: number): Fault[] {
  if (target.year === null || target.year >= reviewed) return []
  return [
    fault('year', `a year from ${reviewed}, when the strategy was last reviewed, or "superseded"`, String(target.year)),
  ]
}

/** Whether the figures it is counted from are there. */
function counted({ target, entry, judged, data, fault }: Aim): Fault[] {
  const table = data.tables.get(entry.id)
  switch (target.kind) {
    case 'value':
    case 'direction':
    case 'gap':
      return []
    case 'change':
      return judged.flatMap((code) =>
        base('base', target.base, figureOf(table, code, target.base), code, target.as === 'percent', fault),
      )
    case 'nation':
      if (target.since !== null) {
        const since = target.since
        return [
          ...judged.flatMap((code) => base('since', since, figureOf(table, code, since), code, true, fault)),
          ...nation(entry, table, since, data, fault),
        ]
      }
      return (table?.observations.years ?? []).some((year) => knowsNation(entry, table, year, data))
        ? []
        : [fault('kind', `figures of ${entry.id} for the country`, 'none')]
    case 'peers': {
      const since = target.since
      if (since === null) return hasCountyFigures(table) ? [] : [fault('peers', `figures of ${entry.id}`, 'none')]
      const codes = [...new Set([...judged, ...target.peers])]
      return codes.flatMap((code) => base('since', since, figureOf(table, code, since), code, true, fault))
    }
  }
}

function base(
  at: string,
  year: number,
  figure: number | null,
  code: string,
  percent: boolean,
  fault: Aim['fault'],
): Fault[] {
  if (figure === null) return [fault(at, `a figure for ${code} in ${year}, the base year`, 'none')]
  if (percent && figure <= 0)
    return [fault(at, `a figure above 0 for ${code} in ${year}, to take per cent of`, `${figure}`)]
  return []
}

function nation(entry: CatalogueEntry, table: Table | undefined, year: number, data: DataFolder, fault: Aim['fault']) {
  return knowsNation(entry, table, year, data)
    ? []
    : [fault('since', `a figure for the country in ${year}, the base year`, 'none')]
}

/** Published, or worked out from all counties as of any group of areas (method, section 5). */
function knowsNation(entry: CatalogueEntry, table: Table | undefined, year: number, data: DataFolder): boolean {
  if (figureOf(table, NATION, year) !== null) return true
  return entry.aggregation.kind !== 'none' && countiesOf(data).every((code) => figureOf(table, code, year) !== null)
}
