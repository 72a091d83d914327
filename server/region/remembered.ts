import { unnamed } from '../atlas/in-language.ts'
import type { Atlas } from '../atlas/memory.ts'

/** Makes something once for each set of names and numbers it is asked for by. Their number is that of the atlas's columns. */
export function remembered<Names extends readonly (string | number)[], T>(
  make: (...names: Names) => T,
): (...names: Names) => T {
  const made = new Map<string, { readonly value: T }>()
  return (...names) => {
    const name = names.join(' ')
    const found = made.get(name) ?? { value: make(...names) }
    made.set(name, found)
    return found.value
  }
}

/** Makes something without names of counties once for each atlas, in whatever language, and lets it go with the atlas. */
export function perAtlas<T>(make: (atlas: Atlas) => T): (atlas: Atlas) => T {
  const made = new WeakMap<Atlas, { readonly value: T }>()
  return (named) => {
    const atlas = unnamed(named)
    const found = made.get(atlas) ?? { value: make(atlas) }
    made.set(atlas, found)
    return found.value
  }
}
