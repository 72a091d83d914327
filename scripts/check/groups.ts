import { DIVISIONS } from '#core/model/division.ts'
import type { Fault } from '../input/fault.ts'
import type { Check } from './check.ts'

export const groups: Check = {
  id: 'groups',
  claim: 'every municipality is in exactly one group of every division, and every county is a group by its own name',
  run({ areas, divisions }) {
    const municipalities = areas.filter(({ area }) => area.level === 'municipality')
    const faults: Fault[] = []
    for (const id of DIVISIONS.filter((id) => !divisions.some(({ division }) => division.id === id))) {
      faults.push({ file: 'divisions', line: 0, expected: `a division ${id}`, found: 'none' })
    }
    for (const { division, file, lines } of divisions) {
      const seen = new Map<string, string>()
      for (const [i, group] of division.groups.entries()) {
        const line = lines.get(`groups/${i}`) ?? 0
        for (const member of group.members) {
          const earlier = seen.get(member)
          if (earlier)
            faults.push({ file, line, expected: `${member} in ${earlier} only`, found: `in ${group.id} too` })
          seen.set(member, group.id)
        }
        const sorted = [...group.members].sort().join()
        if (sorted !== group.members.join()) {
          faults.push({ file, line, expected: `members of ${group.id} ascending`, found: group.members.join(' ') })
        }
      }
      for (const { area } of municipalities) {
        if (!seen.has(area.code)) {
          faults.push({ file, line: 0, expected: `${area.code} in a group of ${division.id}`, found: 'in none' })
        }
        if (division.id === 'county' && seen.get(area.code) !== area.parent) {
          const found = seen.get(area.code) ?? 'none'
          faults.push({ file, line: 0, expected: `${area.code} in county ${area.parent}`, found })
        }
      }
    }
    // What counties are called in English is read from their groups.
    const counties = divisions.find(({ division }) => division.id === 'county')
    for (const { area } of areas.filter(({ area }) => area.level === 'county')) {
      const group = counties?.division.groups.find(({ id }) => id === area.code)
      if (counties === undefined || group?.name.sv === area.name) continue
      const found = group?.name.sv ?? 'none'
      faults.push({ file: counties.file, line: 0, expected: `a group ${area.code} called ${area.name}`, found })
    }
    const count = divisions.reduce((sum, { division }) => sum + division.groups.length, 0)
    return {
      counted: `${municipalities.length} municipalities in ${count} groups of ${divisions.length} divisions`,
      faults,
    }
  },
}
