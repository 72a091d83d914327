/** So many may do something at once. */
export class Places {
  #free: number

  constructor(most: number) {
    this.#free = most
  }

  /** A function that gives the place back, as often as it is called once; null where none is free. */
  take(): (() => void) | null {
    if (this.#free === 0) return null
    this.#free--
    let held = true
    return () => {
      if (held) this.#free++
      held = false
    }
  }
}
