import { editorLang } from '#client/i18n/editor-words.ts'
import { formatNumber, parseNumber } from '#core/picture/format.ts'
import { type Taken, TypedNumber } from '../typed-number.tsx'

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

/** A number as people write it, or nothing. */
export function FigureField({ id, label, value, plain = false, optional = false, fault, take }: Props) {
  const taken = (typed: string): Taken => {
    const empty = typed.trim() === ''
    const number = empty ? null : parseNumber(typed)
    if (number === value && (!empty || optional)) return 'restored'
    return (empty ? optional : number !== null) && take(number) ? 'taken' : 'faulty'
  }
  return (
    <TypedNumber id={id} label={label} style="figure-field" text={written(value, plain)} fault={fault} take={taken} />
  )
}

/** As many decimals as it has. */
function written(value: number | null, plain: boolean): string {
  if (value === null) return ''
  const text = String(value)
  if (plain || /e/.test(text)) return text
  return formatNumber(value, text.split('.')[1]?.length ?? 0, editorLang())
}
