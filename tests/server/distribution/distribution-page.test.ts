import { describe, expect, test } from 'vitest'
import { textAt, textOf } from '../page-text.ts'
import { toylandApp } from '../toyland-app.ts'

const app = await toylandApp()

describe('how uneven an indicator is', () => {
  test('shares the differences out within and between the groups of a division', async () => {
    const text = await textAt(app, '/distribution?indicator=employment_rate_20_64&division=county')
    expect(text).toMatch(/Hur ojämnt är det\? 2023/)
    const [, between, within] = /(\d+) % av skillnaderna ligger mellan länen och (\d+) % inom dem/.exec(text) ?? []
    expect(Number(between) + Number(within)).toBe(100)
    expect(text).toContain('7 kommuner med värde')
  })

  test('finds all differences of counties between the national areas and within them', async () => {
    // 60, 70 and 80 % over 6 000, 6 000 and 8 000 people: mean 71. Gini = (6·6·10 + 6·8·20 + 6·8·10) / (71 · 20²).
    const text = await textAt(app, '/distribution?indicator=employment_rate_20_64&level=county&lang=en')
    expect(text).toMatch(/Gini coefficient 0\.063/)
    expect(text).toContain('3 counties')
    expect(text).not.toMatch(/kommuner|riksområden|skillnader/)
  })

  test('tells the spread at both ends since the last break', async () => {
    // The series breaks in 2021: 60, 60, 60, 70, 70, 70, 80 then, and 80, 50, 60, 75, 60, 60, 80 in 2023.
    const text = await textAt(app, '/distribution?indicator=employment_rate_20_64')
    expect(text).toContain('år 2021')
    expect(text).toContain('år 2023. Skillnaderna har ökat.')
  })

  test('says so where there is only one year', async () => {
    const text = await textAt(app, '/distribution?indicator=birth_rate')
    expect(text).toContain('Det finns för få år')
  })

  test('says of a count that it shows size', async () => {
    expect(await textAt(app, '/distribution?indicator=population_total')).toContain('Nyckeltalet är ett antal.')
  })
})

describe('an address that cannot be used', () => {
  test.each([
    'indicator=nothing',
    'level=planet',
    'division=moon',
    'level=county&division=fa',
    'level=county&division=county',
    'year=1700',
    'indicator=wellbeing_index&level=municipality',
    'colour=red',
  ])('%s shows the usual instead', async (query) => {
    const answer = await app.request(`/distribution?${query}`)
    expect(answer.status).toBe(200)
    expect(textOf(await answer.text())).not.toMatch(/NaN|Infinity|undefined/)
  })
})
