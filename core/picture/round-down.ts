/** The greatest 1, 2 or 5 times a power of ten that is not above a positive value: figures for legends and scales. */
export function roundDown(value: number): number {
  // From the digits themselves: the logarithm of 999 999 999.9999999 is 9 in floating point.
  const [digits = '', exponent = ''] = value.toExponential().split('e')
  const step = [5, 2].find((each) => each <= Number(digits)) ?? 1
  // Read as decimal, for 5 × 10⁻³ is 0.005000000000000001 when multiplied.
  return Number(`${step}e${exponent}`)
}

/** The greatest one digit and noughts that is not above a positive value: 999 239 gives 900 000. */
export function oneDigitDown(value: number): number {
  const [digits = '', exponent = ''] = value.toExponential().split('e')
  return Number(`${Math.trunc(Number(digits))}e${exponent}`)
}
