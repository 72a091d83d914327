/** When the year that is asked for does not exist where one looks, and another one is shown. */
import { computed, type ReadonlySignal } from '@preact/signals'
import { planOf } from '#core/picture/plan.ts'
import { failure, loading } from './answers.ts'
import { yearMissing } from './fleeting.ts'
import { knowledge } from './knowledge.ts'
import { view } from './view.ts'

export interface YearInstead {
  readonly asked: number
  readonly shown: number
}

/** Null also while the figures are on their way or did not come: a year that was not fetched may well exist. */
export const yearInstead: ReadonlySignal<YearInstead | null> = computed(() => {
  if (loading.value || failure.value !== null) return null
  const { year: shown } = planOf(view.value, knowledge.value)
  // Two figures that have no such year in common are shown for another one, which is no fault of the address.
  const asked = yearMissing.value ?? view.value.year
  return asked === null || asked === shown ? null : { asked, shown }
})
