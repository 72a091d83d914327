/** A drawing that would take longer than a server may be silent for: who asked is told, and nothing is guessed. */
export class TooIntricate extends Error {
  constructor(
    readonly found: number,
    readonly most: number,
    readonly what: 'meetings of its own lines' | 'pairs of lines' | 'corners to clip',
  ) {
    super(`drawing: expected at most ${most} ${what}, found ${found} or more`)
    this.name = 'TooIntricate'
  }
}

/** Counts what an answer costs, and stops it at a bound. One per answer. */
export class Work {
  #pairs = 0
  #clipped = 0
  /** Pairs of lines that may be compared, and corners that may be handed to clipper2. */
  constructor(
    readonly most = Number.POSITIVE_INFINITY,
    readonly mostClipped = Number.POSITIVE_INFINITY,
  ) {}

  add(pairs: number): void {
    this.#pairs += pairs
    if (this.#pairs > this.most) throw new TooIntricate(this.#pairs, this.most, 'pairs of lines')
  }

  clip(corners: number): void {
    this.#clipped += corners
    if (this.#clipped > this.mostClipped) throw new TooIntricate(this.#clipped, this.mostClipped, 'corners to clip')
  }
}
