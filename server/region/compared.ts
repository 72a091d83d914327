/** What a row is compared with: the country, the areas most similar, or another county. */

import { referenceValue } from '#core/measure/reference.ts'
import { SIMILAR_COUNT } from '#core/measure/similar.ts'
import { type Area, bothNames } from '#core/model/area.ts'
import type { RegionAnswer } from '#core/model/contract-regions.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { RegionRow } from '#core/model/region/row.ts'
import { medianAmong, nationName } from '#core/picture/stand-in.ts'
import { backingOf, lookupOf } from '../ask/lookup.ts'
import { similarReferenceName } from '../ask/reference-names.ts'
import { likenessOf, measuresOf, named, similarTo } from '../ask/similar.ts'
import type { Atlas } from '../atlas/memory.ts'
import { figuresOf } from './figures.ts'
import type { RowReference } from './question.ts'

type Value = Pick<RegionRow['reference'], 'name' | 'value' | 'method'>

/** One comparison for all rows of an answer. */
export interface Compared extends Readonly<RegionAnswer['compared']> {
  readonly at: (indicator: Indicator, year: number) => Value
}

type Found = Omit<Value, 'name'>

const NOTHING: Found = { value: null, method: null }

export function comparedWith(atlas: Atlas, { code, level }: Area, reference: RowReference): Compared {
  const figures = figuresOf(atlas)
  switch (reference.kind) {
    case 'nation':
      return {
        name: nationName(null, level),
        members: [],
        at(indicator, year) {
          const found = isSum(indicator) ? NOTHING : (figures.nation(indicator, level, year) ?? NOTHING)
          return { name: nationName(found.method, level), ...found }
        },
      }
    case 'similar': {
      const found = similarTo(likenessOf(atlas, level, atlas.years[1], measuresOf(atlas, level)), code, SIMILAR_COUNT)
      const areas = found.kind === 'known' ? found.areas : []
      const alike = areas.map((each) => each.code)
      const name = similarReferenceName(level, alike.length)
      const valueAt = (indicator: Indicator, year: number): Found => {
        if (isSum(indicator) || alike.length === 0) return NOTHING
        const backing = backingOf(atlas, indicator, level, year)
        return referenceValue(indicator, null, alike, lookupOf(atlas, level, year), backing) ?? NOTHING
      }
      return {
        name,
        members: areas.map((each) => named(atlas, each)),
        at(indicator, year) {
          const found = valueAt(indicator, year)
          return { name: found.method === 'median' ? medianAmong(name) : name, ...found }
        },
      }
    }
    case 'area': {
      const other = atlas.areas.get(reference.code)
      if (other === undefined) throw new Error(`region: expected the code of an area, found ${reference.code}`)
      const name = bothNames(other)
      return {
        name,
        members: [{ code: other.code, name: other.name }],
        at({ id }, year) {
          const [value = null] = figures.series(id, reference.code, [year])
          return { name, ...(value === null ? NOTHING : { value, method: 'published' }) }
        },
      }
    }
  }
}

/** What all of a country add up to is nothing to hold one of them against. */
function isSum({ kind }: Indicator): boolean {
  return kind === 'count'
}
