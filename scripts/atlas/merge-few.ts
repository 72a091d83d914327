import type { Metres } from '#core/model/plane.ts'
import { FEW } from '#core/model/population.ts'

export interface PeopledPoint {
  readonly position: Metres
  readonly people: number
}

/**
 * The points of one municipality so that none has fewer people than FEW: the fewest join the nearest point first, which
 * keeps its place. All people are kept; a municipality of fewer than FEW people in all is one point.
 */
export function mergeFew(points: readonly PeopledPoint[]): PeopledPoint[] {
  const kept = points.map(({ position, people }) => ({ position, people }))
  for (;;) {
    const few = kept.reduce((least, { people }, i) => (people < (kept[least]?.people ?? Infinity) ? i : least), 0)
    const point = kept[few]
    if (point === undefined || point.people >= FEW || kept.length === 1) return kept
    kept.splice(few, 1)
    const nearest = kept.reduce((best, each) => (square(each, point) < square(best, point) ? each : best))
    nearest.people += point.people
  }
}

/** Of the distance between two points, m². */
function square({ position: [e, n] }: PeopledPoint, { position: [east, north] }: PeopledPoint): number {
  return (e - east) ** 2 + (n - north) ** 2
}
