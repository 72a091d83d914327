/** Differences inside a county as sentences: counted by hand on two indicators of three municipalities. */
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { type RegionAnswer, RegionAnswerSchema } from '#core/model/contract-regions.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { CountySpread } from '#core/model/region/county-spread.ts'
import type { RegionPriority } from '#core/model/region/priority.ts'
import type { RegionRow } from '#core/model/region/row.ts'
import { insideOf } from '#server/region-page/inside.ts'
import { insideSentences } from '#server/region-page/inside-words.ts'
import { toylandAtlas } from '../../toyland.ts'
import { toylandApp } from '../toyland-app.ts'

const atlas = await toylandAtlas()
const app = await toylandApp()

async function answerOf(code: string): Promise<RegionAnswer> {
  return v.parse(RegionAnswerSchema, await (await app.request(`/api/regions/${code}`)).json())
}

function indicatorOf(id: string): Indicator {
  const found = atlas.indicators.get(id)
  if (found === undefined) throw new Error(`toyland: expected an indicator ${id}, found none`)
  return found
}

const told = { county: 'Ängs län', reference: 'riket', indicator: indicatorOf }
const isRate = (id: string) => indicatorOf(id).kind !== 'count'
const one = await answerOf('01')
const sentences = (priorities: readonly RegionPriority[], lang: 'sv' | 'en') =>
  insideSentences(insideOf(priorities, isRate), told, lang).map((sentence) =>
    sentence
      .map((piece) => (typeof piece === 'string' ? piece : piece.text))
      .join('')
      .replaceAll('\u00a0', ' '),
  )

/** The rows of a county with something else in them. */
function changed(change: (row: RegionRow) => RegionRow): RegionPriority[] {
  return one.priorities.map((priority) => ({ ...priority, indicators: priority.indicators.map(change) }))
}

describe('differences inside a county', () => {
  test('count each indicator once, and only what holds', () => {
    const inside = insideOf(one.priorities, isRate)
    // Nine current links of rates and indices, one of them twice; six with figures by municipality.
    expect(inside.all).toBe(9)
    expect(inside.told).toBe(6)
  })

  test('say how wide municipalities lie, from whom to whom, in plain words', () => {
    // Emissions are 3, 6 and 10 t: quartiles 4.5 and 8. Of the counties with several municipalities only this and Bergs.
    expect(sentences(one.priorities, 'sv')).toContain(
      'Utsläpp per invånare: spridningen är störst bland 2 län. Hälften av kommunerna ligger mellan 4,50 ton och 8,00 ton, ytterst ligger 3,00 ton (Almby) och 10,00 ton (Cederby), 2023.',
    )
    expect(sentences(one.priorities, 'en')).toContain(
      'Emissions per inhabitant: the spread is the widest among 2 counties. Half of the municipalities lie between 4.50 and 8.00 tonnes, the outermost are 3.00 (Almby) and 10.00 (Cederby), 2023.',
    )
  })

  test.each([
    [1, 20, 'störst bland 20 län', 'the widest among 20 counties'],
    [2, 20, 'näst störst bland 20 län', 'the second widest among 20 counties'],
    [3, 20, 'den 3:e största bland 20 län', 'the 3rd widest among 20 counties'],
    [11, 20, 'den 11:e största bland 20 län', 'the 11th widest among 20 counties'],
    [20, 20, 'minst bland 20 län', 'the narrowest among 20 counties'],
  ])('rank %i of %i is told as one says it', (widthRank, widthOf, sv, en) => {
    const some = changed((row) => ({ ...row, spread: { ...row.spread, widthRank, widthOf } }))
    expect(sentences(some, 'sv')[0]).toContain(`: spridningen är ${sv}. `)
    expect(sentences(some, 'en')[0]).toContain(`: the spread is ${en}. `)
  })

  test('name who stands last and first most often, by the direction of each indicator', () => {
    // Almby has most in work of women, men and both, most out of school, least emissions and most moving in.
    expect(sentences(one.priorities, 'sv')).toContain(
      'Oftast bäst till bland länets kommuner ligger Almby: i 6 av 6 nyckeltal.',
    )
    const turned = changed((row) => ({ ...row, direction: row.direction === 'higher' ? 'lower' : 'higher' }))
    expect(sentences(turned, 'en')).toContain(
      'Most often last among the municipalities of the county is Almby: in 6 of 6 indicators.',
    )
  })

  test.each([
    [['0101'], 'Almby: i 6 av 6 nyckeltal.'],
    [['0101', '0102'], 'Almby och Björkby: i 3 av 6 nyckeltal vardera.'],
    [['0101', '0102', '0103'], null],
  ])('name both who share it, and nobody where three do: %j', (first, told) => {
    // In each of the six indicators one of them in turn is given a figure beyond all others.
    const turns = new Map<string, string | undefined>()
    const some = changed((row) => {
      if (row.spread.missing !== null || !isRate(row.id)) return row
      if (!turns.has(row.id)) turns.set(row.id, first[turns.size % first.length])
      const beyond = row.direction === 'higher' ? 1e6 : -1e6
      const values = row.spread.values.map((each) =>
        each.code === turns.get(row.id) ? { ...each, value: beyond } : each,
      )
      return { ...row, spread: { ...row.spread, values } }
    })
    const said = sentences(some, 'sv').filter((sentence) => sentence.startsWith('Oftast bäst'))
    expect(said).toEqual(told === null ? [] : [`Oftast bäst till bland länets kommuner ligger ${told}`])
  })

  test('tell what the value of the county hides', () => {
    const above = changed((row) => ({
      ...row,
      reference: { ...row.reference, value: row.direction === 'higher' ? 1e6 : -1e6 },
    }))
    expect(sentences(above, 'sv').at(-1)).toBe('I 6 av 6 nyckeltal ligger alla länets kommuner sämre till än riket.')
  })

  test('say nothing where nothing has a spread', async () => {
    const island = await answerOf('03')
    expect(sentences(island.priorities, 'sv')).toEqual([])
    const none: CountySpread['missing'] = 'county-figures'
    expect(
      sentences(
        changed((row) => ({ ...row, spread: { ...row.spread, missing: none } })),
        'en',
      ),
    ).toEqual([])
  })
})
