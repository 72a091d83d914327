import type { Answer } from './route.ts'

/** Bytes that may be kept, in all and by one answer. */
export interface Bounds {
  readonly keptBytes: number
  readonly keptBytesEach: number
}

/**
 * Answers kept ready under the address they were asked by, those not asked for lately let go first. Only addresses
 * that proved good are kept, so a flood of bad ones cannot push the good ones out.
 *
 * Two generations stand in for an exact order of use: what is asked for moves to the young one, and when the young one
 * has filled its half of the room it becomes the old one, and the former old one is let go. A hit is then one look-up.
 */
export class Kept {
  readonly #bounds: Bounds
  #young = new Map<string, Answer>()
  #old = new Map<string, Answer>()

  constructor(bounds: Bounds) {
    this.#bounds = bounds
  }

  /** `host`: whom the request meant. What was made for one host is given to nobody who asks another, or none. */
  get(address: string, host?: string): Answer | undefined {
    const young = this.#young.get(address)
    if (young) return isFor(young, host) ? young : undefined
    const old = this.#old.get(address)
    if (old === undefined || !isFor(old, host)) return undefined
    this.#keep(address, old)
    return old
  }

  set(address: string, answer: Answer): void {
    if (answer.body.size <= this.#bounds.keptBytesEach) this.#keep(address, answer)
  }

  #keep(address: string, answer: Answer): void {
    this.#old.delete(address)
    // Bodies grow as their encodings are made, so the sum is taken anew: thousands of additions beside making a body.
    if (sizeOf(this.#young) + answer.body.size > this.#bounds.keptBytes / 2) {
      this.#old = this.#young
      this.#young = new Map()
    }
    this.#young.set(address, answer)
  }

  /** Bytes held, addresses included. */
  get size(): number {
    return sizeOf(this.#young) + sizeOf(this.#old)
  }
}

function isFor(answer: Answer, host: string | undefined): boolean {
  return answer.host === undefined || answer.host === host
}

function sizeOf(answers: ReadonlyMap<string, Answer>): number {
  let size = 0
  for (const [address, { body }] of answers) size += address.length + body.size
  return size
}
