import type { AreaCode, Level } from '#core/model/area.ts'
import type { DivisionAnswer } from '#core/model/contract-answers.ts'
import type { Division, DivisionId } from '#core/model/division.ts'
import type { Atlas } from '#server/atlas/memory.ts'

export function divisionOf(atlas: Atlas, id: DivisionId): Division {
  const division = atlas.divisions.get(id)
  if (division === undefined) throw new Error(`atlas: expected the division ${id}, found none`)
  return division
}

export function divisionAnswer(atlas: Atlas, id: DivisionId): DivisionAnswer {
  return { version: atlas.version, ...divisionOf(atlas, id) }
}

/** The areas of a level that make up each group, in code order; a group without any at the level is not in it. */
export function membersByGroup(atlas: Atlas, level: Level, division: DivisionId): Map<string, AreaCode[]> {
  const members = new Map<string, AreaCode[]>()
  for (const { code, groups } of atlas.areasAt(level)) {
    const group = groups[division]
    if (group === undefined) continue
    const others = members.get(group)
    if (others) others.push(code)
    else members.set(group, [code])
  }
  return members
}
