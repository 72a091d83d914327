import type { InputFiles } from '../input/files.ts'
import { readHexagons } from '../input/hexagons.ts'
import { readPoints } from '../input/points.ts'

/** The people of one point or hexagon, and the municipality they are counted in. */
export interface PopulationRow {
  readonly line: number
  readonly people: number
  readonly municipality: string
}

export interface PopulationFile {
  readonly kind: 'points' | 'hexagons'
  readonly file: string
  readonly rows: readonly PopulationRow[]
}

export function readPopulation(files: InputFiles): PopulationFile[] {
  return [
    { kind: 'points', ...readPoints(files) },
    { kind: 'hexagons', ...readHexagons(files) },
  ]
}
