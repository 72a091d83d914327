/**
 * Places dots along a line so that none hides another: each as near the line as its neighbours let it, a beeswarm.
 * Deterministic, so that the same values always make the same picture.
 */
export interface Grain {
  /** Where the value lies, px. */
  readonly x: number
  /** Radius of a dot that is larger than the rest and keeps to the line if it can; 0 for the others. */
  readonly radius: number
}

export interface SettledGrain {
  readonly x: number
  /** Px from the line, upwards negative. */
  readonly y: number
  readonly radius: number
}

export interface SwarmRoom {
  readonly left: number
  readonly right: number
  /** How far dots may reach from the line to either side, px. */
  readonly reach: number
  /** Radius of a dot where there is room for it, px. */
  readonly largest: number
}

/** Radii, as shares of the largest, and the least of them, px. */
const SHRINK = [1, 0.85, 0.7, 0.58, 0.48, 0.4]
const LEAST = 1.1
/** Radii of dots in columns, and how far a column may be from the value of its dots, px, while smaller dots are left. */
const IN_COLUMNS = [1.1, 0.8, 0.6]
const FARTHEST = 6
/** Between two dots, px. */
const AIR = 0.5

/** The settled dots, in the order given: the largest dots that all stand within reach. */
export function swarm(grains: readonly Grain[], room: SwarmRoom): SettledGrain[] {
  for (const share of SHRINK) {
    const radius = Math.max(room.largest * share, LEAST)
    // Dots that would not fit even were they squares side by side need no trying.
    if (grains.length * (2 * radius) ** 2 > (room.right - room.left) * 2 * room.reach) continue
    const settled = settle(grains, room, radius, placeAt)
    if (settled !== null) return settled
  }
  // Where too many share one value, the rest stand beside it: a place off by a little rather than dots unseen.
  let last: SettledGrain[] = []
  for (const radius of IN_COLUMNS) {
    last = settle(grains, room, radius, columns(room)) ?? last
    if (last.every(({ x }, i) => Math.abs(x - (grains[i]?.x ?? x)) <= FARTHEST)) break
  }
  return last
}

/** Finds a place for a dot among those settled before it; null where there is none. */
type Place = (x: number, radius: number, crowd: readonly SettledGrain[], reach: number) => SettledGrain | null

function settle(
  grains: readonly Grain[],
  { left, right, reach }: SwarmRoom,
  small: number,
  place: Place,
): SettledGrain[] | null {
  const order = grains.map((_, i) => i).sort((a, b) => precedence(grains, a, b))
  const crowd: SettledGrain[] = []
  const settled = new Map<number, SettledGrain>()
  for (const i of order) {
    const grain = grains[i]
    if (grain === undefined) continue
    const radius = grain.radius || small
    const at = place(clamp(grain.x, left + radius, right - radius), radius, crowd, reach)
    if (at === null) return null
    crowd.push(at)
    settled.set(i, at)
  }
  return grains.flatMap((_, i) => settled.get(i) ?? [])
}

/** Large ones first, then along the line. */
function precedence(grains: readonly Grain[], a: number, b: number): number {
  const [one, other] = [grains[a], grains[b]]
  if (one === undefined || other === undefined) return 0
  return other.radius - one.radius || one.x - other.x || a - b
}

/** The free place nearest the line at this x, above it where both sides are as near. */
function placeAt(x: number, radius: number, crowd: readonly SettledGrain[], reach: number): SettledGrain | null {
  const [above, below] = freeEnds(blockedAt(x, radius, crowd))
  const y = -above <= below ? above : below
  return Math.abs(y) > Math.max(reach - radius, 0) ? null : { x, y, radius }
}

type Span = [from: number, to: number]

/** Where the middle of a dot of this radius cannot be at this x, because of each dot near it. */
function blockedAt(x: number, radius: number, crowd: readonly SettledGrain[]): Span[] {
  const spans: Span[] = []
  for (const other of crowd) {
    const apart = radius + other.radius + AIR
    const aside = Math.abs(other.x - x)
    if (aside >= apart) continue
    const away = Math.sqrt(apart ** 2 - aside ** 2)
    spans.push([other.y - away, other.y + away])
  }
  return spans
}

/** The nearest places above and below the line outside all spans; a hair of overlap is rounding. */
function freeEnds(spans: readonly Span[]): Span {
  const upwards = spans.toSorted((a, b) => b[1] - a[1])
  const downwards = spans.toSorted((a, b) => a[0] - b[0])
  let [above, below] = [0, 0]
  for (const [from, to] of upwards) if (from < above - 1e-6 && to > above + 1e-6) above = from
  for (const [from, to] of downwards) if (from < below - 1e-6 && to > below + 1e-6) below = to
  return [above, below]
}

/**
 * Dots in columns side by side, each filled from the line outwards before its neighbours are: quick for hundreds of
 * equal values. Large ones keep their place and columns leave it free.
 */
function columns({ left, right, largest }: SwarmRoom): Place {
  const heights = new Map<number, number>()
  return (wanted, radius, crowd, reach) => {
    if (radius > largest) return placeAt(wanted, radius, crowd, reach) ?? { x: wanted, y: 0, radius }
    const large = crowd.filter((other) => other.radius > radius)
    const step = 2 * radius + AIR
    const count = Math.max(1, Math.floor((right - left - 2 * radius) / step) + 1)
    const most = 2 * Math.floor(Math.max(reach - radius, 0) / step) + 1
    const nearest = clamp(Math.round((wanted - left - radius) / step), 0, count - 1)
    for (let away = 0; away < count; away++) {
      for (const column of away === 0 ? [nearest] : [nearest - away, nearest + away]) {
        const x = left + radius + column * step
        for (let level = heights.get(column) ?? 0; column >= 0 && column < count && level < most; level++) {
          heights.set(column, level + 1)
          // 0, −1, 1, −2, 2 … steps from the line.
          const y = (level % 2 === 0 ? 1 : -1) * Math.ceil(level / 2) * step
          if (large.every((other) => Math.hypot(other.x - x, other.y - y) > radius + other.radius))
            return { x, y, radius }
        }
      }
    }
    return { x: wanted, y: 0, radius }
  }
}

export function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), Math.max(least, most))
}
