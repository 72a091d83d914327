/**
 * What of a path can be seen: rings outside a box left out, those that leave it cut at its edge. Europe's coasts run on for
 * thousands of kilometres beyond a map of Sweden, and whoever draws a figure from a file pays for them: bytes, and in resvg
 * a layer of pixels as large as all that a clip holds, whether it is seen or not.
 */
export interface Frame {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

type Point = readonly [x: number, y: number]

/** @param path closed rings of straight lines, as `writePath` in core/model/topology/path.ts writes them */
export function cutPath(path: string, frame: Frame): string {
  return ringsOf(path)
    .flatMap((ring) => {
      const cut = isWithin(ring, frame) ? ring : cutRing(ring, frame)
      return cut.length < 3 ? [] : written(cut)
    })
    .join('')
}

function ringsOf(path: string): Point[][] {
  const rings: Point[][] = []
  let [x, y] = [0, 0]
  let ring: Point[] = []
  for (const [, command = '', given = ''] of path.matchAll(/([Mmlz])([^Mmlz]*)/g)) {
    if (command === 'z') {
      // The pen goes back to where the ring began.
      ;[x, y] = ring[0] ?? [x, y]
      continue
    }
    const numbers = (given.match(/-?\d+/g) ?? []).map(Number)
    if (command === 'M') [x, y] = [0, 0]
    if (command !== 'l') {
      ring = []
      rings.push(ring)
    }
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      x += numbers[i] ?? 0
      y += numbers[i + 1] ?? 0
      ring.push([x, y])
    }
  }
  return rings
}

function isWithin(ring: readonly Point[], { left, top, right, bottom }: Frame): boolean {
  return ring.every(([x, y]) => x >= left && x <= right && y >= top && y <= bottom)
}

/**
 * Sutherland and Hodgman (1974), one edge of the box after another. Where a ring leaves the box and comes back, it is led
 * along the edge: the edge must lie outside what is seen.
 */
function cutRing(ring: readonly Point[], { left, top, right, bottom }: Frame): readonly Point[] {
  const afterLeft = cutAt(ring, ([x]) => x - left)
  const afterRight = cutAt(afterLeft, ([x]) => right - x)
  const afterTop = cutAt(afterRight, ([, y]) => y - top)
  return cutAt(afterTop, ([, y]) => bottom - y)
}

/** @param inside how far inside the edge a point lies; negative outside */
function cutAt(ring: readonly Point[], inside: (point: Point) => number): readonly Point[] {
  const kept: Point[] = []
  let from = ring.at(-1)
  if (from === undefined) return kept
  let before = inside(from)
  for (const to of ring) {
    const now = inside(to)
    if (before < 0 !== now < 0) {
      const share = before / (before - now)
      kept.push([Math.round(from[0] + (to[0] - from[0]) * share), Math.round(from[1] + (to[1] - from[1]) * share)])
    }
    if (now >= 0) kept.push(to)
    ;[from, before] = [to, now]
  }
  return kept
}

function written([start, ...rest]: readonly Point[]): string {
  if (start === undefined) return ''
  let from = start
  const steps = rest.map((to) => {
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
    from = to
    return `${dx < 0 ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`
  })
  return `M${start[0]}${start[1] < 0 ? '' : ' '}${start[1]}l${steps.join('').trimStart()}z`
}
