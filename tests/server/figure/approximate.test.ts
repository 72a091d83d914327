/**
 * Emissions per person are weighted by people: of 0101 and 0102 together (1 000 · 3 + 2 000 · 6) / 3 000 = 5 tonnes, an
 * approximation, and marked as one wherever the number stands.
 */
import { describe, expect, test } from 'vitest'
import { readFigure } from '../../core/picture/read-figure.ts'
import { textOf } from '../page-text.ts'
import { toylandApp } from '../toyland-app.ts'
import { figureAt, toyEdition } from './toy-edition.ts'

const edition = await toyEdition()
const app = await toylandApp()
const VIEW = 'indicator=emissions_per_person&area=0103&t=Kusten~0101.0102'
const figure = (query: string) => {
  const drawn = figureAt(edition, query)
  const texts = readFigure(drawn.svg).texts.map(({ text }) => text.replaceAll('\u00a0', ' '))
  const alt = `${drawn.alt.short} ${drawn.alt.long}`.replaceAll('\u00a0', ' ')
  return { ...drawn, texts, alt, foot: drawn.foot.join(' ').replaceAll('\u00a0', ' ') }
}

describe('kind=line', () => {
  test.each([
    ['sv', '5,00', '≈ betyder ungefärligt'],
    ['en', '5.00', '≈ means approximate'],
  ])('marks the number at the end of the line, and says what the mark means (%s)', (lang, number, note) => {
    const { texts, alt, foot, chart } = figure(`kind=line&${VIEW}&lang=${lang}`)
    expect(texts).toContainEqual(expect.stringContaining(`Kusten ≈ ${number}`))
    expect(texts).not.toContainEqual(expect.stringContaining(`Kusten ${number}`))
    expect(alt).toMatch(new RegExp(`Kusten: ≈ .*, ≈ ${number}`))
    expect(foot).toContain(note)
    expect(chart?.series.map(({ name }) => name)[1]).toBe('Kusten (≈)')
  })

  test('marks no area, nor a territory that is counted', () => {
    const { texts, alt, foot } = figure('kind=line&indicator=employment_rate_20_64&area=0103&t=Kusten~0101.0102')
    expect([...texts, alt, foot].join(' ')).not.toContain('≈')
  })

  test('marks the line of a group too', () => {
    const { texts } = figure('kind=line&indicator=emissions_per_person&area=0101&division=fa&by=group')
    expect(texts.join(' ')).toMatch(/FA-region \S+ ≈/)
  })
})

describe('kind=compare', () => {
  test('marks the bar, the line, the row, and the number in both alt texts', () => {
    const { texts, alt, foot, chart } = figure(`kind=compare&${VIEW}`)
    expect(texts.filter((text) => /^≈ 5,00$/.test(text))).toHaveLength(2)
    expect(texts).not.toContain('5,00')
    expect(alt.match(/Kusten ≈ 5,00/g)?.length).toBeGreaterThan(1)
    expect(alt).not.toMatch(/Kusten 5,00/)
    expect(foot).toContain('≈ betyder ungefärligt')
    expect(chart?.categories).toEqual(['Cederby', 'Kusten (≈)'])
  })

  test('so does the page of it', async () => {
    const page = await (await app.request(`/compare?${VIEW}`)).text()
    const words = textOf(page.replaceAll('aria-label="', '>')).replaceAll('\u00a0', ' ')
    expect(words).toMatch(/Kusten ≈ 5,00 ton/)
    expect(words).not.toMatch(/Kusten 5,00/)
    expect(words).toContain('≈ betyder ungefärligt')
  })
})
