import { readFileSync } from 'node:fs'
import type { Labels } from '#core/model/adjacency.ts'

/** Where the names of Sweden's counties and municipalities are written, from the table of areas. */
export function realLabels(): Labels {
  const file = new URL('../../../data/areas/areas.csv', import.meta.url)
  const [headings = '', ...lines] = readFileSync(file, 'utf8').trim().split('\n')
  const place = (heading: string) => headings.split(',').indexOf(heading)
  const [east, north] = [place('label_e'), place('label_n')]
  return new Map(
    lines.map((line) => {
      const cells = line.split(',')
      return [cells[0] ?? '', [Number(cells[east]), Number(cells[north])] as const]
    }),
  )
}
