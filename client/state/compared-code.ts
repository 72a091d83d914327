/** Whose series an area's is drawn beside: that of what it is compared with, where that has one. */
import type { Area, AreaCode } from '#core/model/area.ts'
import type { Knowledge, View } from '#core/model/view.ts'
import { referenceArea } from '#core/picture/plan.ts'

/** Null where there is no such series: regions, groups, territories and the most similar are combined for one year at a time. */
export function comparedCode(view: View, area: Area, { area: areaOf }: Knowledge): AreaCode | 'SE' | null {
  switch (view.reference) {
    case 'nation':
      return 'SE'
    case 'county': {
      // The county of the one chosen first is what all are compared with; with nobody of the level, each has its own.
      const first = referenceArea(view)
      const { parent } = (first === null ? area : areaOf(first)) ?? area
      const county = parent === null ? undefined : areaOf(parent)
      return county === undefined || county.code === area.code ? null : county.code
    }
    case 'fa':
    case 'group':
    case 'similar':
    case 'territory:1':
    case 'territory:2':
    case 'territory:3':
    case 'territory:4':
    case 'territory:5':
    case 'territory:6':
      return null
  }
}
