import type { Indicator } from '#core/model/indicator.ts'
import type { Text } from '#core/model/text.ts'
import type { View } from '#core/model/view.ts'
import { makePicture, type Picture } from '#core/picture/picture.ts'
import type { Atlas } from '#server/atlas/memory.ts'
import { shownColumn, yearShown } from './column.ts'
import { nationReference } from './reference.ts'

/** The picture of a view that was read without a fault, or from which the faults were dropped. */
export function pictureOf(atlas: Atlas, view: View): Picture {
  const indicator = indicatorOf(atlas, view)
  const year = yearShown(indicator, view.level, view.year)
  return makePicture({
    version: atlas.version,
    view,
    indicator,
    year,
    ...shownColumn(atlas, indicator, view.level, year, view.within),
    reference: nationReference(atlas, indicator, view.level, year),
    withinName: withinName(atlas, view),
  })
}

export function indicatorOf(atlas: Atlas, view: View): Indicator {
  const indicator = atlas.indicators.get(view.indicator)
  if (indicator === undefined) throw new Error(`view: expected an indicator of the atlas, found ${view.indicator}`)
  return indicator
}

function withinName(atlas: Atlas, { within }: View): Text | null {
  if (within === null) return null
  const group = atlas.divisions.get(within.division)?.groups.find(({ id }) => id === within.group)
  if (group === undefined) {
    throw new Error(`view: expected a group of the atlas, found ${within.division}:${within.group}`)
  }
  return group.name
}
