/** What figures that are no map's read in the data version that is served: of those compared, and of a county's rows. */
import { type Area, type Level, NATION } from '#core/model/area.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { RegionRow } from '#core/model/region/row.ts'
import { municipalitiesOf } from '#core/model/territory.ts'
import type { Language } from '#core/model/text.ts'
import { frozenSentence, newerSentence, revisedSentences } from '#core/picture/describe/revised.ts'
import { indicatorOf } from '../ask/indicator.ts'
import type { Atlas } from '../atlas/memory.ts'
import { type Comparand, levelFor } from '../compare/comparand.ts'
import type { Edition } from '../edition.ts'
import { revisedAmong, type Shown } from './shown.ts'

type Frozen = Pick<Edition, 'atlas' | 'newer'>

/** One indicator of those compared, over its years, and of the country; null where there is nothing newer. */
export function frozenComparison(
  edition: Frozen,
  indicator: Indicator,
  comparands: readonly Comparand[],
  lang: Language,
): string | null {
  return frozenTextOf(edition, comparedFigures(edition.atlas, indicator, comparands), lang)
}

/** Null where one of them is drawn on the map: what is cut out of areas is no figure that a version holds. */
function comparedFigures(atlas: Atlas, indicator: Indicator, comparands: readonly Comparand[]): Shown[] | null {
  const codes = new Map<Level, Set<string>>()
  for (const comparand of comparands) {
    const level = levelFor(comparand, indicator)
    const parts = partsOf(atlas, comparand)
    if (parts === null) return null
    if (level === null) continue
    const all = codes.get(level) ?? new Set()
    for (const code of level === 'county' ? parts.map((part) => part.slice(0, 2)) : parts) all.add(code)
    codes.set(level, all)
  }
  return [...codes].map(([level, own], i) => {
    // The country's figures are the same whichever level they are read beside.
    if (i === 0) own.add(NATION)
    return { indicator, level, codes: own, years: indicator.levels[level] }
  })
}

/** Codes of areas; a county compared is a figure of its own, and in a territory it is its municipalities. */
function partsOf(atlas: Atlas, comparand: Comparand): readonly string[] | null {
  switch (comparand.kind) {
    case 'area':
      return [comparand.area.code]
    case 'group':
      return comparand.group.members
    case 'territory': {
      const { shape } = comparand.territory
      return shape.kind === 'areas' ? municipalitiesOf(shape.codes, atlas.areasAt('municipality')) : null
    }
  }
}

/** The rows of a county's page: all counties in the year of a row, its own other years, and its municipalities. */
export function frozenRegion(edition: Frozen, area: Area, drawn: readonly RegionRow[], lang: Language): string | null {
  const { atlas } = edition
  const rows = new Map(drawn.map((row) => [row.id, row]))
  const counties = new Set<string>([...atlas.areasAt('county').map(({ code }) => code), NATION])
  const inside = new Set<string>(municipalitiesOf([area.code], atlas.areasAt('municipality')))
  const shown = [...rows.values()].flatMap(({ id, level, spread }): Shown[] => {
    const indicator = indicatorOf(atlas, id)
    const others = indicator.levels.county.filter((year) => year !== level.year)
    return [
      { indicator, level: 'county', codes: counties, years: level.year === null ? [] : [level.year] },
      { indicator, level: 'county', codes: new Set([area.code]), years: others },
      { indicator, level: 'municipality', codes: inside, years: spread.year === null ? [] : [spread.year] },
    ]
  })
  return frozenTextOf(edition, shown, lang)
}

/** `shown` null: what is shown cannot be counted. */
function frozenTextOf({ atlas, newer }: Frozen, shown: readonly Shown[] | null, lang: Language): string | null {
  if (newer === null) return null
  const told =
    shown === null ? newerSentence(lang) : revisedSentences(revisedAmong({ before: atlas, after: newer }, shown), lang)
  return `${frozenSentence(atlas, lang)} ${told}`
}
