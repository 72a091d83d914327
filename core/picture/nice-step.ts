/** Steps people count in: 1, 2, 2.5 or 5 times a power of ten. */
const STEPS = [1, 2, 2.5, 5, 10] as const

/** The smallest step that is at least as long. Throws where there is no length. */
export function niceStep(length: number): number {
  if (!(length > 0) || !Number.isFinite(length)) throw new Error(`step: expected a length over 0, found ${length}`)
  const power = 10 ** Math.floor(Math.log10(length))
  // A billionth of slack: 0.3 / 0.1 is a hair over 3.
  const step = STEPS.find((each) => each * power >= length * (1 - 1e-9)) ?? 10
  return exact(step * power)
}

/** The multiples of a step strictly between two numbers, ascending. */
export function innerMultiples(lowest: number, highest: number, step: number): number[] {
  const first = Math.floor(lowest / step) + 1
  const last = Math.ceil(highest / step) - 1
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => exact((first + i) * step))
}

/** 3 · 0.1 is 0.30000000000000004, which nobody asked for. */
function exact(number: number): number {
  return Number(number.toPrecision(12))
}
