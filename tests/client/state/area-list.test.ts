import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bordering, withCodes, withCodeToggled, withoutCodes } from '#client/state/area-list.ts'
import type { AreaCode } from '#core/model/area.ts'
import { municipalitiesOf } from '#core/model/territory.ts'
import { toylandAtlas } from '../../toyland.ts'

const all = [...(await toylandAtlas()).areas.values()]
const municipalities = all.filter(({ level }) => level === 'municipality')
const codes = (...texts: string[]): AreaCode[] =>
  texts.map((text) => {
    const found = all.find(({ code }) => code === text)
    if (!found) throw new Error(`test: expected an area ${text}`)
    return found.code
  })
const some = fc.subarray(all.map(({ code }) => code))
const held = (list: readonly AreaCode[]) => [...municipalitiesOf(list, municipalities)].sort()

describe('areas in and out of a list', () => {
  test('a county takes the place of its municipalities', () => {
    expect(withCodes(codes('0101', '0201'), codes('01'), municipalities)).toEqual(codes('0201', '01'))
  })
  test('a municipality of a county that is in already adds nothing', () => {
    expect(withCodes(codes('01'), codes('0102'), municipalities)).toEqual(codes('01'))
  })
  test('a county that loses a municipality is taken apart', () => {
    expect(withoutCodes(codes('01'), codes('0102'), municipalities)).toEqual(codes('0101', '0103'))
  })
  test('a county of which a part is in is completed by a tap, and goes out by the next', () => {
    const once = withCodeToggled(codes('0101'), codes('01')[0] as AreaCode, municipalities)
    expect(once).toEqual(codes('01'))
    expect(withCodeToggled(once, codes('01')[0] as AreaCode, municipalities)).toEqual([])
  })

  test('adding is the union and taking out the difference, whatever is written by its county, and nothing is twice', () => {
    fc.assert(
      fc.property(some, some, (one, other) => {
        const start = withCodes([], one, municipalities)
        const sum = withCodes(start, other, municipalities)
        expect(held(sum)).toEqual(held([...one, ...other]))
        const rest = withoutCodes(start, other, municipalities)
        const gone = new Set(held(other))
        expect(held(rest)).toEqual(held(start).filter((code) => !gone.has(code)))
        for (const list of [sum, rest]) {
          const each = list.flatMap((code) => municipalitiesOf([code], municipalities))
          expect(new Set(each).size).toBe(each.length)
        }
      }),
    )
  })
})

test('neighbours are those that border and are not in the list, each once', () => {
  const [almby, bjorkby, cederby, ekby] = codes('0101', '0102', '0103', '0202')
  if (!almby || !bjorkby || !cederby || !ekby) throw new Error('test: expected four areas')
  const neighbours = new Map([
    [almby, [bjorkby, cederby]],
    [bjorkby, [almby, ekby]],
    [cederby, [almby, ekby]],
  ])
  expect(bordering([bjorkby, cederby], neighbours, municipalities)).toEqual([almby, ekby])
})
