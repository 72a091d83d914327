/** Work under way, and how many wait for it. */
interface UnderWay<T> {
  readonly outcome: Promise<T>
  readonly stop: AbortController
  waiting: number
}

/** What several ask for at the same time is done once for all of them, and stopped when none of them waits any more. */
export class Shared<T> {
  readonly #underWay = new Map<string, UnderWay<T>>()

  join(name: string, signal: AbortSignal, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const shared = this.#underWay.get(name) ?? this.#begin(name, work)
    shared.waiting++
    const leave = () => {
      shared.waiting--
      if (shared.waiting > 0) return
      // Whoever asks from now on would be given something that is being stopped.
      this.#forget(name, shared)
      shared.stop.abort()
    }
    if (signal.aborted) leave()
    else signal.addEventListener('abort', leave, { once: true })
    return shared.outcome.finally(() => signal.removeEventListener('abort', leave))
  }

  #begin(name: string, work: (signal: AbortSignal) => Promise<T>): UnderWay<T> {
    const stop = new AbortController()
    const shared = { outcome: work(stop.signal), stop, waiting: 0 }
    this.#underWay.set(name, shared)
    const forget = () => this.#forget(name, shared)
    shared.outcome.then(forget, forget)
    return shared
  }

  #forget(name: string, shared: UnderWay<T>): void {
    if (this.#underWay.get(name) === shared) this.#underWay.delete(name)
  }
}
