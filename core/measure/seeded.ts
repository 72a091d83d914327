/** A source of numbers in [0, 1). */
export type Random = () => number

/**
 * Mulberry32 (Tommy Ettinger 2017, public domain): 32 bits of state, period 2³², passes gjrand's tests. Same seed, same
 * numbers on every machine, so that a p-value from permutations is the same on the page, in the API and next year.
 * Good for shuffling; not for secrets.
 */
export function seeded(seed: number): Random {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
