import { afterEach, describe, expect, test } from 'vitest'
import { chooseWithin } from '#client/state/choices.ts'
import {
  choose,
  knowledge,
  people,
  peopleFailure,
  peopleLoading,
  retryPeople,
  toggleArea,
  view,
} from '#client/state/state.ts'
import { openPage, type Page } from './page.ts'

let page: Page
afterEach(() => page.stop())

/** A code that toyland has. */
function areaCode(code: string) {
  const found = knowledge.peek().area(code)
  if (!found) throw new Error(`expected ${code} in toyland, found none`)
  return found.code
}

const HEXAGONS = /^\/api\/population\/hexagons\?at=/
const asked = () => page.asked.filter((path) => HEXAGONS.test(path)).length
const arrived = () => expect.poll(() => people.value?.hexagons.length).toBeGreaterThan(0)

describe('where people live', () => {
  test('is not asked for by those who do not look at it', async () => {
    page = await openPage('')
    expect([people.value, peopleLoading.value, asked()]).toEqual([null, false, 0])
  })

  test('is fetched once, whatever is shown of it, and goes into the address', async () => {
    page = await openPage('')
    choose({ people: 'dots' })
    expect(page.history.at(-1)).toContain('people=dots')
    expect([people.value, peopleLoading.value]).toEqual([null, true])
    await arrived()
    expect(people.value).toMatchObject({ mark: 'dots', bare: false, largest: 8000, partial: false })
    const layer = people.value
    toggleArea(areaCode('0101'))
    expect(people.value).toBe(layer)
    choose({ people: 'columns', ground: 'bare' })
    expect(people.value).toMatchObject({ mark: 'columns', bare: true })
    chooseWithin({ division: 'county', group: '02' })
    expect(people.value?.hexagons.map(({ people }) => people)).toEqual([4000, 2000])
    expect(people.value).toMatchObject({ largest: 4000, partial: true })
    choose({ people: 'none', ground: 'fills' })
    expect(people.value).toBeNull()
    expect(asked()).toBe(1)
    page.back()
    // The address may name an indicator that only the whole catalogue knows, which is fetched first.
    await expect.poll(() => view.value).toMatchObject({ people: 'columns', ground: 'bare' })
    expect(people.value?.mark).toBe('columns')
  })

  test('that cannot be fetched is told, and asked for again when wanted', async () => {
    page = await openPage('')
    page.offline = true
    choose({ people: 'dots' })
    await expect.poll(() => peopleFailure.value?.kind).toBe('unreachable')
    expect(peopleLoading.value).toBe(false)
    page.offline = false
    retryPeople()
    await arrived()
    expect(peopleFailure.value).toBeNull()
  })
})
