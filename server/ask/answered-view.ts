import type * as v from 'valibot'
import type { TerritorySchema, ViewSchema } from '#core/model/contract.ts'
import type { Territory } from '#core/model/territory.ts'
import type { View } from '#core/model/view.ts'

/** A view as answers carry it: the same, in lists of its own. */
export function answeredView(view: View): v.InferOutput<typeof ViewSchema> {
  const { panels } = view
  const within = view.within && { ...view.within }
  return {
    ...view,
    within,
    breaks: [...view.breaks],
    areas: [...view.areas],
    territories: view.territories.map(answeredTerritory),
    panels: areYears(panels) ? [...panels] : [...panels],
  }
}

function areYears(panels: View['panels']): panels is readonly number[] {
  return typeof panels[0] === 'number'
}

export function answeredTerritory({ shape, ...rest }: Territory): v.InferOutput<typeof TerritorySchema> {
  switch (shape.kind) {
    case 'areas':
      return { ...rest, shape: { kind: shape.kind, codes: [...shape.codes] } }
    case 'drawn': {
      const { kind, polygons } = shape
      return {
        ...rest,
        shape: { kind, polygons: polygons.map((rings) => rings.map((ring) => ring.map(([x, y]) => [x, y]))) },
      }
    }
    case 'circle':
      return { ...rest, shape: { ...shape, centre: [shape.centre[0], shape.centre[1]] } }
  }
}
