/** Areas as shared arcs: what `data/areas/*.topojson` holds and how pictures are made of it. One door for all of it. */
export { crossings } from './topology/crossings.ts'
export { topologyFaults } from './topology/faults.ts'
export {
  type AreaGeometry,
  type AreaTopology,
  AreaTopologySchema,
  geometriesOf,
  geometryOf,
  polygonsOf,
} from './topology/form.ts'
export { BORDERS, type BorderFilter, meshArcs, meshLines, meshPath } from './topology/mesh.ts'
export { type Drawing, pathData, writePath } from './topology/path.ts'
export { arcPoints, geometryBox, geometryRings, ringArea } from './topology/rings.ts'
