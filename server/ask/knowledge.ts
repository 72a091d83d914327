import type { Area } from '#core/model/area.ts'
import type { Group } from '#core/model/division.ts'
import type { Indicator, IndicatorId } from '#core/model/indicator.ts'
import { successorOf } from '#core/model/territory/abolished.ts'
import type { Knowledge } from '#core/model/view.ts'
import type { Atlas } from '#server/atlas/memory.ts'

/** What the front page opens on, where the catalogue has it: the employment rate. */
const FRONT_PAGE = 'employment_rate_20_64'

/** What a reader of addresses must know of the data. Look-ups are by Map: `__proto__` is a name like any other. */
export function knowledgeOf(atlas: Atlas): Knowledge {
  const groups = new Map<string, Group>()
  for (const division of atlas.divisions.values()) {
    for (const group of division.groups) groups.set(`${division.id}:${group.id}`, group)
  }
  const families = new Map<string, Indicator[]>()
  for (const indicator of atlas.indicators.values()) {
    const { family } = indicator
    if (family) families.set(family.id, [...(families.get(family.id) ?? []), indicator])
  }
  return {
    version: atlas.version,
    frontPage: frontPageOf(atlas),
    indicator: (id): Indicator | undefined => atlas.indicators.get(id),
    family: (id) => (id === null ? [] : (families.get(id) ?? [])),
    area: (code): Area | undefined => atlas.areas.get(code),
    successor: (code) => successorOf(code),
    areasAt: (level) => atlas.areasAt(level),
    group: (division, id) => groups.get(`${division}:${id}`),
  }
}

function frontPageOf(atlas: Atlas): IndicatorId {
  const indicator = atlas.indicators.get(FRONT_PAGE) ?? atlas.indicators.values().next().value
  if (indicator === undefined) throw new Error('atlas: expected at least one indicator, found none')
  return indicator.id
}
