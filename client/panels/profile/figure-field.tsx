import { useEffect, useState } from 'preact/hooks'
import { profileLang } from '#client/i18n/profile-words.ts'
import { formatNumber, parseNumber } from '#core/picture/format.ts'

interface Props {
  /** Unique on the page. */
  readonly id: string
  readonly label: string
  readonly value: number | null
  /** A year is written without a space between its thousands. */
  readonly plain?: boolean
  /** Whether it may be left empty. */
  readonly optional?: boolean
  /** Said where what is typed cannot be taken. */
  readonly fault: string
  /** False where it could not be: told under the field, and what was typed stays to be mended. */
  readonly take: (value: number | null) => boolean
}

/** A number as people write it, or nothing; taken by Enter or by leaving the field. */
export function FigureField({ id, label, value, plain = false, optional = false, fault, take }: Props) {
  const [typed, setTyped] = useState(() => written(value, plain))
  const [faulty, setFaulty] = useState(false)
  const restore = () => {
    setTyped(written(value, plain))
    setFaulty(false)
  }
  useEffect(restore, [value, plain])
  const finish = () => {
    const empty = typed.trim() === ''
    const number = empty ? null : parseNumber(typed)
    if (number === value && (!empty || optional)) return restore()
    const fits = (empty ? optional : number !== null) && take(number)
    setFaulty(!fits)
  }
  return (
    <div class="figure-field">
      <label class="label" for={id}>
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
          {fault}
        </p>
      )}
    </div>
  )
}

/** As many decimals as it has. */
function written(value: number | null, plain: boolean): string {
  if (value === null) return ''
  const text = String(value)
  if (plain || /e/.test(text)) return text
  return formatNumber(value, text.split('.')[1]?.length ?? 0, profileLang())
}
