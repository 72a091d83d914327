import { tw } from '#client/i18n/territory-words.ts'
import { lang } from '#client/i18n/words.ts'
import type { Language } from '#core/model/text.ts'
import { formatNumber, parseNumber } from '#core/picture/format.ts'
import { type Taken, TypedNumber } from '../typed-number.tsx'

interface Props {
  /** Unique on the page. */
  readonly id: string
  readonly label: string
  /** The label stands in a heading already. */
  readonly hidden?: boolean
  readonly value: number
  /** At most. */
  readonly decimals: number
  readonly least: number
  readonly most: number
  /** False where it could not be: the former value stands again. */
  readonly take: (value: number) => boolean
}

/** A number as people write it, between two; what is none is told under it. */
export function NumberField({ id, label, hidden = false, value, decimals, least, most, take }: Props) {
  const taken = (typed: string): Taken => {
    const number = parseNumber(typed)
    const rounded = number === null ? Number.NaN : Number(number.toFixed(decimals))
    if (rounded === value) return 'restored'
    if (!(rounded >= least && rounded <= most)) return 'faulty'
    return take(rounded) ? 'taken' : 'restored'
  }
  const fault = tw.value.numberBetween(
    formatNumber(least, least % 1 === 0 ? 0 : 1, lang.value),
    formatNumber(most, 0, lang.value),
  )
  const text = written(value, decimals, lang.value)
  return (
    <TypedNumber id={id} label={label} hidden={hidden} style="number-field" text={text} fault={fault} take={taken} />
  )
}

/** As many decimals as it has. */
function written(value: number, decimals: number, lang: Language): string {
  const plain = String(Number(value.toFixed(decimals)))
  return formatNumber(value, plain.split('.')[1]?.length ?? 0, lang)
}
