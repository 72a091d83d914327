import type { Metres } from '#core/model/plane.ts'

/**
 * Lines that end where others begin as one line each; what closes has its first point again at the end. Arcs of a topology
 * meet exactly, so ends are compared as they are. A dash then runs on where one arc ends and the next begins.
 */
export function joinLines(lines: readonly (readonly Metres[])[]): Metres[][] {
  const ends = new Map<string, Set<number>>()
  const touch = (line: readonly Metres[], i: number, add: boolean) => {
    for (const point of [line[0], line.at(-1)]) {
      const found = ends.get(String(point)) ?? new Set()
      if (add) found.add(i)
      else found.delete(i)
      ends.set(String(point), found)
    }
  }
  for (const [i, line] of lines.entries()) touch(line, i, true)
  /** Takes a line that has an end at a point, and turns it so that it begins there. */
  const take = (at: Metres | undefined): Metres[] | null => {
    const [i] = ends.get(String(at)) ?? []
    const line = i === undefined ? undefined : lines[i]
    if (i === undefined || line === undefined) return null
    touch(line, i, false)
    return String(line[0]) === String(at) ? [...line] : line.toReversed()
  }
  return lines.flatMap((line, i): Metres[][] => {
    if (!ends.get(String(line[0]))?.has(i)) return []
    touch(line, i, false)
    const joined = [...line]
    while (String(joined[0]) !== String(joined.at(-1))) {
      const next = take(joined.at(-1))
      if (next === null) break
      joined.push(...next.slice(1))
    }
    return [joined]
  })
}
