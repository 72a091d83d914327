/** One measure, told for all or for some: by sex and by country of birth, where there are such series. */

import { t } from '#client/i18n/words.ts'
import { chooseIndicator } from '#client/state/choices.ts'
import type { Indicator } from '#core/model/indicator.ts'
import { type Entry, type Origin, originOf, type Sex, sexOf, variantOf } from './picker-entries.ts'
import { RadioGroup } from './radio-group.tsx'

export function VariantSwitch({ entry, chosen }: { readonly entry: Entry; readonly chosen: Indicator }) {
  if (entry.variants.length === 1) return null
  const words = t.value
  const sex = sexOf(chosen)
  const origin = originOf(chosen)
  const sexes: { value: Sex; name: string }[] = [
    { value: null, name: words.total },
    { value: 'women', name: words.women },
    { value: 'men', name: words.men },
  ]
  const origins: { value: Origin; name: string }[] = [
    { value: null, name: words.everyone },
    { value: 'foreign-born', name: words.foreignBorn },
  ]
  const bySex = sexes.filter(({ value }) => entry.variants.some((variant) => sexOf(variant) === value))
  const byOrigin = origins.filter(({ value }) => entry.variants.some((variant) => originOf(variant) === value))
  const go = (variant: Indicator | null) => {
    if (variant) chooseIndicator(variant.id)
  }
  /** The same sex among the others, or all of them where it is not told by sex. */
  const acrossOrigin = (wanted: Origin) =>
    variantOf(entry, sex, wanted) ??
    variantOf(entry, null, wanted) ??
    entry.variants.find((variant) => originOf(variant) === wanted) ??
    null
  return (
    <>
      {bySex.length > 1 && (
        <RadioGroup
          name="sex"
          legend={words.sex}
          value={sex ?? 'total'}
          choices={bySex.map(({ value, name }) => ({
            value: value ?? 'total',
            name,
            disabled: variantOf(entry, value, origin) === null,
          }))}
          choose={(value) =>
            go(variantOf(entry, sexes.find((each) => (each.value ?? 'total') === value)?.value ?? null, origin))
          }
        />
      )}
      {byOrigin.length > 1 && (
        <RadioGroup
          name="origin"
          legend={words.origin}
          value={origin ?? 'everyone'}
          choices={byOrigin.map(({ value, name }) => ({ value: value ?? 'everyone', name }))}
          choose={(value) => go(acrossOrigin(value === 'foreign-born' ? 'foreign-born' : null))}
        />
      )}
    </>
  )
}
