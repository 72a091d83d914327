/**
 * The one truth of a view: which area has which value, class and rank. Legend, map, table, figure, tooltip and alt
 * text all read a `Picture`; none of them classifies or ranks by itself.
 */
import { rank } from '#core/measure/rank.ts'
import type { ReferenceValue } from '#core/measure/reference.ts'
import type { Area, AreaCode } from '#core/model/area.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { Text } from '#core/model/text.ts'
import { MISSING_REASONS, type MissingReason } from '#core/model/value.ts'
import type { View } from '#core/model/view.ts'
import { type Classes, classify, classOf } from './classify.ts'

export interface PictureInput {
  readonly version: string
  readonly view: View
  readonly indicator: Indicator
  /** The year shown: the view's own or the latest. */
  readonly year: number
  /** The areas of the level inside the view's `within`, in code order; `values` and `reasons` run alongside. */
  readonly areas: readonly Area[]
  readonly values: readonly (number | null)[]
  readonly reasons: readonly (MissingReason | null)[]
  readonly reference: ReferenceValue | null
  /** Name of the group the view is limited to. */
  readonly withinName: Text | null
}

export interface PictureArea {
  readonly code: AreaCode
  readonly name: string
  readonly value: number | null
  readonly missing: MissingReason | null
  /** Index into the classes; null where the value is missing. */
  readonly class: number | null
  /** 1 is best by direction, highest where neutral; among the areas of the picture. */
  readonly rank: number | null
  /** Value − reference, in the unit; null for counts, which are not compared with the country's total. */
  readonly referenceDifference: number | null
}

export interface Picture extends PictureInput {
  /** Counts are drawn as symbols, never as fills. */
  readonly mark: 'fills' | 'symbols'
  readonly rows: readonly PictureArea[]
  readonly classes: Classes
  /** How many areas are ranked. */
  readonly ranked: number
  /** Areas without a value, per reason, only reasons that occur, in the fixed order of reasons. */
  readonly missing: readonly { readonly reason: MissingReason; readonly count: number }[]
}

export function makePicture(input: PictureInput): Picture {
  const { areas, values, reasons, indicator, view } = input
  if (values.length !== areas.length || reasons.length !== areas.length) {
    throw new Error(
      `picture of ${indicator.id}: expected ${areas.length} values and reasons, found ${values.length} and ${reasons.length}`,
    )
  }
  const figures = values.filter((value) => value !== null)
  const classes = classify(figures, view.method, view.classes)
  const { ranks, of } = rank(values, indicator.direction)
  const compared = indicator.kind === 'count' ? null : input.reference
  const rows = areas.map((area, i): PictureArea => {
    const value = values[i] ?? null
    return {
      code: area.code,
      name: area.name,
      value,
      missing: value === null ? (reasons[i] ?? 'not-in-data') : null,
      class: value === null ? null : classOf(value, classes.breaks),
      rank: ranks[i] ?? null,
      referenceDifference: value === null || compared === null ? null : value - compared.value,
    }
  })
  return {
    ...input,
    mark: indicator.kind === 'count' ? 'symbols' : 'fills',
    rows,
    classes,
    ranked: of,
    missing: countMissing(rows),
  }
}

function countMissing(rows: readonly PictureArea[]): Picture['missing'] {
  return MISSING_REASONS.flatMap((reason) => {
    const count = rows.filter((row) => row.missing === reason).length
    return count > 0 ? [{ reason, count }] : []
  })
}
