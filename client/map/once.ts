/** Remembers what was made for each key; a failed try is forgotten, so that asking again tries again. */
export function once<K, T>(make: (key: K) => Promise<T>): (key: K) => Promise<T> {
  const made = new Map<K, Promise<T>>()
  return (key) => {
    const known = made.get(key)
    if (known) return known
    const next = make(key)
    made.set(key, next)
    next.catch(() => made.delete(key))
    return next
  }
}
