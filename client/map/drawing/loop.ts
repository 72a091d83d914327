import type { Metres } from '#core/model/plane.ts'

/** Of a stroke, the first and the last share of its length in which its ends may pass each other. */
const ENDS = 0.25

/**
 * The outline that a stroke draws. A hand that closes a ring seldom hits its beginning: it stops short, or passes it. Where
 * the end has crossed the beginning, what hangs over on both sides is cut off there; all other crossings stay as they are.
 */
export function loopOf(line: readonly Metres[]): Metres[] {
  const count = Math.max(1, Math.floor(line.length * ENDS))
  for (let head = 0; head < count; head++) {
    for (let tail = line.length - 2; tail >= line.length - 1 - count && tail > head + 1; tail--) {
      const [a, b, c, d] = [line[head], line[head + 1], line[tail], line[tail + 1]]
      const crossing = a && b && c && d ? crossingOf(a, b, c, d) : null
      if (crossing) return [crossing, ...line.slice(head + 1, tail + 1)]
    }
  }
  return [...line]
}

/** Where two stretches cross, their ends not counted. */
function crossingOf([ax, ay]: Metres, [bx, by]: Metres, [cx, cy]: Metres, [dx, dy]: Metres): Metres | null {
  const [rx, ry, sx, sy] = [bx - ax, by - ay, dx - cx, dy - cy]
  const across = rx * sy - ry * sx
  if (across === 0) return null
  const t = ((cx - ax) * sy - (cy - ay) * sx) / across
  const u = ((cx - ax) * ry - (cy - ay) * rx) / across
  return t > 0 && t < 1 && u > 0 && u < 1 ? [ax + t * rx, ay + t * ry] : null
}
