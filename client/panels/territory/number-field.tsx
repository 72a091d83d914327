import { useEffect, useState } from 'preact/hooks'
import { tw } from '#client/i18n/territory-words.ts'
import { lang } from '#client/i18n/words.ts'
import type { Language } from '#core/model/text.ts'
import { formatNumber, parseNumber } from '#core/picture/format.ts'

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

/** A number as people write it, taken by Enter or by leaving the field; what is none is told under it. */
export function NumberField({ id, label, hidden = false, value, decimals, least, most, take }: Props) {
  const [typed, setTyped] = useState(() => written(value, decimals, lang.value))
  const [faulty, setFaulty] = useState(false)
  const restore = () => {
    setTyped(written(value, decimals, lang.value))
    setFaulty(false)
  }
  useEffect(restore, [value, lang.value])
  const finish = () => {
    const number = parseNumber(typed)
    const rounded = number === null ? Number.NaN : Number(number.toFixed(decimals))
    if (rounded === value) return restore()
    const fits = rounded >= least && rounded <= most
    setFaulty(!fits)
    if (fits && !take(rounded)) restore()
  }
  return (
    <div class="number-field">
      <label class={hidden ? 'visually-hidden' : 'label'} for={id}>
        {label}
      </label>
      <input
        id={id}
        class="field"
        type="text"
        inputMode="decimal"
        autocomplete="off"
        value={typed}
        aria-invalid={faulty}
        aria-describedby={faulty ? `${id}-fault` : undefined}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={finish}
        onKeyDown={(event) => {
          if (event.key === 'Enter') finish()
          else if (event.key === 'Escape') restore()
        }}
      />
      {faulty && (
        <p id={`${id}-fault`} class="note note-strong" role="alert">
          {tw.value.numberBetween(
            formatNumber(least, least % 1 === 0 ? 0 : 1, lang.value),
            formatNumber(most, 0, lang.value),
          )}
        </p>
      )}
    </div>
  )
}

/** As many decimals as it has. */
function written(value: number, decimals: number, lang: Language): string {
  const plain = String(Number(value.toFixed(decimals)))
  return formatNumber(value, plain.split('.')[1]?.length ?? 0, lang)
}
