/** Made when it is first asked for, and kept; what it was made from is let go then. */
export class Lazy<T> {
  #make: (() => T) | null
  #kept: { readonly value: T } | null = null

  constructor(make: () => T) {
    this.#make = make
  }

  get made(): boolean {
    return this.#kept !== null
  }

  get value(): T {
    if (this.#kept !== null) return this.#kept.value
    if (this.#make === null) throw new Error('lazy: expected not to be asked for while it is being made')
    const make = this.#make
    this.#make = null
    this.#kept = { value: make() }
    return this.#kept.value
  }
}
