/**
 * So many a minute by everybody together, with a minute's worth at once. Not by sender: that would take keeping addresses
 * of people. A bucket that fills evenly, so that nobody need wait for a minute to turn.
 */
export class Pace {
  readonly perMinute: number
  readonly #clock: () => number
  #left: number
  #at: number

  constructor(perMinute: number, clock: () => number) {
    this.perMinute = perMinute
    this.#clock = clock
    this.#left = perMinute
    this.#at = clock()
  }

  /** 0 where there was one left, which is then taken; else the seconds until there is. */
  take(): number {
    const now = this.#clock()
    const perMillisecond = this.perMinute / 60_000
    this.#left = Math.min(this.perMinute, this.#left + Math.max(0, now - this.#at) * perMillisecond)
    this.#at = now
    if (this.#left < 1) return Math.ceil((1 - this.#left) / perMillisecond / 1000)
    this.#left--
    return 0
  }
}
