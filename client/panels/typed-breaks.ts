/** Class breaks as people type them: a list of texts becomes ascending numbers, or each text gets its fault. */
import { CLASSES } from '#core/model/view.ts'
import { parseNumber } from '#core/picture/format.ts'

export const MOST_BREAKS = CLASSES.most - 1
/** An address holds no more digits of a break (read-parts.ts). */
const LONGEST = { digits: 1e12, decimals: 6 } as const

export type BreakFault = 'number' | 'order' | 'long'

export interface TypedBreaks {
  /** Per text, what is wrong with it; null: nothing. */
  readonly faults: readonly (BreakFault | null)[]
  /** All of them where none is wrong; null otherwise. */
  readonly breaks: readonly number[] | null
}

/** One number as it is typed; nothing typed is none, and no fault. */
export function readTyped(text: string): {
  readonly number: number | null
  readonly fault: Exclude<BreakFault, 'order'> | null
} {
  if (text.trim() === '') return { number: null, fault: null }
  const number = parseNumber(text)
  const fault = faultOf(number)
  return fault === null ? { number, fault } : { number: null, fault }
}

function faultOf(number: number | null): Exclude<BreakFault, 'order'> | null {
  if (number === null) return 'number'
  return Math.abs(number) >= LONGEST.digits || number !== rounded(number, LONGEST.decimals) ? 'long' : null
}

export function readBreaksByHand(texts: readonly string[]): TypedBreaks {
  const numbers = texts.map(parseNumber)
  const faults = numbers.map((number, i): BreakFault | null => {
    const fault = faultOf(number)
    if (number === null || fault !== null) return fault
    const before = numbers.slice(0, i).findLast((each) => each !== null) ?? Number.NEGATIVE_INFINITY
    return number > before ? null : 'order'
  })
  const whole = numbers.every((number) => number !== null) && faults.every((fault) => fault === null)
  return { faults, breaks: whole && texts.length > 0 ? numbers : null }
}

/** The inner breaks of a picture, as precisely as its figures are written and one digit more; two that meet are one. */
export function startingBreaks(breaks: readonly number[], decimals: number): number[] {
  const digits = Math.min(decimals + 1, LONGEST.decimals)
  return [...new Set(breaks.slice(1, -1).map((each) => rounded(each, digits)))].slice(0, MOST_BREAKS)
}

function rounded(number: number, decimals: number): number {
  return Number(number.toFixed(decimals))
}
