import { topologyFaults } from '#core/model/topology.ts'
import type { Check } from './check.ts'

export const geometry: Check = {
  id: 'geometry',
  claim: 'rings close and do not cross, neighbours share their border without gap or overlap',
  run({ geometries }) {
    const faults = geometries.flatMap(({ file, topology }) =>
      topologyFaults(topology).map((found) => ({ file, line: 0, expected: 'a planar map', found })),
    )
    const arcs = geometries.map(({ name, topology }) => `${topology.arcs.length} arcs in ${name}`)
    return { counted: arcs.join(', '), faults }
  },
}
