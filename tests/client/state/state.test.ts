import { afterEach, expect, test, vi } from 'vitest'
import {
  chooseIndicator,
  chooseLevel,
  chooseMethod,
  chooseNextYear,
  chooseWithin,
  chooseYear,
} from '#client/state/choices.ts'
import {
  catalogueArrived,
  choose,
  chooseLanguage,
  comparedCode,
  failure,
  faults,
  indicators,
  knowledge,
  learnAll,
  loading,
  picture,
  retry,
  seriesOf,
  showAs,
  toggleArea,
  view,
  yearInstead,
  yearMissing,
} from '#client/state/state.ts'
import type { AreaCode } from '#core/model/area.ts'
import type { IndicatorId } from '#core/model/indicator.ts'
import type { Reference } from '#core/model/view.ts'
import { openPage, type Page } from './page.ts'

let page: Page

async function open(query: string): Promise<void> {
  page = await openPage(query)
}

function id(text: string): IndicatorId {
  const found = indicators.value.get(text)
  if (!found) throw new Error(`test: expected indicator ${text}`)
  return found.id
}

function code(text: string): AreaCode {
  const found = [...picture.value.rowOf.keys()].find((each) => each === text)
  if (!found) throw new Error(`test: expected area ${text} in the picture`)
  return found
}

const settled = () => vi.waitFor(() => expect(loading.value).toBe(false))

afterEach(() => {
  page.stop()
  vi.unstubAllGlobals()
})

test('opens on what the page came with, without a request', async () => {
  await open('indicator=employment_rate_20_64')
  expect(page.asked).toEqual([])
  expect(picture.value.year).toBe(2023)
  expect(picture.value.rows.map((row) => row.code)).toEqual(['0101', '0102', '0103', '0201', '0202', '0203', '0301'])
  expect(picture.value.reference?.value).toBe(71)
})

test('another year moves one column, and going back to the first moves nothing', async () => {
  await open('indicator=employment_rate_20_64')
  chooseYear(2020)
  expect(loading.value).toBe(true)
  await settled()
  expect(picture.value.year).toBe(2020)
  chooseYear(2023)
  expect(loading.value).toBe(false)
  expect(picture.value.year).toBe(2023)
  expect(page.asked).toHaveLength(1)
  expect(page.asked[0]).toMatch(/^\/api\/values\?indicator=employment_rate_20_64&level=municipality&year=2020&at=/)
  expect(page.history.slice(1)).toEqual([
    'indicator=employment_rate_20_64&year=2020',
    'indicator=employment_rate_20_64&year=2023',
  ])
})

test('steps over years that do not exist, and stays at the ends', async () => {
  await open('indicator=employment_rate_20_64')
  chooseNextYear(1)
  expect(view.value.year).toBe(2023)
  chooseNextYear(-1)
  expect(view.value.year).toBe(2021)
  await settled()
})

test('a drag leaves one place to go back to', async () => {
  await open('indicator=employment_rate_20_64')
  chooseYear(2021)
  chooseYear(2020, true)
  expect(page.history.slice(1)).toEqual(['indicator=employment_rate_20_64&year=2020'])
  await settled()
})

test('an indicator without the year shows its latest and says which was asked for', async () => {
  await open('indicator=population_total&year=2020')
  await learnAll()
  expect(catalogueArrived.value).toBe(true)
  chooseIndicator(id('birth_rate'))
  await settled()
  expect(yearMissing.value).toBe(2020)
  expect(picture.value.year).toBe(2023)
  expect(page.history.at(-1)).toBe('indicator=birth_rate')
})

test('an indicator for counties only moves to counties', async () => {
  await open('indicator=population_total')
  await learnAll()
  chooseIndicator(id('wellbeing_index'))
  await settled()
  expect(picture.value.rows.map((row) => row.value)).toEqual([40, 50, 60])
})

test('looking inside a county asks for nothing: the whole level is here', async () => {
  await open('indicator=employment_rate_20_64&within=02')
  expect(picture.value.rows.map((row) => row.code)).toEqual(['0201', '0202', '0203'])
  expect(picture.value.withinName?.sv).toBe('Bergs län')
  chooseWithin(null)
  expect(picture.value.rows).toHaveLength(7)
  chooseWithin({ division: 'county', group: '01' })
  expect(picture.value.withinName?.sv).toBe('Ängs län')
  expect(page.asked).toEqual([])
})

test('counties let go of the county one looked inside', async () => {
  await open('indicator=employment_rate_20_64&within=02')
  chooseLevel('county')
  await settled()
  expect(picture.value.rows.map((row) => row.code)).toEqual(['01', '02', '03'])
  expect(page.history.at(-1)).toBe('indicator=employment_rate_20_64&level=county')
})

test('choosing an area keeps the rows, so that the map need not be coloured anew', async () => {
  await open('indicator=employment_rate_20_64')
  const { rows } = picture.value
  toggleArea(code('0202'))
  showAs('table')
  expect(picture.value.rows).toBe(rows)
  expect(picture.value.view.areas).toEqual(['0202'])
  chooseMethod('equal', [])
  choose({ classes: 3 })
  expect(picture.value.classes.counts).toHaveLength(3)
  expect(page.history.at(-1)).toBe('indicator=employment_rate_20_64&method=equal&classes=3&area=0202&show=table')
})

