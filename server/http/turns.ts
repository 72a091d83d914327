/**
 * Turns for work of some hundredths of a second: one piece for each turn of the event loop, so that whoever asks for
 * something small meanwhile is answered in between, however many have sent something large.
 */
export class Turns {
  readonly #most: number
  readonly #waiting: (() => void)[] = []

  /** @param most how many may wait */
  constructor(most: number) {
    this.#most = most
  }

  /** Resolves when it is one's turn; null where too many wait. */
  take(): Promise<void> | null {
    if (this.#waiting.length >= this.#most) return null
    return new Promise((resolve) => {
      this.#waiting.push(resolve)
      if (this.#waiting.length === 1) setImmediate(this.#next)
    })
  }

  readonly #next = () => {
    this.#waiting.shift()?.()
    if (this.#waiting.length > 0) setImmediate(this.#next)
  }
}
