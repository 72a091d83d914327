/** Who walks on the map: where they stand, and what they are told on the way. */
import type { Adjacency } from '#core/model/adjacency.ts'
import type { Area, AreaCode, Level } from '#core/model/area.ts'
import type { CompassDirection } from '#core/model/compass.ts'
import type { Metres } from '#core/model/plane.ts'
import { drawnAreas, type Picture, type PictureRow } from '#core/picture/picture.ts'
import { needed } from './needed.ts'
import type { Voice } from './voice.ts'
import type { Paths } from './walk.ts'
import { homeOf, startOf } from './walk-start.ts'
import { stepWords } from './walk-words.ts'
import { MAP_WORDS } from './words.ts'

/** What a walker asks of the map. */
export interface Terrain {
  picture(): Picture
  area(code: string): Area | undefined
  /** The point in the middle of what is seen. */
  middle(): Metres
  /** Who borders on whom. */
  touching(level: Level): Promise<Adjacency>
  /** Shows where the walker stands; null: nowhere. */
  stand(at: AreaCode | null): void
  /** What came of it: chosen or let go, as the picture tells; or into a list that is being made, or out of it. */
  choose(code: AreaCode): 'toggled' | 'listed' | 'unlisted'
}

export interface Walker {
  readonly at: AreaCode | null
  /** Fetches what a first step needs, which then need not wait. Rejects as a step does. */
  prepare(): Promise<void>
  /** Stands where they stood before, or where walks start. */
  enter(): void
  /** Rejects where the ways could not be fetched. */
  step(direction: CompassDirection): Promise<void>
  toSeat(): void
  choose(): void
  /** Forgets where they stood. False where they stood nowhere. */
  leave(): boolean
  /** Stands nowhere for a while, to come back to where they are, or to an area that somebody pointed out. */
  rest(at?: AreaCode): void
  /** The picture has changed under their feet. */
  follow(): void
}

export function createWalker(terrain: Terrain, voice: Voice): Walker {
  let at: AreaCode | null = null
  let rested: AreaCode | null = null
  /** The row told last: a group is told of once, however many of its areas one passes. */
  let told: PictureRow | null = null
  let kept: { readonly key: string; readonly paths: Paths } | null = null

  const lang = () => terrain.picture().view.lang
  const drawn = () => drawnAreas(terrain.picture()).flatMap((code) => terrain.area(code) ?? [])
  const ways = () => Promise.all([terrain.touching(terrain.picture().view.level), needed(import('./walk.ts'))])
  const pathsHere = (among: (drawn: readonly Area[]) => Paths): Paths => {
    const { level, within } = terrain.picture().view
    const key = `${level} ${within?.division} ${within?.group}`
    if (kept?.key !== key) kept = { key, paths: among(drawn()) }
    return kept.paths
  }
  const standAt = (code: AreaCode) => {
    const picture = terrain.picture()
    const area = terrain.area(code)
    const row = picture.rowOf.get(code)
    if (!area || !row) return
    at = code
    terrain.stand(at)
    voice.say(stepWords(picture, area, row, row === told, lang()))
    told = row
  }
  const vanish = () => {
    at = null
    told = null
    terrain.stand(null)
  }
  const enter = () => {
    const { view, rowOf } = terrain.picture()
    const start = rested !== null && rowOf.has(rested) ? rested : startOf(drawn(), view.areas, terrain.middle())
    if (start !== null) standAt(start)
  }

  return {
    get at() {
      return at
    },
    async prepare() {
      await ways()
    },
    enter,
    async step(direction) {
      if (at === null) return enter()
      const [touching, { pathsAmong, walk }] = await ways()
      // Meanwhile the walker may have gone, or the picture changed.
      if (at === null || !terrain.picture().rowOf.has(at)) return
      const paths = pathsHere((drawn) => pathsAmong(drawn, touching))
      const next = walk(at, direction, paths)
      if (next === null) voice.say(MAP_WORDS[lang()].mapEnds[direction])
      else standAt(next)
    },
    toSeat() {
      const from = at === null ? undefined : terrain.area(at)
      if (!from) return enter()
      const home = homeOf(from)
      const seat = home === null ? startOf(drawn(), [], terrain.middle()) : terrain.area(home)?.code
      if (seat && terrain.picture().rowOf.has(seat)) standAt(seat)
      else if (seat) voice.say(MAP_WORDS[lang()].seatOutside(terrain.area(seat)?.name ?? seat))
    },
    choose() {
      if (at === null) return enter()
      const words = MAP_WORDS[lang()]
      const before = terrain.picture().view.areas.includes(at)
      const came = terrain.choose(at)
      const say = came === 'toggled' ? words[before ? 'letGo' : 'chosen'] : words[came]
      voice.say(say(terrain.area(at)?.name ?? at))
    },
    leave() {
      if (at === null) return false
      rested = null
      vanish()
      return true
    },
    rest(there) {
      rested = there ?? at ?? rested
      if (at !== null) vanish()
    },
    follow() {
      if (at === null) return
      if (terrain.picture().rowOf.has(at)) terrain.stand(at)
      else vanish()
    },
  }
}
