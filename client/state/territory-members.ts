/** The verbs that put areas into the list of a territory and take them out of it. */
import { fetchNeighbours } from '#client/api.ts'
import type { Area, AreaCode } from '#core/model/area.ts'
import { bordering, withCodes, withCodeToggled, withoutCodes } from './area-list.ts'
import { knowledge } from './knowledge.ts'
import { editing } from './territories.ts'
import { tell } from './territory-told.ts'
import { add, remove, reshape } from './territory-verbs.ts'
import { view } from './view.ts'

const municipalities = (): readonly Area[] => knowledge.peek().areasAt('municipality')

/** The list of an edited territory, changed; what is not a list is not edited so. A list that loses all goes with it. */
function relist(place: number, next: (codes: readonly AreaCode[]) => readonly AreaCode[]): void {
  const shape = view.peek().territories[place]?.shape
  if (shape?.kind !== 'areas') {
    tell({ kind: 'refused', why: 'mixed' })
    return
  }
  const codes = next(shape.codes)
  if (codes.length > 0) reshape(place, { kind: 'areas', codes })
  else if (view.peek().territories[place]?.locked) tell({ kind: 'refused', why: 'locked' })
  else remove(place)
}

/** A tap on the map while areas are picked: the first makes a territory, the others go in and out of it. */
export function tapInto(code: AreaCode): void {
  const place = editing.peek()
  if (place === null) add({ kind: 'areas', codes: [code] })
  else relist(place, (codes) => withCodeToggled(codes, code, municipalities()))
}

/** Areas, a county or the members of a group, into the edited list or a new one. */
export function addCodes(more: readonly AreaCode[]): void {
  const place = editing.peek()
  if (place === null) add({ kind: 'areas', codes: withCodes([], more, municipalities()) })
  else relist(place, (codes) => withCodes(codes, more, municipalities()))
}

/** One of a list, taken out of it. */
export function dropCode(place: number, code: AreaCode): void {
  relist(place, (codes) => withoutCodes(codes, [code], municipalities()))
}

let neighbours: ReadonlyMap<AreaCode, readonly AreaCode[]> | null = null

/** All that border on the list. */
export async function addNeighbours(place: number): Promise<void> {
  if (neighbours === null) {
    try {
      const { codes, neighbours: places } = await fetchNeighbours('municipality')
      neighbours = new Map(codes.map((code, i) => [code, (places[i] ?? []).flatMap((each) => codes[each] ?? [])]))
    } catch {
      // Said where it was asked for; asking again is the way on.
      tell({ kind: 'neighbours-failed' })
      return
    }
  }
  const known = neighbours
  const shape = view.peek().territories[place]?.shape
  if (shape?.kind !== 'areas') return
  const more = bordering(shape.codes, known, municipalities())
  if (more.length === 0) tell({ kind: 'no-neighbours' })
  else relist(place, (codes) => withCodes(codes, more, municipalities()))
}
