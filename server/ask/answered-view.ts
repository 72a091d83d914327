import type * as v from 'valibot'
import type { ViewSchema } from '#core/model/contract.ts'
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
    panels: areYears(panels) ? [...panels] : [...panels],
  }
}

function areYears(panels: View['panels']): panels is readonly number[] {
  return typeof panels[0] === 'number'
}
