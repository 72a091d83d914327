import { LEVELS, NATION } from '#core/model/area.ts'
import type { Fault } from '../input/fault.ts'
import type { Check } from './check.ts'

/** The table of areas is the list everything else is held against. */
export const codes: Check = {
  id: 'codes',
  claim: 'the same codes stand in geometry, table of areas, divisions and observations',
  run({ areas, geometries, divisions, tables, known }) {
    const listed = new Set<string>(areas.map(({ area }) => area.code))
    const faults: Fault[] = []
    const table = areas[0]?.file ?? 'the table of areas'
    for (const level of LEVELS) {
      const found = areas.filter(({ area }) => area.level === level).length
      const expected = known.areas[level]
      if (found !== expected)
        faults.push({ file: table, line: 0, expected: `${expected} of ${level}`, found: `${found}` })
    }
    for (const { area, file, line } of areas) {
      const expected = area.code.length === 4 ? area.code.slice(0, 2) : null
      if (area.parent !== expected || (expected !== null && !listed.has(expected))) {
        faults.push({ file, line, expected: `county ${expected} for ${area.code}`, found: String(area.parent) })
      }
    }
    for (const { name, file, topology } of geometries) {
      if (name === 'base') continue
      for (const level of LEVELS) {
        const expected = areas.filter(({ area }) => area.level === level).map(({ area }) => area.code)
        const found = (topology.objects[level]?.geometries ?? []).map(({ id = '' }) => id)
        faults.push(...differences(file, 0, `${level} of the geometry`, expected, found))
      }
    }
    const municipalities = areas.filter(({ area }) => area.level === 'municipality').map(({ area }) => area.code)
    for (const { division, file } of divisions) {
      const found = division.groups.flatMap(({ members }) => members)
      faults.push(...differences(file, 0, `division ${division.id}`, municipalities, [...new Set(found)]))
    }
    for (const { file, observations } of tables.values()) {
      for (const [row, code] of observations.codes.entries()) {
        if (code !== NATION && !listed.has(code)) {
          faults.push({ file, line: row + 2, expected: 'a code in the table of areas', found: code })
        }
      }
    }
    return {
      counted: `${listed.size} codes in ${geometries.length - 1} tiers, ${divisions.length} divisions, ${tables.size} tables`,
      faults,
    }
  },
}

function differences(
  file: string,
  line: number,
  place: string,
  expected: readonly string[],
  found: readonly string[],
): Fault[] {
  const lacking = expected.filter((code) => !found.includes(code))
  const strange = found.filter((code, i) => !expected.includes(code) || found.indexOf(code) !== i)
  return [
    ...lacking.map((code) => ({ file, line, expected: `${code} in ${place}`, found: 'none' })),
    ...strange.map((code) => ({ file, line, expected: `codes of the table of areas once in ${place}`, found: code })),
  ]
}
