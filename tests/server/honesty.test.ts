import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { type ViewAnswer, ViewAnswerSchema } from '#core/model/contract.ts'
import { toylandApp } from './toyland-app.ts'

const app = await toylandApp()

/** What the issue calls bad input; every one is a view, and must be told honestly. */
const VIEWS: [name: string, query: string][] = [
  ['fewer values than classes', 'indicator=wellbeing_index&classes=7'],
  ['all values equal', 'indicator=birth_rate&within=01'],
  ['all equal, by every method', 'indicator=birth_rate&within=01&method=natural&classes=7'],
  ['all equal, by standard deviation', 'indicator=birth_rate&within=01&method=deviation'],
  ['all equal, rounded', 'indicator=birth_rate&within=01&method=rounded'],
  ['all missing', 'indicator=median_rent&year=2021&within=03'],
  ['all missing, locked', 'indicator=employment_rate_20_64&within=03&locked=years'],
  ['one area', 'indicator=employment_rate_20_64&within=03'],
  ['one area beside its county', 'indicator=employment_rate_20_64&within=03&reference=county&area=0301'],
  ['a course of one area', 'indicator=emissions_per_person&within=03&mode=course'],
  ['a course with too few years', 'indicator=recycling_share&mode=course&target=40'],
  ['two goals of one area', 'indicator=emissions_per_person&second=school_completion&within=03&mode=conflict'],
  ['a pattern of one area', 'indicator=employment_rate_20_64&within=03&mode=pattern'],
  ['a pattern of three counties', 'indicator=wellbeing_index&mode=pattern'],
  ['a reference with no value', 'indicator=median_rent&year=2021&reference=county&area=0301'],
  ['each its own, one without a value', 'indicator=median_rent&year=2021&reference=county'],
  ['likes that nobody has', 'indicator=median_rent&reference=similar&area=0202'],
  ['a figure that cannot be combined', 'indicator=median_rent&by=group&division=fa'],
  ['an index that cannot be combined', 'indicator=wellbeing_index&by=group&division=nuts2'],
  ['two indicators with no common year', 'indicator=median_rent&mode=two&second=birth_rate&year=2021'],
  ['a change over one year', 'indicator=birth_rate&mode=change'],
  ['a change across a break', 'indicator=employment_rate_20_64&mode=change&since=2020'],
  ['a yearly change of groups', 'indicator=employment_rate_20_64&mode=change&since=2020&pace=yearly&by=group'],
  ['a gap with a hole', 'indicator=employment_rate_20_64&mode=gap&by=group&division=county'],
  ['the one municipality that is a county', 'indicator=employment_rate_20_64&by=group&division=county&area=0301'],
  ['breaks that no value reaches', 'indicator=employment_rate_20_64&method=manual&breaks=1_2_3'],
  ['breaks above every value', 'indicator=employment_rate_20_64&method=manual&breaks=101_102'],
  ['a typology by county', 'indicator=population_total&level=county&mode=typology&division=nuts2'],
]

describe.each(VIEWS)('%s', (_, query) => {
  test('is answered, without a number that is none', async () => {
    for (const path of ['/api/view', '/figure.svg', '/', '/api/export.csv', '/api/export.json', '/api/export.xlsx']) {
      for (const lang of ['', '&lang=en']) {
        const answer = await app.request(`${path}?${query}${lang}`)
        expect([200, 404], `${path}?${query}`).toContain(answer.status)
        if (path === '/') expect(answer.status).toBe(200)
        if (path.endsWith('xlsx')) continue
        expect(await answer.text(), `${path}?${query}`).not.toMatch(/NaN|Infinity|undefined|\[object/)
      }
    }
  })
})

async function view(query: string): Promise<ViewAnswer> {
  const answer = await app.request(`/api/view?${query}`)
  expect(answer.status, query).toBe(200)
  return v.parse(ViewAnswerSchema, await answer.json())
}

const area = ({ areas }: ViewAnswer, code: string) => areas.find((each) => each.code === code)

describe('what is told', () => {
  test('one value is one class, no value is none', async () => {
    expect((await view('indicator=birth_rate&within=01&classes=7')).classCounts).toEqual([3])
    const none = await view('indicator=median_rent&year=2021&within=03')
    expect([none.classCounts, none.missing[0]?.reason]).toEqual([[], 'secrecy'])
  })

  test('a figure that cannot be combined says so, and between which the areas lie', async () => {
    const groups = await view('indicator=median_rent&by=group&division=fa')
    expect(area(groups, 'fa:1')).toMatchObject({
      value: null,
      missing: 'not-summable',
      range: [5200, 6100],
      class: null,
    })
    const page = await (await app.request('/?indicator=median_rent&by=group&division=fa&area=0101&show=table')).text()
    expect(page).toContain('kan inte summeras (5\u00a0200–6\u00a0100)')
  })

  test('two indicators without a year in common are shown for the nearest years, and say which', async () => {
    const { subtitle, title, alt } = await view('indicator=median_rent&mode=two&second=birth_rate&year=2021')
    expect(`${title} ${subtitle} ${alt.long}`).toMatch(/2021.*2023/)
  })

  test('an area set against itself alone differs by nothing', async () => {
    const own = await view('indicator=employment_rate_20_64&reference=county')
    expect(area(own, '0301')).toMatchObject({ referenceDifference: 0, rank: 1, rankOf: 1 })
  })

  test('a reference without a value compares nobody', async () => {
    const { reference, areas } = await view('indicator=median_rent&year=2021&reference=county&area=0301')
    expect(reference).toMatchObject({ name: 'Öns län', value: null, method: null })
    expect(areas.every(({ referenceDifference }) => referenceDifference === null)).toBe(true)
  })

  test.each([
    ['mode=two', 'mode', 'two'],
    ['mode=gap&indicator=median_rent', 'mode', 'gap'],
    ['mode=pattern&indicator=population_total', 'mode', 'pattern'],
    ['mode=course&indicator=birth_rate', 'mode', 'course'],
    ['mode=conflict', 'mode', 'conflict'],
    ['mode=conflict&second=birth_rate&indicator=employment_rate_20_64', 'mode', 'conflict'],
    ['target=a', 'target', 'a'],
    ['strategy=77', 'strategy', '77'],
    ['method=manual', 'method', 'manual'],
    ['breaks=3_2&method=manual', 'breaks', '3_2'],
    ['breaks=3&method=equal', 'breaks', '3'],
    ['reference=territory:1', 'reference', 'territory:1'],
    ['level=county&reference=fa&indicator=population_total', 'reference', 'fa'],
    ['level=county&division=skr&indicator=population_total', 'division', 'skr'],
    ['second=gone', 'second', 'gone'],
    ['since=2023', 'since', '2023'],
    ['panel=1999&show=multiples', 'panel', '1999'],
    ['people=heads', 'people', 'heads'],
    ['locked=no', 'locked', 'no'],
  ])('%s is a problem that names %s', async (query, parameter, found) => {
    const answer = await app.request(`/api/view?${query}`)
    expect([400, 404]).toContain(answer.status)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
    expect(await answer.json()).toMatchObject({ parameter, found, expected: expect.stringMatching(/./) })
    const page = await app.request(`/?${query}`)
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('class="notice"')
  })
})
