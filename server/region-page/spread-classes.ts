/** The classes that the dots of the municipalities and the small map beside them share. */
import type { CountySpread } from '#core/model/region/county-spread.ts'
import { classify, classOf } from '#core/picture/classify.ts'
import { hatchOf } from '#core/picture/hatch.ts'
import { hatchId } from '#core/picture/page-skin.ts'
import { className, type Scheme } from '#core/picture/scheme.ts'

/** Four can be told apart in a map of a hundred pixels. */
const WANTED = 4

export interface SpreadClasses {
  /** One more than there are classes, ascending; empty without values. */
  readonly breaks: readonly number[]
  readonly counts: readonly number[]
  readonly scheme: Scheme
  /** Class name of the colour or hatch of every municipality, by code. */
  readonly styles: ReadonlyMap<string, string>
}

/** Quantiles among the municipalities of the county. */
export function spreadClasses({ values }: Pick<CountySpread, 'values'>): SpreadClasses {
  const known = values.flatMap(({ value }) => (value === null ? [] : [value]))
  const { breaks, counts } = classify(known, { method: 'quantile', wanted: WANTED })
  const scheme: Scheme = { kind: 'sequential', count: Math.max(1, counts.length) }
  const styles = new Map(
    values.map(({ code, value, missing }) => {
      const found = value === null ? null : classOf(value, breaks)
      return [code, found === null ? hatchId(hatchOf(missing ?? 'not-in-data')) : className(found, scheme)]
    }),
  )
  return { breaks, counts, scheme, styles }
}