test('counties are called what the language of the view calls them, without a request', async () => {
  await open('indicator=employment_rate_20_64&level=county')
  const names = () => picture.value.rows.map(({ name }) => name)
  expect(names()).toEqual(['Ängs län', 'Bergs län', 'Öns län'])
  chooseLanguage('en')
  expect(names()).toEqual(['Äng county', 'Berg county', 'Ön county'])
  expect(picture.value.countyNames.get('02')).toBe('Berg county')
  expect(knowledge.value.area('03')?.name).toBe('Ön county')
  expect(page.asked).toEqual([])
  chooseLanguage('sv')
  expect(names()).toEqual(['Ängs län', 'Bergs län', 'Öns län'])
})

test('the series of a chosen area arrives with the country’s', async () => {
  await open('indicator=employment_rate_20_64')
  toggleArea(code('0301'))
  const { indicator } = view.value
  await vi.waitFor(() => expect(seriesOf(indicator, 'SE')).toBeDefined())
  const series = seriesOf(indicator, code('0301'))
  expect(series?.years).toEqual([2020, 2021, 2023])
  expect(series?.values.at(-1)).toBe(80)
  // The nation has no figure for 2021.
  expect(seriesOf(indicator, 'SE')?.values[1]).toBeNull()
})

test('whoever is compared with the county has its series beside, and not the country’s', async () => {
  await open('indicator=employment_rate_20_64&reference=county&area=0201')
  const { indicator } = view.value
  await vi.waitFor(() => expect(seriesOf(indicator, code('0201'))).toBeDefined())
  const area = knowledge.value.area('0201')
  const county = area && comparedCode(view.value, area, knowledge.value)
  expect(county).toBe('02')
  expect(county && seriesOf(indicator, county)?.values.at(-1)).toBe(70)
  expect(seriesOf(indicator, 'SE')).toBeUndefined()
})

test('regions, groups and the most similar are no series, so nothing is drawn beside', async () => {
  await open('indicator=employment_rate_20_64&area=0201')
  const area = knowledge.value.area('0201')
  if (area === undefined) throw new Error('test: expected area 0201')
  const beside = (reference: Reference, areas = view.value.areas, of = area) =>
    comparedCode({ ...view.value, reference, areas }, of, knowledge.value)
  expect((['fa', 'group', 'similar'] as const).map((each) => beside(each))).toEqual([null, null, null])
  expect(beside('nation')).toBe('SE')
  // With nobody of the level chosen each has its own; with somebody, all have that one's.
  expect(beside('county', [], knowledge.value.area('0301'))).toBe('03')
  expect(beside('county', view.value.areas, knowledge.value.area('0301'))).toBe('02')
  expect(beside('county', view.value.areas, knowledge.value.area('02'))).toBeNull()
})

test('a year that did not come is not said to be missing', async () => {
  await open('indicator=employment_rate_20_64')
  page.offline = true
  chooseYear(2020)
  expect(yearInstead.value).toBeNull()
  await vi.waitFor(() => expect(failure.value?.kind).toBe('unreachable'))
  expect(picture.value.year).toBe(2023)
  expect(yearInstead.value).toBeNull()
})

test('a year that there is none of is said to be, with the one shown instead', async () => {
  await open('indicator=employment_rate_20_64&year=1850')
  expect(yearInstead.value).toEqual({ asked: 1850, shown: 2023 })
})

test('without a network the former picture stays, and trying again goes on', async () => {
  await open('indicator=employment_rate_20_64')
  page.offline = true
  chooseYear(2020)
  await vi.waitFor(() => expect(failure.value?.kind).toBe('unreachable'))
  expect(picture.value.year).toBe(2023)
  page.offline = false
  retry()
  await settled()
  expect(failure.value).toBeNull()
  expect(picture.value.year).toBe(2020)
})

test('back shows what was there before', async () => {
  await open('indicator=employment_rate_20_64')
  await learnAll()
  toggleArea(code('0101'))
  chooseIndicator(id('population_total'))
  await settled()
  page.back()
  expect(view.value.indicator).toBe('employment_rate_20_64')
  expect(view.value.areas).toEqual(['0101'])
  expect(picture.value.indicator.id).toBe('employment_rate_20_64')
})

test('what the address could not mean is told, and an impossible year twice', async () => {
  await open('indicator=employment_rate_20_64&year=1850&color=red')
  expect(faults.value.map(({ kind, parameter }) => `${kind} ${parameter}`)).toEqual([
    'unknown-parameter color',
    'no-data year',
  ])
  expect(yearMissing.value).toBe(1850)
})

test('a refused request carries the server’s own words', async () => {
  await open('indicator=employment_rate_20_64')
  await learnAll()
  vi.stubGlobal('fetch', async () =>
    Response.json(
      { type: 'about:blank', title: 'Gone', status: 404, detail: 'No such version.', parameter: 'at' },
      { status: 404 },
    ),
  )
  chooseYear(2020)
  await vi.waitFor(() => expect(failure.value?.kind).toBe('renewed'))
  expect(failure.value?.message).toBe('No such version.')
})
