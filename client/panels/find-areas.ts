import { type Area, LEVELS, type Level } from '#core/model/area.ts'
import { fold, matchRank } from '#core/model/fold.ts'

const collator = new Intl.Collator('sv')

/** Areas whose name or code answers the query, best first and then by name, counties before municipalities. */
export function findAreas(areas: readonly Area[], query: string): { level: Level; found: Area[] }[] {
  const wanted = fold(query).trim()
  return LEVELS.map((level) => ({
    level,
    found: areas
      .filter((area) => area.level === level)
      .flatMap((area) => {
        const rank = matchRank(`${fold(area.name)} ${area.code}`, wanted)
        return rank === null ? [] : [{ area, rank }]
      })
      .sort((a, b) => a.rank - b.rank || collator.compare(a.area.name, b.area.name))
      .map(({ area }) => area),
  })).filter(({ found }) => found.length > 0)
}
