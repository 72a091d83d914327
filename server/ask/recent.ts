/** Makes something by name and keeps the most recently asked for, at most so many: a memory that cannot grow. */
export function recently<T>(most: number): (name: string, make: () => T) => T {
  // A Map remembers the order of insertion, so what is asked for again is moved to its end.
  const kept = new Map<string, T>()
  return (name, make) => {
    const found = kept.get(name) ?? make()
    kept.delete(name)
    kept.set(name, found)
    if (kept.size > most)
      for (const [oldest] of kept) {
        kept.delete(oldest)
        break
      }
    return found
  }
}
