import { expect, test } from 'vitest'
import { citations } from '#core/picture/describe/citation.ts'
import { TOY_KINDS, toyKind } from '#tests/fixtures/toy-kinds.ts'
import { RATES, toyIndicator, toyPicture } from '#tests/fixtures/toy-pictures.ts'

const CITED = { address: 'https://example.se/?at=abc123', builtAt: '2026-11-21T23:30:00.000Z' }

test('short and long, with the day it was in Sweden', () => {
  expect(citations(RATES, CITED, 'sv')).toEqual({
    short:
      'Källa: Räknenämnden. Bearbetning: Regionsikt, dataversion abc123 (2026-11-22). https://example.se/?at=abc123',
    long:
      'Andel i arbete, 2023, procent, 4 kommuner. Källa: Räknenämnden. Uppgifterna hämtade 2024-05. Licens: CC0. ' +
      'Bearbetning: Regionsikt, dataversion abc123, byggd 22 november 2026. ' +
      'Karta i SWEREF 99 TM: Lantmäteriet, SCB, GSHHG, Natural Earth. Samma siffror: https://example.se/?at=abc123',
  })
  expect(citations(RATES, CITED, 'en').short).toBe(
    'Source: Räknenämnden. Processed by Regionsikt, data version abc123 (2026-11-22). https://example.se/?at=abc123',
  )
})

test('table, key figure and a licence that is a sentence', () => {
  const licence = { sv: 'Fri att använda.', en: 'Free to use.' }
  const source = { authority: 'SCB', table: 'AM0210', kpi: 'N02267', retrieved: '2025', upstream: 'x', licence }
  const picture = toyPicture({ indicator: toyIndicator({ source }), cells: [1, 2, 3, 4] })
  const { short, long } = citations(picture, CITED, 'en')
  expect(short).toContain('Source: SCB, AM0210 (N02267). ')
  expect(long).toContain('Key figure in Kolada: N02267. Figures retrieved 2025. Processed by')
})

test('a licence is cited where one is named, and without what is unknown', () => {
  const cited = (sv: string) => {
    const source = { authority: 'SCB', retrieved: '2025', upstream: 'x', licence: { sv, en: sv } }
    return citations(toyPicture({ indicator: toyIndicator({ source }), cells: [1, 2, 3, 4] }), CITED, 'sv').long
  }
  const open = 'SMHI:s öppna data, CC BY 4.0, och SCB:s öppna data, CC0 1.0'
  expect(cited(`${open}; de öppna kodbaserna anger ingen licens.`)).toContain(`Licens: ${open}. Bearbetning`)
  expect(cited('Ingen av de öppna kodbaserna anger någon licens.')).not.toMatch(/licens/i)
})

test('what draws no map has no map to credit, and may have a title of its own', () => {
  const { long } = citations(
    RATES,
    { ...CITED, kind: 'line', named: 'Andel i arbete, 2020–2023. Procent, Almby' },
    'sv',
  )
  expect(long).toMatch(/^Andel i arbete, 2020–2023\. Procent, Almby\. Källa: /)
  expect(long).not.toContain('SWEREF')
})

test('of two indicators both, of a typology who made the division', () => {
  const other = {
    authority: 'Löneverket',
    kpi: 'N00001',
    retrieved: '2023',
    upstream: 'x',
    licence: { sv: 'CC0', en: 'CC0' },
  }
  const second = toyIndicator({ id: 'income', source: other })
  const both = toyPicture({
    besides: [second],
    cells: [1, 2, 3, 4],
    others: [4, 3, 2, 1],
    view: { mode: 'two', second: second.id },
  })
  expect(citations(both, CITED, 'sv').long).toContain('Källa: Räknenämnden; Löneverket.')
  const typology = citations(toyKind('typology'), CITED, 'sv')
  expect(typology.short).toMatch(/^Källa: påhittat\. /)
  expect(typology.long).not.toContain('Räknenämnden')
})

test.each(TOY_KINDS)('of %s: address and version in both lengths and languages', (kind) => {
  for (const lang of ['sv', 'en'] as const) {
    const { short, long } = citations(toyKind(kind, lang), CITED, lang)
    for (const text of [short, long]) {
      expect(text).toContain('abc123')
      expect(text.endsWith(CITED.address)).toBe(true)
      expect(text).not.toMatch(/undefined|null|NaN|\.\.| {2}/)
    }
  }
})
