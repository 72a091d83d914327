/** The names of the groups of a division, and where on the map they are written. */
import type { AreaCode } from '#core/model/area.ts'
import { isTerritorial } from '#core/model/division.ts'
import { boxOf, type Metres } from '#core/model/plane.ts'
import type { Layers, Name } from './layers.ts'
import type { Picture } from './picture.ts'

/** A name with the code of the member it stands on. */
export type GroupName = Pick<Name, 'code' | 'text' | 'position' | 'room'>

/** Whether each area has the fill of its group, so that the group's name may lie on it as on one area. */
export function fillsAreGroups({ view, detail }: Picture): boolean {
  return view.by === 'group' || detail.kind === 'typology'
}

/**
 * One name per group of the picture's division, on the member nearest the middle of the group. Empty where the picture
 * has no division, or one of kinds of municipality that lie scattered: a name in one place would pass for that place's.
 */
export function groupNames(layers: Layers, { division, rowOf, view }: Picture): GroupName[] {
  if (division === null || !isTerritorial(division.id)) return []
  const shown: ReadonlySet<string> = new Set<AreaCode>(rowOf.keys())
  const names = layers.names.filter(({ code }) => shown.has(code))
  return division.groups.flatMap(({ id, name }): GroupName[] => {
    const some = names.filter(({ groups }) => groups[division.id] === id)
    const middle = middleOf(some)
    const nearest = middle === null ? null : nearestTo(middle, some)
    if (nearest === null) return []
    return [{ code: nearest.code, text: name[view.lang], position: nearest.position, room: roomOf(some) }]
  })
}

/** Weighted by the free room of each member, so that a few small ones on a coast do not draw the name there. */
function middleOf(names: readonly Name[]): Metres | null {
  const total = names.reduce((sum, { room }) => sum + room ** 2, 0)
  if (total === 0) return null
  const mean = (axis: 0 | 1) => names.reduce((sum, { position, room }) => sum + position[axis] * room ** 2, 0) / total
  return [mean(0), mean(1)]
}

function nearestTo([east, north]: Metres, names: readonly Name[]): Name | null {
  const distance = ({ position }: Name) => Math.hypot(position[0] - east, position[1] - north)
  return names.reduce<Name | null>(
    (best, name) => (best === null || distance(name) < distance(best) ? name : best),
    null,
  )
}

/** Radius of a circle as large as the free room of all members together, but no wider than they lie apart. */
function roomOf(names: readonly Name[]): number {
  const together = Math.sqrt(names.reduce((sum, { room }) => sum + room ** 2, 0))
  const { west, east, south, north } = boxOf(names.map(({ position }) => position))
  const widest = Math.max(...names.map(({ room }) => room))
  return Math.min(together, widest + Math.max(east - west, north - south) / 2)
}
