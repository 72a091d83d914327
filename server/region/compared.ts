/** What a row is compared with: the country, the areas most similar, or another county. */

import { referenceValue } from '#core/measure/reference.ts'
import { SIMILAR_COUNT } from '#core/measure/similar.ts'
import type { Area } from '#core/model/area.ts'
import type { RegionAnswer } from '#core/model/contract-regions.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { RegionRow } from '#core/model/region/row.ts'
import type { Text } from '#core/model/text.ts'
import { backingOf, lookupOf } from '../ask/lookup.ts'
import { similarReferenceName } from '../ask/reference-names.ts'
import { likenessOf, measuresOf, named, similarTo } from '../ask/similar.ts'
import type { Atlas } from '../atlas/memory.ts'
import { figuresOf } from './figures.ts'
import type { RowReference } from './question.ts'

type Value = Pick<RegionRow['reference'], 'value' | 'method'>

/** One comparison for all rows of an answer. */
export interface Compared extends Readonly<RegionAnswer['compared']> {
  readonly at: (indicator: Indicator, year: number) => Value
}

const NATION: Text = { sv: 'riket', en: 'Sweden' }
const NOTHING: Value = { value: null, method: null }

export function comparedWith(atlas: Atlas, { code, level }: Area, reference: RowReference): Compared {
  const figures = figuresOf(atlas)
  switch (reference.kind) {
    case 'nation':
      return {
        name: NATION,
        members: [],
        at: (indicator, year) => (isSum(indicator) ? NOTHING : (figures.nation(indicator, level, year) ?? NOTHING)),
      }
    case 'similar': {
      const found = similarTo(likenessOf(atlas, level, atlas.years[1], measuresOf(atlas, level)), code, SIMILAR_COUNT)
      const areas = found.kind === 'known' ? found.areas : []
      const alike = areas.map((each) => each.code)
      return {
        name: similarReferenceName(level, alike.length),
        members: areas.map((each) => named(atlas, each)),
        at(indicator, year) {
          if (isSum(indicator) || alike.length === 0) return NOTHING
          const backing = backingOf(atlas, indicator, level, year)
          return referenceValue(indicator, null, alike, lookupOf(atlas, level, year), backing) ?? NOTHING
        },
      }
    }
    case 'area': {
      const other = atlas.areas.get(reference.code)
      if (other === undefined) throw new Error(`region: expected the code of an area, found ${reference.code}`)
      return {
        name: { sv: other.name, en: other.name },
        members: [{ code: other.code, name: other.name }],
        at({ id }, year) {
          const [value = null] = figures.series(id, reference.code, [year])
          return value === null ? NOTHING : { value, method: 'published' }
        },
      }
    }
  }
}

/** What all of a country add up to is nothing to hold one of them against. */
function isSum({ kind }: Indicator): boolean {
  return kind === 'count'
}
