import { beforeEach, describe, expect, it } from 'vitest'
import { createWalker, type Terrain, type Walker } from '#client/map/walker.ts'
import { queenAdjacency } from '#core/model/adjacency.ts'
import type { AreaCode } from '#core/model/area.ts'
import type { Picture } from '#core/picture/picture.ts'
import { RATES, toyPicture } from '#tests/fixtures/toy-pictures.ts'
import { TOY_AREAS, TOY_TABLE } from '#tests/fixtures/toy-topology.ts'

/** A map in memory: what is shown, where the walker stands on it, and what was said. */
interface Journey {
  picture: Picture
  /** A territory is being listed. */
  listing: boolean
  shownAt: AreaCode | null
  readonly said: string[]
  readonly walker: Walker
}

function journey(picture: Picture): Journey {
  const said: string[] = []
  const terrain: Terrain = {
    picture: () => made.picture,
    area: (code) => TOY_TABLE.find((area) => area.code === code),
    // The middle of 0202.
    middle: () => [650_000, 6_550_000],
    touching: async (level) => queenAdjacency(TOY_AREAS, level),
    stand(at) {
      made.shownAt = at
    },
    choose(code) {
      if (made.listing) return 'listed'
      const { view } = made.picture
      const areas = view.areas.includes(code) ? view.areas.filter((each) => each !== code) : [...view.areas, code]
      made.picture = { ...made.picture, view: { ...view, areas } }
      return 'toggled'
    },
  }
  const walker = createWalker(terrain, { say: (words) => said.push(words) })
  const made: Journey = { picture, listing: false, shownAt: null, said, walker }
  return made
}

describe('a walk', () => {
  let trip: Journey
  beforeEach(() => {
    trip = journey(RATES)
  })

  it('begins with the first key, and goes on with the next', async () => {
    await trip.walker.step('north')
    expect(trip.shownAt).toBe('0202')
    await trip.walker.step('north')
    expect(trip.shownAt).toBe('0201')
    expect(trip.said.map((words) => words.split(':')[0])).toEqual(['Ekby', 'Dalby'])
  })

  it('says where the map ends, and stays', async () => {
    trip.walker.enter()
    await trip.walker.step('east')
    expect(trip.shownAt).toBe('0202')
    expect(trip.said.at(-1)).toBe('Kartan slutar här österut.')
  })

  it('chooses the area it stands at, and lets it go', () => {
    trip.walker.choose()
    expect(trip.picture.view.areas).toEqual([])
    trip.walker.choose()
    expect(trip.picture.view.areas).toEqual(['0202'])
    trip.walker.choose()
    expect(trip.picture.view.areas).toEqual([])
    expect(trip.said.slice(1)).toEqual(['Ekby är vald.', 'Ekby är inte längre vald.'])
  })

  it('says that the area went into a list where one is made, and chooses nothing', () => {
    trip.walker.enter()
    trip.listing = true
    trip.walker.choose()
    expect(trip.picture.view.areas).toEqual([])
    expect(trip.said.at(-1)).toBe('Ekby är med i territoriet.')
  })

  it('goes on after a rest where it was, after leaving from the start, after a click from there', async () => {
    trip.walker.enter()
    await trip.walker.step('west')
    trip.walker.rest()
    expect(trip.shownAt).toBeNull()
    trip.walker.enter()
    expect(trip.shownAt).toBe('0102')
    expect(trip.walker.leave()).toBe(true)
    expect(trip.walker.leave()).toBe(false)
    trip.walker.enter()
    expect(trip.shownAt).toBe('0202')
    const [clicked] = trip.picture.rowOf.keys()
    if (!clicked) throw new Error('expected an area')
    trip.walker.rest(clicked)
    trip.walker.enter()
    expect(trip.shownAt).toBe(clicked)
  })

  it('ends where the area is no longer drawn', () => {
    trip.walker.enter()
    trip.picture = toyPicture({ within: '01', cells: [50, 60] })
    trip.walker.follow()
    expect(trip.walker.at).toBeNull()
    expect(trip.shownAt).toBeNull()
    trip.walker.enter()
    expect(trip.shownAt).toBe('0102')
  })

  it('has no way home where the county has no seat on the map', () => {
    trip = journey(toyPicture({ within: '01', cells: [50, 60] }))
    trip.walker.enter()
    trip.walker.toSeat()
    expect(trip.shownAt).toBe('0102')
  })
})

describe('among groups', () => {
  it('tells of a group once, and of the next when it is reached', async () => {
    const trip = journey(toyPicture({ cells: [50, 60, 80, 70], view: { by: 'group', division: 'fa' } }))
    trip.walker.enter()
    await trip.walker.step('west')
    await trip.walker.step('north')
    expect(trip.said[0]).toMatch(/^Ekby\. Södra bygden: /)
    expect(trip.said[1]).toBe('Ö & Ås.')
    expect(trip.said[2]).toMatch(/^Almby\. Norra bygden: /)
  })
})
