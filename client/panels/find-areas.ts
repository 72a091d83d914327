import { type Area, bothNames, LEVELS, type Level } from '#core/model/area.ts'
import { bestMatchRank, fold } from '#core/model/fold.ts'

const collator = new Intl.Collator('sv')

/** Areas whose code, or name in either language, answers the query: counties before municipalities, best first, by name. */
export function findAreas(areas: readonly Area[], query: string): { level: Level; found: Area[] }[] {
  const wanted = fold(query).trim()
  return LEVELS.map((level) => ({
    level,
    found: areas
      .filter((area) => area.level === level)
      .flatMap((area) => {
        const rank = bestMatchRank(Object.values(bothNames(area)).map(fold), area.code, wanted)
        return rank === null ? [] : [{ area, rank }]
      })
      .sort((a, b) => a.rank - b.rank || collator.compare(a.area.name, b.area.name))
      .map(({ area }) => area),
  })).filter(({ found }) => found.length > 0)
}
