import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LOOKS, type Territory } from '#core/model/territory.ts'
import { knowledgeOf } from '#server/ask/knowledge.ts'
import { addressOf, parametersOf } from '#server/compare/address.ts'
import { areaComparand, type Comparand, groupComparand, territoryComparand } from '#server/compare/comparand.ts'
import { type Choice, type Known, MOST_COMPARED, readChoice } from '#server/compare/read.ts'
import { toylandAtlas } from '../../toyland.ts'

const atlas = await toylandAtlas()
const knowledge = knowledgeOf(atlas)
const known: Known = { knowledge, areas: [...atlas.areas.values()], divisions: atlas.divisions }

function read(parameters: readonly (readonly [string, string])[]) {
  const every = (name: string) => parameters.flatMap(([each, value]) => (each === name ? [value] : []))
  const one = (name: string) => every(name)[0] ?? ''
  const asked = {
    indicators: every('indicator'),
    areas: every('area'),
    territories: every('t'),
    year: one('year'),
    reference: one('reference'),
    grouping: one('by'),
  }
  return readChoice(asked, known, 'sv')
}

const areas: Comparand[] = atlas.areasAt('municipality').map(areaComparand)
const groups: Comparand[] = [...atlas.divisions.values()].flatMap((division) =>
  division.groups.map((group) => groupComparand(division, group)),
)
const territories: Comparand[] = ['Bergslagen', 'Väst & öst', 'a_b', 'a b', '7', '”Åre” <x>'].map((name, i) =>
  territoryComparand({
    name,
    shape: { kind: 'areas', codes: [areaAt(i)] },
    basis: 'whole',
    look: LOOKS[i] ?? 1,
    locked: i % 2 === 0,
  } satisfies Territory),
)

function areaAt(place: number) {
  const area = atlas.areasAt('municipality')[place]
  if (area === undefined) throw new Error(`toyland: expected a municipality at ${place}, found none`)
  return area.code
}

/** Some of all kinds in any order, and one of those that can be compared with. */
const choices = fc
  .shuffledSubarray([...areas, ...groups, ...territories], { maxLength: MOST_COMPARED })
  .chain((comparands) => {
    const own = comparands.filter((each) => each.kind === 'territory')
    return fc.record({
      indicators: fc.shuffledSubarray([...atlas.indicators.values()], { maxLength: 3 }),
      comparands: fc.constant(comparands),
      year: fc.constantFrom(null, 2021, 2023),
      reference: fc.constantFrom('nation' as const, 'first' as const, 'county' as const, ...own),
      grouping: fc.constantFrom(null, 'skr' as const, 'sex' as const),
      lang: fc.constant('sv' as const),
    }) satisfies fc.Arbitrary<Choice>
  })

describe('the address of a comparison', () => {
  test('is read as what was written, in the same order', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        const { choice: found, notices } = read(parametersOf(choice))
        expect(notices).toEqual([])
        expect(found).toEqual(choice)
        expect(parametersOf(found)).toEqual(parametersOf(choice))
      }),
    )
  })

  test('gives territories a place only where they do not come last', () => {
    const [almby, bergslagen, west] = [areas[0], territories[0], territories[1]].map((each) => {
      if (each === undefined) throw new Error('toyland: expected something to compare, found nothing')
      return each
    }) as [Comparand, Comparand, Comparand]
    const plain: Choice = {
      indicators: [],
      comparands: [],
      year: null,
      reference: 'nation',
      grouping: null,
      lang: 'sv',
    }
    const written = (...comparands: Comparand[]) => decodeURIComponent(addressOf(plain, { comparands }))
    expect(written(almby, bergslagen)).toBe('/compare?area=0101&t=Bergslagen~0101~locked')
    expect(written(bergslagen, almby)).toBe('/compare?area=territory:1&area=0101&t=Bergslagen~0101~locked')
    expect(written(west, almby, bergslagen)).toBe(
      '/compare?area=territory:1&area=0101&area=territory:2&t=Väst & öst~0102~2&t=Bergslagen~0101~1.locked',
    )
  })

  test('lets go of a reference that is removed', () => {
    const [first, second] = territories.flatMap((each) => (each.kind === 'territory' ? [each] : []))
    if (first === undefined || second === undefined) throw new Error('expected two territories')
    const choice: Choice = {
      indicators: [],
      comparands: [first, second],
      year: null,
      reference: second,
      grouping: null,
      lang: 'sv',
    }
    expect(addressOf(choice, {})).toContain('reference=territory%3A2')
    expect(addressOf(choice, { comparands: [second] })).toContain('reference=territory%3A1')
    expect(addressOf(choice, { comparands: [first] })).not.toContain('reference')
  })

  test('has room for a focus that follows what is moved, whatever its name', () => {
    for (const { key } of territories) expect(key).toMatch(/^[\w-]+$/)
    expect(new Set(territories.map(({ key }) => key)).size).toBe(territories.length)
  })
})
