import { type Area, bothNames } from '#core/model/area.ts'
import { bestMatchRank, fold } from '#core/model/fold.ts'

const collator = new Intl.Collator('sv')

/**
 * The areas that a search for words may mean, best first. A whole name or code, as the suggestions offer them, means that
 * area alone: "Stockholm" is the municipality, though the county's name begins with it, and "Håbo" is not Habo.
 */
export function findAreas(areas: readonly Area[], query: string): Area[] {
  const wanted = query.trim().normalize('NFC').toLocaleLowerCase('sv')
  if (wanted === '') return []
  const named = areas.filter((area) =>
    [...namesOf(area), area.code].some((each) => each.toLocaleLowerCase('sv') === wanted),
  )
  if (named.length > 0) return named
  const folded = fold(query)
  return areas
    .flatMap((area) => {
      const rank = bestMatchRank(namesOf(area).map(fold), area.code, folded)
      return rank === null ? [] : [{ area, rank }]
    })
    .sort((a, b) => a.rank - b.rank || collator.compare(a.area.name, b.area.name))
    .map(({ area }) => area)
}

/** In either language: a reader of English pages may know a county by its own name. */
function namesOf(area: Area): string[] {
  return [...Object.values(bothNames(area)), area.officialName]
}
