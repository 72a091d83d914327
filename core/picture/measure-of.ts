/** How the numbers of a picture are written. */
import { isPercentage } from '#core/model/indicator.ts'
import type { View } from '#core/model/view.ts'
import { POINTS } from './format.ts'
import type { Measure } from './picture.ts'
import type { Plan } from './plan.ts'

export function measureOf(view: View, { indicator, subject }: Plan): Measure {
  const { unit, decimals } = indicator
  if (subject.kind !== 'change' && subject.kind !== 'gap') return { unit, decimals, signed: false }
  const plain = isPercentage(indicator) ? POINTS : unit
  if (subject.kind === 'gap' || view.pace === 'total') return { unit: plain, decimals, signed: true }
  // A yearly change is a fraction of the whole one.
  const yearly = { sv: `${plain.sv} per år`, en: `${plain.en} per year` }
  return { unit: yearly, decimals: decimals + 1, signed: true }
}
