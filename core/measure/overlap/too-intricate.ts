/** A drawing that would take longer than a server may be silent for: who asked is told, and nothing is guessed. */
export class TooIntricate extends Error {
  constructor(
    readonly found: number,
    readonly most: number,
    readonly what: 'meetings of its own lines' | 'pairs of lines',
  ) {
    super(`drawing: expected at most ${most} ${what}, found ${found} or more`)
    this.name = 'TooIntricate'
  }
}

/** Counts what an answer costs, and stops it at a bound. One per answer. */
export class Work {
  #pairs = 0
  constructor(readonly most: number) {}

  add(pairs: number): void {
    this.#pairs += pairs
    if (this.#pairs > this.most) throw new TooIntricate(this.#pairs, this.most, 'pairs of lines')
  }
}
