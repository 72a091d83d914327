/** Moves texts on one side of a chart apart, each as little as it takes, keeping their order. */

/**
 * Where each should stand: at least `gap` apart and between `from` and `to`, in the order of `wanted` values.
 * Neighbours that meet become a block around the mean of what they want, as in isotonic regression (pool adjacent
 * violators). Where there is no room for all, they overflow at `to`.
 */
export function spread(wanted: readonly number[], gap: number, from: number, to: number): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b)
  // Less `gap` for each before it, places may coincide but not cross.
  const blocks: { sum: number; count: number }[] = []
  for (const [place, i] of order.entries()) {
    blocks.push({ sum: (wanted[i] ?? 0) - place * gap, count: 1 })
    while (blocks.length > 1) {
      const [before, last] = [blocks.at(-2), blocks.at(-1)]
      if (before === undefined || last === undefined || before.sum / before.count < last.sum / last.count) break
      blocks.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count })
    }
  }
  const highest = to - (wanted.length - 1) * gap
  const flat = blocks.flatMap(({ sum, count }) => {
    const mean = Math.max(Math.min(sum / count, highest), from)
    return Array.from({ length: count }, () => mean)
  })
  const places: number[] = []
  for (const [place, i] of order.entries()) places[i] = (flat[place] ?? from) + place * gap
  return places
}
