import { type AreaTopology, AreaTopologySchema } from '#core/model/topology.ts'
import { GEOMETRIES, type GeometryName } from '#server/atlas/schema.ts'
import type { InputFiles } from './files.ts'
import { parseJson } from './json.ts'

export const GEOMETRY_FILES = { folder: 'areas', ending: '.topojson' } as const

/** One topology and where it is written. */
export interface GeometryFile {
  readonly name: GeometryName
  readonly file: string
  readonly topology: AreaTopology
  /** The file as it stands: what the atlas keeps. */
  readonly bytes: Uint8Array
}

export function readGeometries(files: InputFiles): GeometryFile[] {
  return GEOMETRIES.map((name) => {
    const path = `areas/${name}.topojson`
    const file = files.name(path)
    const bytes = files.contents(path)
    return { name, file, topology: parseJson(files.text(path), file, AreaTopologySchema).value, bytes }
  })
}
