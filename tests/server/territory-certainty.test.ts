/** How sure the figures of territories are, with the country's own figures: what is told, and what is left unsaid. */
import * as v from 'valibot'
import { beforeAll, describe, expect, test } from 'vitest'
import { ViewAnswerSchema } from '#core/model/contract.ts'
import { ReferenceAnswerSchema } from '#core/model/contract-answers.ts'
import { DifferenceAnswerSchema } from '#core/model/contract-difference.ts'
import { ProfileAnswerSchema } from '#core/model/contract-territories.ts'
import { realAtlas } from '#tests/real-atlas.ts'
import { textOf } from './page-text.ts'
import { toylandApp } from './toyland-app.ts'

let app: Awaited<ReturnType<typeof toylandApp>>
beforeAll(async () => {
  app = await toylandApp({ atlas: realAtlas() })
})

async function text(address: string): Promise<string> {
  const answer = await app.request(address)
  const body = await answer.text()
  expect(answer.status, body).toBe(200)
  return body
}
const json = async (address: string): Promise<unknown> => JSON.parse(await text(address))

const AROUND_VASTERAS = 't=Väst~*16.5448_59.6099_60'

describe('a balance over cut municipalities', () => {
  const profile = async (query: string) =>
    v.parse(ProfileAnswerSchema, await json(`/api/territories/profile?${AROUND_VASTERAS}&${query}`))

  test.each(['net_migration_domestic', 'net_migration_international'])('%s has no interval', async (indicator) => {
    const { values } = await profile(`indicator=${indicator}&years=all`)
    expect(values.length).toBeGreaterThan(10)
    for (const { interval, approximation, value } of values) {
      expect([interval, approximation]).toEqual([null, true])
      expect(value).not.toBeNull()
    }
  })

  test('is marked as approximate on the page, with no numbers that it lies between', async () => {
    const page = await text(`/territory?${AROUND_VASTERAS}`)
    const row = (id: string) => {
      const at = page.indexOf(`indicator=${id}`)
      return textOf(page.slice(page.lastIndexOf('<tr', at), page.indexOf('</tr>', at)))
    }
    expect(row('population_total')).toMatch(/≈\s[\d\s]+ personer mellan/)
    expect(row('net_migration_domestic')).toMatch(/≈\s−?[\d\s]+ personer/)
    expect(row('net_migration_domestic')).not.toContain('mellan')
  })
})

describe('weights of an earlier year are told', () => {
  const EMPLOYMENT = 'indicator=employment_rate_20_64'

  test('of what a difference consists of', async () => {
    const sides = `t=A~01&t=B~14&${EMPLOYMENT}`
    const answer = v.parse(DifferenceAnswerSchema, await json(`/api/territories/difference?${sides}`))
    expect(answer).toMatchObject({ year: 2024, weightYear: 2022 })
    expect(textOf(await text(`/compare?${sides}`))).toContain('Vikterna, och därmed andelarna, är från 2022.')
    expect(textOf(await text(`/compare?${sides}&lang=en`))).toContain('The weights, and so the shares, are from 2022.')
  })

  test('of a territory that all are compared with, wherever it is told', async () => {
    const view = `${EMPLOYMENT}&${AROUND_VASTERAS}&reference=territory:1`
    const answer = v.parse(ReferenceAnswerSchema, await json(`/api/reference?${view}&level=municipality`))
    expect(answer.territory).toMatchObject({ approximation: true, weightYear: 2022 })
    expect(await text(`/api/export.csv?${view}`)).toContain('vikter från 2022')
    const { alt } = v.parse(ViewAnswerSchema, await json(`/api/view?${view}`))
    expect(alt.long).toContain('vikter från 2022')
  })
})

describe('a territory as reference', () => {
  const reference = async (t: string, indicator: string) => {
    const query = `indicator=${indicator}&level=municipality&reference=territory:1&t=${t}`
    return v.parse(ReferenceAnswerSchema, await json(`/api/reference?${query}`))
  }

  test('too small to cut has no value, and no median of whom it lies in', async () => {
    for (const indicator of ['population_share_65_plus', 'brp_t1']) {
      const answer = await reference('S~*18_59.3_2', indicator)
      expect(answer).toMatchObject({ value: null, method: null })
      expect(answer.territory?.medianOf).toBeNull()
    }
    const view = 'indicator=population_share_65_plus&t=S~*18_59.3_2&reference=territory:1'
    const { areas } = v.parse(ViewAnswerSchema, await json(`/api/view?${view}`))
    for (const { referenceDifference } of areas) expect(referenceDifference).toBeNull()
    expect(await json(`/api/export.json?${view}`)).toMatchObject({
      notes: expect.arrayContaining(['S har inget eget värde: för litet område för att skäras.']),
    })
  })

  test('that cannot be summed takes the median of those that mostly belong, and ranks the same', async () => {
    const profile = v.parse(ProfileAnswerSchema, await json(`/api/territories/profile?${AROUND_VASTERAS}`))
    const mostly = profile.territory.areas.filter(({ share }) => share >= 0.5).map(({ code }) => code)
    const answer = await reference(AROUND_VASTERAS.slice(2), 'brp_t1')
    expect(answer.members).toEqual(mostly)
    expect(answer).toMatchObject({ method: 'median', territory: { medianOf: [mostly.length, mostly.length] } })
    const view = `indicator=brp_t1&${AROUND_VASTERAS}&reference=territory:1`
    const { areas, alt } = v.parse(ViewAnswerSchema, await json(`/api/view?${view}`))
    const ranked = areas.filter(({ rank }) => rank !== null)
    expect(ranked.map(({ code }) => code)).toEqual(mostly)
    for (const { rankOf } of ranked) expect(rankOf).toBe(mostly.length)
    expect(alt.long).toContain(`(${mostly.length} kommuner)`)
    const values = ranked.map(({ value }) => value ?? Number.NaN).sort((a, b) => a - b)
    const [low = 0, high = 0] = [
      values[Math.floor((values.length - 1) / 2)],
      values[Math.ceil((values.length - 1) / 2)],
    ]
    expect(answer.value).toBeCloseTo((low + high) / 2, 9)
  })
})
