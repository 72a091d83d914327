/**
 * Turns for work of some hundredths of a second: one piece for each turn of the event loop, so that whoever asks for
 * something small meanwhile is answered in between, however many have sent something large.
 */
export class Turns {
  readonly #most: number
  readonly #soon: (next: () => void) => unknown
  readonly #waiting: (() => void)[] = []

  /**
   * @param most how many may wait
   * @param rest turns of the event loop before each that nobody draws in; Node takes in one new connection for each turn of the event loop, so that
   *   without a rest whoever comes after many of those is taken in behind all of them
   */
  constructor(most: number, rest = 0) {
    this.#most = most
    this.#soon = (next) => after(rest, next)
  }

  /** Resolves when it is one's turn; null where too many wait. */
  take(): Promise<void> | null {
    if (this.#waiting.length >= this.#most) return null
    return new Promise((resolve) => {
      this.#waiting.push(resolve)
      if (this.#waiting.length === 1) this.#soon(this.#next)
    })
  }

  readonly #next = () => {
    this.#waiting.shift()?.()
    if (this.#waiting.length > 0) this.#soon(this.#next)
  }
}

function after(turns: number, next: () => void): void {
  setImmediate(turns === 0 ? next : () => after(turns - 1, next))
}
