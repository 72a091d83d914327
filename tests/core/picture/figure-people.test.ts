import { describe, expect, test } from 'vitest'
import { mapFigure } from '#core/picture/figure.ts'
import { toyPeople } from '#tests/fixtures/toy-people.ts'
import { RATES, toyLayers } from '#tests/fixtures/toy-pictures.ts'

const LAYERS = toyLayers('municipality', 100)

describe.each([
  ['people-dots', 'sv', toyPeople('dots')],
  ['people-columns-bare', 'en', toyPeople('columns', 'bare')],
] as const)('%s', (name, lang, people) => {
  const svg = mapFigure(RATES, LAYERS, lang, { people }).svg

  test('reviewed picture', async () => {
    await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`../../figures/${name}-${lang}.svg`)
  })

  test('stands by itself, and names the source of the people', () => {
    expect(svg).not.toMatch(/class=|data-|style|<script|<image|var\(|NaN|undefined/)
    expect(svg).toContain(people.source[lang])
  })
})

test('instead of the fills there is one legend, of the people; over them both', () => {
  const fills = mapFigure(RATES, LAYERS, 'sv', { people: toyPeople('dots') }).svg
  const bare = mapFigure(RATES, LAYERS, 'sv', { people: toyPeople('dots', 'bare') }).svg
  for (const svg of [fills, bare]) expect(svg).toContain('Personer per hexagon')
  expect(fills).toContain('Räknenämnden. Uppgifterna')
  expect(bare).not.toContain('Räknenämnden. Uppgifterna')
  expect(bare).toMatch(/<title id="figure-title">Karta: Var människor bor, 2023/)
})
