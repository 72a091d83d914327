import type { PointsAnswer } from '#core/model/contract-population.ts'
import type { PeoplePoints } from './ground.ts'

/** The points of `/api/population/points` as columns; `municipality` counts in its `codes`. */
export function peoplePointsOf({ counts, east, north, people }: PointsAnswer): PeoplePoints {
  const municipality = new Uint16Array(people.length)
  let at = 0
  for (const [place, count] of counts.entries()) {
    municipality.fill(place, at, at + count)
    at += count
  }
  if ([at, east.length, north.length].some((length) => length !== people.length)) {
    throw new Error(`points: expected ${people.length} in every column, found ${[at, east.length, north.length]}`)
  }
  return { east: summed(east), north: summed(north), people: Int32Array.from(people), municipality }
}

function summed(steps: readonly number[]): Int32Array {
  let sum = 0
  return Int32Array.from(steps, (step) => {
    sum += step
    return sum
  })
}
