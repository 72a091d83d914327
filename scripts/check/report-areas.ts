import { NATION } from '#core/model/area.ts'
import { REPORT_AREAS } from '#core/model/report-area.ts'
import { currentVersion, topPriorities } from '#core/model/strategy.ts'
import type { Fault } from '../input/fault.ts'
import type { Check } from './check.ts'
import type { DataFolder } from './data-folder.ts'
import { hasCountyFigures } from './figures.ts'

/** The schema asks for two indicators in each area; here each of them must be one that a need can be read from. */
export const reportAreas: Check = {
  id: 'report-areas',
  claim:
    'every area of the national report has indicators that a need can be read from, and a region that prioritises it',
  run(data) {
    const { areas, file, lines } = data.reportAreas
    const absent = REPORT_AREAS.filter((id) => !areas.some(({ area }) => area === id))
    const lacking: Fault[] =
      areas.length < data.known.reportAreas
        ? [
            {
              file,
              line: 0,
              expected: `${data.known.reportAreas} areas`,
              found: `${areas.length}, without ${absent.join(', ')}`,
            },
          ]
        : []
    const placed = areas.flatMap(({ area, indicators }, i) =>
      indicators.map(({ indicator }, j) => ({
        area,
        indicator,
        line: lines.get(`${i}/indicators/${j}/indicator`) ?? 0,
      })),
    )
    const faults = placed.flatMap(({ area, indicator, line }, i) => {
      const twin = placed.slice(0, i).find((other) => other.indicator === indicator)
      const again = { file, line, expected: `${indicator} in ${twin?.area} only`, found: `in ${area} too` }
      return [
        ...(twin ? [again] : []),
        ...readable(indicator, data).map(([expected, found]) => ({ file, line, expected, found })),
      ]
    })
    const covered = new Set(prioritised(data))
    const uncovered = areas.flatMap(({ area }, i) => {
      const line = lines.get(`${i}/area`) ?? 0
      return covered.has(area) ? [] : [{ file, line, expected: `a region that prioritises ${area}`, found: 'none' }]
    })
    return {
      counted: `${placed.length} indicators of ${areas.length} areas`,
      faults: [...lacking, ...faults, ...uncovered],
    }
  },
}

/** Expected and found, where a need cannot be read from an indicator. */
function readable(id: string, { catalogue, tables }: DataFolder): [expected: string, found: string][] {
  const entry = catalogue.find(({ entry }) => entry.id === id)?.entry
  if (entry === undefined) return [['an indicator of the catalogue', id]]
  const faults: [string, string][] = []
  if (!hasCountyFigures(tables.get(id))) faults.push([`figures of ${id} for counties`, 'none'])
  if (entry.direction === 'neutral') faults.push([`an indicator with a better and a worse way`, `${id}, neutral`])
  if (entry.successor !== undefined) faults.push([`${entry.successor}, which replaced ${id}`, id])
  return faults
}

function prioritised({ strategies }: DataFolder) {
  return strategies
    .filter(({ strategy }) => strategy.region !== NATION)
    .flatMap(({ strategy }) => topPriorities(currentVersion(strategy)).map(({ area }) => area))
}
