import { isCurrent, type Judgement } from '#core/model/strategy.ts'
import type { Fault } from '../input/fault.ts'
import type { StrategyFile } from '../input/strategies.ts'
import type { Check } from './check.ts'
import type { DataFolder } from './data-folder.ts'
import { hasCountyFigures } from './figures.ts'
import { linksOf, type Place, type PlacedLink, type PlacedPriority, prioritiesOf } from './strategy-places.ts'

/** What follows one priority would be too thin with fewer indicators than this. */
const LEAST_INDICATORS = 3

export const priorities: Check = {
  id: 'priorities',
  claim: 'every priority has its place and at least three indicators with figures for counties, each once',
  run(data) {
    const placed = data.strategies.flatMap(prioritiesOf)
    const links = data.strategies.flatMap(linksOf)
    const faults = data.strategies.flatMap((file) => [
      ...prioritiesOf(file).flatMap((each) => [...place(each), ...follow(each), ...date(file, each, each.priority)]),
      ...linksOf(file).flatMap((each) => [...indicator(each, data), ...date(file, each, each.link)]),
    ])
    return { counted: `${placed.length} priorities, ${links.length} links to indicators`, faults }
  },
}

function place({ version, priority, fault }: PlacedPriority): Fault[] {
  const { id, rank, under, area } = priority
  const faults: Fault[] = []
  if (version.priorities.find((other) => other.id === id) !== priority) {
    faults.push(fault('id', `one priority ${id} in ${version.id}`, 'a second one'))
  }
  if (rank === 'priority' && area === null) {
    faults.push(fault('area', `an area of the national report for ${id}, a priority`, 'null'))
  }
  if (rank === 'sub-goal' && under === undefined) {
    faults.push(fault('rank', `what the sub-goal ${id} is under`, 'none'))
  }
  if (under !== undefined) {
    const above = version.priorities.find((other) => other.id === under)
    if (above === undefined || above.rank === 'sub-goal' || above === priority) {
      const expected = `a priority or an overall goal of ${version.id} that ${id} is under`
      faults.push(fault('under', expected, above === undefined ? `"${under}", which is none` : `"${under}"`))
    }
  }
  return faults
}

function follow({ last, priority, fault }: PlacedPriority): Fault[] {
  const { id, rank, indicators } = priority
  const faults = indicators.flatMap(({ indicator }, i) =>
    indicators.findIndex((other) => other.indicator === indicator) < i
      ? [fault(`indicators/${i}/indicator`, `${indicator} once in ${id}`, 'a second one')]
      : [],
  )
  if (last && rank === 'priority' && isCurrent(priority) && indicators.length < LEAST_INDICATORS) {
    const expected = `at least ${LEAST_INDICATORS} indicators for ${id}`
    faults.push(fault('indicators', expected, String(indicators.length)))
  }
  return faults
}

function indicator({ link, name, fault }: PlacedLink, { catalogue, tables }: DataFolder): Fault[] {
  const entry = catalogue.find(({ entry }) => entry.id === link.indicator)?.entry
  if (entry === undefined) return [fault('indicator', 'an indicator of the catalogue', link.indicator)]
  const faults: Fault[] = []
  if (!hasCountyFigures(tables.get(entry.id))) {
    faults.push(fault('indicator', `an indicator with figures for counties (${name})`, 'none'))
  }
  if (entry.direction !== 'neutral' && entry.direction !== link.direction) {
    faults.push(fault('direction', `${entry.direction}, as the catalogue says of ${entry.id}`, link.direction))
  }
  return faults
}

/** A judgement cannot be younger than the reading of the file. A day and a month are compared by month. */
function date(
  { strategy: { reviewed } }: StrategyFile,
  { fault }: Place,
  { judgement }: { judgement?: Judgement | undefined },
): Fault[] {
  if (judgement === undefined) return []
  const common = Math.min(judgement.date.length, reviewed.length)
  if (judgement.date.slice(0, common) <= reviewed.slice(0, common)) return []
  return [fault('judgement/date', `a judgement no later than the review in ${reviewed}`, judgement.date)]
}
