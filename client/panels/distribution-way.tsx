import { t } from '#client/i18n/words.ts'
import { view } from '#client/state/state.ts'
import { addressIn } from '#core/model/destination.ts'
import { frozenPairs } from './frozen-pairs.ts'

/** From a map that shows where it differs to the page that tells how much, and whether it grows or shrinks. */
export function DistributionWay() {
  const { indicator, level, division, lang } = view.value
  const address = addressIn('/distribution', lang, [
    ['indicator', indicator],
    ['level', level],
    ...(division === null ? [] : [['division', division] as const]),
    ...frozenPairs(view.value),
  ])
  return (
    <p class="card-ways">
      <a href={address}>{t.value.toDistribution}</a>
    </p>
  )
}
