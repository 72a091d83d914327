/**
 * Work in pieces of some milliseconds, so much of it at once: each piece has a turn of the event loop to itself, and whoever
 * asks for something small meanwhile is answered in between.
 */
import { Turns } from '../http/turns.ts'

/** Resolves when the next piece may be done. */
export type Turn = () => Promise<unknown>

export class Piecemeal {
  readonly #most: number
  readonly #turns = new Turns(Number.POSITIVE_INFINITY)
  #under = 0

  /** @param most how many may be under way */
  constructor(most: number) {
    this.#most = most
  }

  /** Null where as many are under way as may. */
  begin<T>(work: (turn: Turn) => Promise<T>): Promise<T> | null {
    if (this.#under >= this.#most) return null
    this.#under++
    const turn: Turn = async () => this.#turns.take()
    return turn()
      .then(() => work(turn))
      .finally(() => this.#under--)
  }
}
