import type { Adjacency } from '#core/model/adjacency.ts'

/** Nine colours are the most that can be told apart on a map. */
const COLOURS = 9

/**
 * Which colour of a categorical map each group has, from 0. Groups fewer than the colours have one each, in their order.
 * More of them share, but no two that border on each other: the group with the most colours round it is next, and takes
 * the colour least used so far that none of its neighbours has (DSATUR, Brélaz 1979). Same input, same tints.
 */
export function tintsOf(
  groups: readonly { readonly id: string; readonly members: readonly string[] }[],
  adjacency: Adjacency,
): Map<string, number> {
  if (groups.length <= COLOURS) return new Map(groups.map(({ id }, i) => [id, i]))
  const groupOf = new Map(groups.flatMap(({ id, members }) => members.map((code) => [code, id] as const)))
  const neighbours = new Map(
    groups.map(({ id, members }) => {
      const around = members.flatMap((code) => adjacency.get(code) ?? []).flatMap((code) => groupOf.get(code) ?? [])
      return [id, new Set(around.filter((other) => other !== id))] as const
    }),
  )
  const tints = new Map<string, number>()
  const used = new Array<number>(COLOURS).fill(0)
  const around = (id: string) => [...(neighbours.get(id) ?? [])]
  const taken = (id: string) => new Set(around(id).flatMap((other) => tints.get(other) ?? []))
  while (tints.size < groups.length) {
    const [next] = groups
      .filter(({ id }) => !tints.has(id))
      .sort((a, b) => taken(b.id).size - taken(a.id).size || around(b.id).length - around(a.id).length)
    if (next === undefined) break
    const free = used.map((count, tint) => ({ count, tint })).filter(({ tint }) => !taken(next.id).has(tint))
    const [best] = free.sort((a, b) => a.count - b.count || a.tint - b.tint)
    if (best === undefined) throw new Error(`tints: expected a colour for ${next.id}, found all ${COLOURS} beside it`)
    tints.set(next.id, best.tint)
    used[best.tint] = (used[best.tint] ?? 0) + 1
  }
  return tints
}
