import { afterEach, describe, expect, test, vi } from 'vitest'
import {
  chooseBy,
  chooseDivision,
  chooseIndicator,
  chooseMethod,
  chooseMode,
  chooseReference,
  chooseSecond,
  chooseSince,
  chooseStrategy,
  chooseTarget,
  chooseYear,
  followPriority,
} from '#client/state/choices.ts'
import { pause, play } from '#client/state/play.ts'
import {
  askingForSecond,
  choose,
  failure,
  indicators,
  learnAll,
  letGo,
  loading,
  picture,
  playing,
  toggleArea,
  view,
} from '#client/state/state.ts'
import type { AreaCode } from '#core/model/area.ts'
import type { IndicatorId } from '#core/model/indicator.ts'
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
const figureOf = (text: string) => picture.value.rowOf.get(code(text))?.value

afterEach(() => {
  page.stop()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test.each([
  'mode=change&since=2020',
  'mode=gap',
  'mode=two&second=birth_rate',
  'mode=typology&division=skr',
  'mode=pattern',
  'mode=course&target=70&strategy=01',
  'mode=conflict&second=school_completion',
  'by=group&division=fa',
  'reference=county&area=0101',
  'reference=similar',
  'locked=years',
  'show=multiples&panel=employment_rate_20_64_men&panel=employment_rate_20_64_women',
])('a page opened on %s shows it without a request', async (query) => {
  await open(`indicator=employment_rate_20_64&${query}`)
  expect(picture.value.rows.length).toBeGreaterThan(0)
  expect(picture.value.view.mode).toBe(view.value.mode)
  expect(page.asked).toEqual([])
})

describe('change', () => {
  test('asks for the earlier year alone, on this side of the break', async () => {
    await open('indicator=employment_rate_20_64')
    chooseMode('change')
    await settled()
    expect(picture.value.detail).toMatchObject({ kind: 'change', since: 2021 })
    expect(page.asked).toHaveLength(1)
    expect(page.history.at(-1)).toBe('indicator=employment_rate_20_64&mode=change')
  })
  test('from a year that is not before the year shown is let go', async () => {
    await open('indicator=employment_rate_20_64&mode=change')
    chooseSince(2021)
    await settled()
    chooseYear(2021)
    await settled()
    expect(letGo.value.map(({ parameter }) => parameter)).toEqual(['since'])
    expect(picture.value.detail).toMatchObject({ kind: 'change', since: 2020 })
  })
})

test('two at once without a second indicator asks for it, and the picture stays', async () => {
  await open('indicator=employment_rate_20_64')
  await learnAll()
  chooseMode('two')
  expect(askingForSecond.value).toBe('two')
  expect(view.value.mode).toBe('value')
  chooseSecond(id('birth_rate'))
  expect(askingForSecond.value).toBe(null)
  await settled()
  expect(picture.value.scheme.kind).toBe('pair')
})

test('a target takes the place of the reference, and goes with the indicator it is a number of', async () => {
  await open('indicator=emissions_per_person&level=county')
  await learnAll()
  chooseMode('course')
  await settled()
  expect(page.asked).toHaveLength(1 + 2)
  expect(picture.value.reference?.kind).toBe('nation')
  chooseTarget(5)
  expect(page.history.at(-1)).toBe('indicator=emissions_per_person&level=county&mode=course&target=5')
  expect(picture.value.reference).toMatchObject({ kind: 'target', value: 5 })
  expect(picture.value.rows.map((row) => row.class)).toEqual([2, 0, 3])
  chooseIndicator(id('school_completion'))
  expect(view.value).toMatchObject({ mode: 'course', target: null })
  await settled()
})

test('a priority leads to its indicator inside the county, with its target; back leads where one was', async () => {
  await open('indicator=employment_rate_20_64')
  await learnAll()
  chooseStrategy('01')
  followPriority({ indicator: id('emissions_per_person'), target: 4, county: '01' })
  await settled()
  expect(page.history.at(-1)).toBe('indicator=emissions_per_person&within=01&mode=course&target=4&strategy=01')
  expect(picture.value.rows).toHaveLength(3)
  page.back()
  await settled()
  expect(view.value).toMatchObject({ strategy: '01', mode: 'value', target: null })
})

test('where goals pull apart asks for the second one too, and shows them as goals', async () => {
  await open('indicator=emissions_per_person&level=county')
  await learnAll()
  chooseMode('conflict')
  expect(askingForSecond.value).toBe('conflict')
  chooseSecond(id('school_completion'))
  await settled()
  expect(view.value.mode).toBe('conflict')
  expect(picture.value.rows.map((row) => row.class)).toEqual([0, 4, 2])
})

test('an indicator without a gap shows its value, and says what was let go until the next choice', async () => {
  await open('indicator=employment_rate_20_64&mode=gap')
  await learnAll()
  chooseIndicator(id('birth_rate'))
  await settled()
  expect(picture.value.detail.kind).toBe('value')
  expect(letGo.value.map(({ parameter, found }) => `${parameter} ${found}`)).toEqual(['mode gap'])
  chooseMode('typology')
  expect(letGo.value).toEqual([])
  await settled()
})

test('groups have values of their own, which are no mean', async () => {
  await open('indicator=employment_rate_20_64')
  chooseDivision('county')
  chooseBy('group')
  await settled()
  // Ängs län: (400 + 500 + 900) / 3 000.
  expect(picture.value.rows.find((row) => row.code === 'county:01')?.value).toBe(60)
  expect(figureOf('0102')).toBe(60)
})

test('the area chosen first is whose county is compared with; the next one changes nothing', async () => {
  await open('indicator=employment_rate_20_64')
  chooseReference('county')
  await settled()
  expect(picture.value.reference?.own).toBe(true)
  toggleArea(code('0101'))
  await settled()
  expect(picture.value.reference).toMatchObject({ own: false, value: 60 })
  const { rows } = picture.value
  toggleArea(code('0301'))
  expect(picture.value.rows).toBe(rows)
  expect(loading.value).toBe(false)
})

test('classes by hand', async () => {
  await open('indicator=employment_rate_20_64')
  chooseMethod('manual', [65, 75])
  expect(picture.value.classes.breaks.slice(1, -1)).toEqual([65, 75])
  choose({ breaks: [70] })
  expect(page.history.at(-1)).toBe('indicator=employment_rate_20_64&method=manual&breaks=70')
})

test('a failed half leaves the former picture', async () => {
  await open('indicator=employment_rate_20_64')
  page.offline = true
  chooseMode('change')
  await vi.waitFor(() => expect(failure.value?.kind).toBe('unreachable'))
  expect(picture.value.detail.kind).toBe('value')
})

describe('play', () => {
  test('locks the breaks, shows each year once, asks for nothing while it steps, and stops at the end', async () => {
    await open('indicator=employment_rate_20_64')
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    play()
    expect(view.value.locked).toBe(true)
    await vi.waitFor(() => expect(page.asked).toHaveLength(3))
    await settled()
    const shown: number[] = []
    for (let i = 0; i < 5; i++) {
      await vi.waitFor(() => expect(loading.value).toBe(false))
      vi.advanceTimersByTime(1200)
      await settled()
      shown.push(picture.value.year)
    }
    expect(shown).toEqual([2020, 2021, 2023, 2023, 2023])
    expect(playing.value).toBe(false)
    expect(page.asked).toHaveLength(3)
  })
  test('stops when a reader takes over', async () => {
    await open('indicator=employment_rate_20_64&year=2020')
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    play()
    chooseYear(2021)
    await settled()
    vi.advanceTimersByTime(1200)
    expect(playing.value).toBe(false)
    expect(view.value.year).toBe(2021)
    pause()
  })
})
