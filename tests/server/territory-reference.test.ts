/** A territory as whose eyes the country is seen with, over HTTP, with the sums of toyland's README. */
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { ViewAnswerSchema } from '#core/model/contract.ts'
import { toylandApp } from './toyland-app.ts'

const app = await toylandApp()
/** 2023: (500 + 3 200) of (1 000 + 4 000) is 74 %. */
const COAST = 'indicator=employment_rate_20_64&t=Kusten~0102.0301&reference=territory:1'

async function view(query: string) {
  const answer = await app.request(`/api/view?${query}`)
  expect(answer.status, query).toBe(200)
  return v.parse(ViewAnswerSchema, await answer.json())
}

async function text(address: string): Promise<string> {
  const answer = await app.request(address)
  expect(answer.status, address).toBe(200)
  return answer.text()
}

describe('/api/view', () => {
  test('compares all municipalities with it, and ranks those it touches', async () => {
    const { reference, areas } = await view(COAST)
    expect(reference).toEqual({ name: 'Kusten', value: 74, method: 'computed' })
    expect(
      areas.map(({ code, referenceDifference, rank, rankOf }) => [code, referenceDifference, rank, rankOf]),
    ).toEqual([
      ['0101', 6, null, null],
      ['0102', -24, 2, 2],
      ['0103', -14, null, null],
      ['0201', 1, null, null],
      ['0202', -14, null, null],
      ['0203', -14, null, null],
      ['0301', 6, 1, 2],
    ])
  })

  test('compares all counties with it, and ranks them all', async () => {
    const { reference, areas } = await view(`${COAST}&level=county`)
    expect(reference.value).toBe(74)
    expect(areas.map(({ referenceDifference, rank, rankOf }) => [referenceDifference, rank, rankOf])).toEqual([
      [-14, 3, 3],
      [-4, 2, 3],
      [6, 1, 3],
    ])
  })

  test('says in words whose eyes they are and how the value was made', async () => {
    const { subtitle, alt } = await view(COAST)
    expect(subtitle).toBe('procent, 7 kommuner, jämfört med Kusten')
    expect(alt.long).toContain('Jämförelsevärde: Kusten 74,0\u00a0% (beräknat för 2 kommuner, täckning 100\u00a0%).')
    const english = await view(`${COAST}&lang=en`)
    expect(english.alt.long).toContain('Reference: Kusten 74.0% (computed for 2 municipalities, coverage 100%).')
  })

  test('takes the published figure of what is one county', async () => {
    const { reference, alt } = await view('indicator=employment_rate_20_64&t=Öarna~03&reference=territory:1')
    expect(reference).toEqual({ name: 'Öarna', value: 80, method: 'published' })
    expect(alt.long).toContain('(publicerat)')
  })

  test('takes the median of its parts where they cannot be combined', async () => {
    // 5 100, 5 200 and 7 200.
    const { reference, areas } = await view('indicator=median_rent&t=Inlandet~0101.0201.0203&reference=territory:1')
    expect(reference).toEqual({ name: 'medianen i Inlandet', value: 5200, method: 'median' })
    expect(areas.find(({ code }) => code === '0102')?.referenceDifference).toBe(900)
  })

  test('has nothing to compare with where nobody knows it', async () => {
    const { reference, areas } = await view('indicator=median_rent&year=2021&t=Ö~0301&reference=territory:1')
    expect(reference).toEqual({ name: 'Ö', value: null, method: null })
    for (const { referenceDifference } of areas) expect(referenceDifference).toBeNull()
  })

  test('compares a change with the change of the territory', async () => {
    // 2020: (500 + 2 100) of (1 000 + 3 000) is 65 %, so it rose by 9.
    const { reference } = await view(`${COAST}&mode=change&since=2020`)
    expect(reference.value).toBeCloseTo(9, 12)
  })

  test('takes a circle', async () => {
    const { reference } = await view('indicator=employment_rate_20_64&t=Ring~*15.18_58.91_25&reference=territory:1')
    expect(reference.method).toBe('computed')
  })

  test('is a fault where the address has no such territory', async () => {
    const answer = await app.request('/api/view?t=Kusten~0102&reference=territory:2')
    expect(answer.status).toBe(404)
    expect(await answer.json()).toMatchObject({ parameter: 'reference', expected: 'one of territory:1' })
  })
})

describe('what travels on', () => {
  test('/figure.svg names the territory in legend and subtitle', async () => {
    const svg = await text(`/figure.svg?${COAST}`)
    expect(svg).toContain('jämfört med Kusten')
    expect(svg).toContain('Kusten 74,0')
    expect(svg).not.toMatch(/NaN|undefined/)
  })

  test.each(['chart', 'multiples', 'table'])('/figure.svg as %s does not break', async (show) => {
    expect(await text(`/figure.svg?${COAST}&show=${show}`)).not.toMatch(/NaN|undefined/)
  })

  test('files name it and how its value was made', async () => {
    const csv = await text(`/api/export.csv?${COAST}`)
    expect(csv).toContain('compared_with')
    expect(csv).toContain('"beräknat för 2 kommuner, täckning 100\u00a0%"')
    // Its address shows the same for ever.
    expect(csv).toContain('t=Kusten~0102.0301')
    const json: unknown = JSON.parse(await text(`/api/export.json?${COAST}`))
    expect(json).toMatchObject({
      subtitle: 'procent, 7 kommuner, jämfört med Kusten',
      notes: expect.arrayContaining(['Värdet för Kusten är beräknat för 2 kommuner, täckning 100\u00a0%.']),
    })
  })
})
