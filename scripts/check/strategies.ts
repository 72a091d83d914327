import { NATION } from '#core/model/area.ts'
import type { StrategyVersion } from '#core/model/strategy.ts'
import type { Fault } from '../input/fault.ts'
import { STRATEGY_FILES, type StrategyFile } from '../input/strategies.ts'
import type { Check } from './check.ts'
import type { DataFolder } from './data-folder.ts'
import { type PlacedVersion, versionsOf } from './strategy-places.ts'

/** The build takes what strategies there are; that none is forgotten is asked here. */
export const strategies: Check = {
  id: 'strategies',
  claim: 'every county and the country have a strategy, its versions follow each other, and what it lacks is said',
  run(data) {
    const placed = data.strategies.map((file) => ({ file, versions: versionsOf(file) }))
    const faults = placed.flatMap(({ versions }) => [
      ...versions.flatMap((each, i) => [...twins(each, versions.slice(0, i)), ...lacks(each)]),
      ...versions.flatMap((each, i) => order(each, versions[i - 1]?.version)),
    ])
    const count = placed.reduce((sum, { versions }) => sum + versions.length, 0)
    return {
      counted: `${count} versions of ${data.strategies.length} strategies`,
      faults: [...absent(data), ...data.strategies.flatMap((file) => strangers(file, data)), ...faults],
    }
  },
}

function regions({ areas }: DataFolder): string[] {
  return [...areas.filter(({ area }) => area.level === 'county').map(({ area }) => area.code), NATION]
}

function absent(data: DataFolder): Fault[] {
  const there = new Set<string>(data.strategies.map(({ strategy }) => strategy.region))
  const file = data.files.name(STRATEGY_FILES.folder)
  return regions(data)
    .filter((code) => !there.has(code))
    .map((code) => ({ file, line: 0, expected: `a strategy ${code}.json`, found: 'none' }))
}

function strangers({ strategy, file, lines }: StrategyFile, data: DataFolder): Fault[] {
  if (regions(data).includes(strategy.region)) return []
  const expected = 'a county of the table of areas, or SE'
  return [{ file, line: lines.get('region') ?? 0, expected, found: strategy.region }]
}

function twins({ version, fault }: PlacedVersion, earlier: readonly PlacedVersion[]): Fault[] {
  const twin = earlier.some(({ version: { id } }) => id === version.id)
  return twin ? [fault('id', `one version ${version.id}`, 'a second one')] : []
}

function lacks({ version: { id, complete, lacks }, fault }: PlacedVersion): Fault[] {
  if (complete !== (lacks !== undefined)) return []
  return complete
    ? [fault('lacks', `no lacks in ${id}, which is complete`, `"${lacks?.en}"`)]
    : [fault('complete', `what ${id} lacks, for it is not complete`, 'none')]
}

function order({ version, fault }: PlacedVersion, before: StrategyVersion | undefined): Fault[] {
  const { id, valid } = version
  const faults: Fault[] = []
  if (valid.from !== null && valid.to !== null && !mayFollow(valid.to, valid.from) && valid.to !== valid.from) {
    faults.push(fault('valid/to', `an end of ${id} no earlier than ${valid.from}`, valid.to))
  }
  if (before === undefined) return faults
  if (valid.from === null) {
    faults.push(fault('valid/from', `a day or year from which ${id} holds, after ${before.id}`, 'null'))
  } else if (before.valid.from !== null && !mayFollow(valid.from, before.valid.from)) {
    const expected = `versions oldest first: ${id} from after ${before.valid.from}, when ${before.id} began`
    faults.push(fault('valid/from', expected, valid.from))
  } else if (before.valid.to === null) {
    faults.push(fault('valid/from', `an end of ${before.id} before ${id} begins on ${valid.from}`, 'null'))
  } else if (!mayFollow(valid.from, before.valid.to)) {
    const expected = `${id} from after ${before.valid.to}, when ${before.id} ends, for versions do not overlap`
    faults.push(fault('valid/from', expected, valid.from))
  }
  return faults
}

/** Where only the year or the month is known of one of two days, the same year or month may hold both in this order. */
function mayFollow(later: string, earlier: string): boolean {
  const common = Math.min(later.length, earlier.length)
  const [one, two] = [later.slice(0, common), earlier.slice(0, common)]
  return one > two || (one === two && common < '2024-01-31'.length)
}
