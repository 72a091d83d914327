/** A view and its column of values become a picture: the step that server and page take alike. */
import type { Area } from '#core/model/area.ts'
import type { ValuesAnswer } from '#core/model/contract.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { Text } from '#core/model/text.ts'
import type { View } from '#core/model/view.ts'
import { makePicture, type Picture } from '#core/picture/picture.ts'

export function composePicture(
  view: View,
  indicator: Indicator,
  column: ValuesAnswer,
  areas: Iterable<Area>,
  withinName: Text | null,
): Picture {
  const shown = areasIn(view, areas)
  const places = new Map(column.codes.map((code, i) => [code, i]))
  return makePicture({
    version: column.version,
    view,
    indicator,
    year: column.year,
    areas: shown,
    values: shown.map((area) => column.values[places.get(area.code) ?? -1] ?? null),
    reasons: shown.map((area) => column.missing[area.code] ?? null),
    reference: column.reference,
    withinName,
  })
}

/** The areas a view shows: those of its level, inside its group where it has one. */
export function areasIn({ level, within }: View, areas: Iterable<Area>): Area[] {
  return [...areas].filter(
    (area) => area.level === level && (within === null || area.groups[within.division] === within.group),
  )
}

/**
 * A picture for a view that differs from it only in what is chosen and how it is shown: same rows, same classes, so
 * the map need not colour anything anew. Null when the view asks for another picture.
 */
export function sameFigures(picture: Picture, view: View): Picture | null {
  const { view: old } = picture
  const same =
    old.indicator === view.indicator &&
    old.level === view.level &&
    old.method === view.method &&
    old.classes === view.classes &&
    old.reference === view.reference &&
    old.within?.division === view.within?.division &&
    old.within?.group === view.within?.group
  return same ? { ...picture, view } : null
}
