/**
 * People as SVG. Ten thousand elements would weigh half a megabyte, so marks of one size share a path: a dot is a line
 * without length in a round pen (SVG 2, section 13.5.4: "zero length subpaths"), a column an upright line.
 */
import type { Drawing } from '#core/model/topology.ts'
import type { PeopleLayer } from './people.ts'
import { NARROWEST, type PeopleMark, peopleMarks, peopleScale, SMALLEST } from './people-marks.ts'
import type { Skin } from './skin.ts'
import { round } from './xml.ts'

/** Dots are drawn in steps of radius, px: finer than the eye, and few enough to share paths. */
const STEP = 0.2
/** Rows, px: a column stands before the rows behind its own, and paths are written row by row. */
const ROW = 8
/** Light around a mark on each side, px, so that it shows on every fill. */
export const HALO = 0.6

/**
 * The marks of a layer in the units of a drawing. `pixel` is units per pixel, `radius` the largest that circles of counts
 * have on this map, px.
 */
export function drawPeople(layer: PeopleLayer, drawing: Drawing, skin: Skin, pixel: number, radius: number): string {
  const scale = peopleScale(layer, radius)
  const marks = peopleMarks(layer.hexagons, scale, 1 / (drawing.unit * pixel))
  const pen = penOf(drawing, pixel)
  const line = (part: 'people' | 'people-halo', width: number, d: string) =>
    d === '' ? '' : `<path ${skin.part(part)} ${skin.stroke(width, pixel)} d="${d}"/>`
  const both = (width: number, d: string) => line('people-halo', width + 2 * HALO, d) + line('people', width, d)
  // The smallest marks show on paper as they are; on a fill in their own colour they would be gone without their light.
  const smallest = layer.bare ? (width: number, d: string) => line('people', width, d) : both
  switch (layer.mark) {
    case 'dots': {
      const groups = sizes(marks).map(([size, alike]) => {
        return (size === SMALLEST.dots ? smallest : both)(2 * size, pen.dots(alike))
      })
      return `<g stroke-linecap="round">${groups.join('')}</g>`
    }
    case 'columns': {
      const low = marks.filter(({ size }) => size <= SMALLEST.columns)
      const high = rows(marks.filter(({ size }) => size > SMALLEST.columns))
      return smallest(NARROWEST, pen.columns(low)) + high.map((row) => both(scale.width, pen.columns(row))).join('')
    }
  }

  function rows(columns: readonly PeopleMark[]): PeopleMark[][] {
    const found = new Map<number, PeopleMark[]>()
    for (const column of columns) {
      const row = Math.floor(column.position[1] / (ROW * pixel * drawing.unit))
      found.set(row, [...(found.get(row) ?? []), column])
    }
    // Marks come north to south, and so do the rows they open.
    return [...found.values()]
  }
}

/** Dots by radius in steps, large to small, so that no dot hides a smaller one. */
function sizes(marks: readonly PeopleMark[]): [radius: number, alike: PeopleMark[]][] {
  const found = new Map<number, PeopleMark[]>()
  for (const mark of marks) {
    const step = Math.max(1, Math.round((mark.size - SMALLEST.dots) / STEP) + 1)
    const alike = found.get(step)
    if (alike) alike.push(mark)
    else found.set(step, [mark])
  }
  return [...found].sort(([a], [b]) => b - a).map(([step, alike]) => [SMALLEST.dots + (step - 1) * STEP, alike])
}

/** Writes paths in whole units with relative steps, as few bytes as there can be. */
function penOf({ box, unit }: Drawing, pixel: number) {
  // Some programs draw no dot without any length. Where a unit is far finer than a pixel, as in figures, it has one unit;
  // on a page, where that would show, only browsers draw.
  const nib = pixel > 4.5 ? 1 : 0
  const path = (marks: readonly PeopleMark[], stroke: (mark: PeopleMark) => readonly [right: number, down: number]) => {
    let [x, y] = [0, 0]
    return marks
      .map((mark, i) => {
        const [east, north] = mark.position
        const [toX, toY] = [Math.round((east - box.west) / unit), Math.round((box.north - north) / unit)]
        const [right, down] = stroke(mark)
        const step = `${i === 0 ? 'M' : 'm'}${pair(toX - x, toY - y)}`
        x = toX + right
        y = toY + down
        return step + (down === 0 ? `h${right}` : `v${down}`)
      })
      .join('')
  }
  return {
    dots: (marks: readonly PeopleMark[]) => path(toAndFro(marks, ROW * pixel * unit), () => [nib, 0]),
    columns: (marks: readonly PeopleMark[]) =>
      path(toAndFro(marks, ROW * pixel * unit), ({ size }) => [0, -Math.max(1, Math.round(size * pixel))]),
  }
}

/** Marks of one look in the order a plough would meet them, for short steps from each to the next. */
function toAndFro(marks: readonly PeopleMark[], width: number): PeopleMark[] {
  const furrow = ({ position: [, north] }: PeopleMark) => Math.floor(north / width)
  return [...marks].sort((a, b) => {
    const row = furrow(a)
    return furrow(b) - row || (row % 2 === 0 ? 1 : -1) * (a.position[0] - b.position[0])
  })
}

function pair(x: number, y: number): string {
  return y < 0 ? `${round(x)}${round(y)}` : `${round(x)} ${round(y)}`
}
