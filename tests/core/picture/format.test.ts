import { readdirSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { breakLabels } from '#core/picture/break-labels.ts'
import {
  formatAmount,
  formatDifference,
  formatMeasure,
  formatNumber,
  formatValue,
  isScale,
  POINTS,
  parseNumber,
} from '#core/picture/format.ts'
import { PEOPLE, toyIndicator } from '#tests/fixtures/toy-pictures.ts'

/** In both languages, as the files have them. */
function catalogueUnits(): string[] {
  const catalogue = new URL('../../../data/indicators/catalogue/', import.meta.url)
  const texts = readdirSync(catalogue).map((name) => readFileSync(new URL(name, catalogue), 'utf8'))
  const found = texts.flatMap((text) => [...text.matchAll(/"unit":\s*\{\s*"sv":\s*"([^"]+)",\s*"en":\s*"([^"]+)"/g)])
  return [...new Set(found.flatMap(([, sv, en]) => [sv ?? '', en ?? '']))]
}

describe('numbers', () => {
  test.each([
    [10521556, 0, '10\u00a0521\u00a0556', '10,521,556'],
    [-4.94, 1, '\u22124,9', '\u22124.9'],
    [-0.04, 1, '0,0', '0.0'],
    [0, 0, '0', '0'],
    [1234.5, 2, '1\u00a0234,50', '1,234.50'],
  ])('%d with %d decimals', (value, decimals, sv, en) => {
    expect(formatNumber(value, decimals, 'sv')).toBe(sv)
    expect(formatNumber(value, decimals, 'en')).toBe(en)
  })

  test('with their unit', () => {
    expect(formatValue(4.94, toyIndicator(), 'sv')).toBe('4,9\u00a0%')
    expect(formatValue(4.94, toyIndicator(), 'en')).toBe('4.9%')
    expect(formatValue(36789, PEOPLE, 'sv')).toBe('36\u00a0789\u00a0personer')
  })

  test('one percentage point is one', () => {
    const whole = { ...toyIndicator(), decimals: 0 }
    expect(formatDifference(1.2, whole, 'sv')).toBe('+1\u00a0procentenhet')
    expect(formatDifference(-1, whole, 'en')).toBe('\u22121\u00a0percentage point')
    expect(formatDifference(11, whole, 'sv')).toBe('+11\u00a0procentenheter')
    expect(formatDifference(1, toyIndicator(), 'sv')).toBe('+1,0\u00a0procentenheter')
  })

  test('one percentage point is one also of a change, and where words tell the way', () => {
    expect(formatMeasure(1, { unit: POINTS, decimals: 0, signed: true }, 'sv')).toBe('+1\u00a0procentenhet')
    const whole = { ...toyIndicator(), decimals: 0 }
    expect(formatAmount(-1, whole, 'sv')).toBe('1\u00a0procentenhet')
    expect(formatAmount(-1, whole, 'en')).toBe('1\u00a0percentage point')
    expect(formatAmount(-2, whole, 'sv')).toBe('2\u00a0procentenheter')
  })

  test.each([
    ['0–1', '0–1'],
    ['index 0–100', 'index 0–100'],
    ['index, riket = 100', 'index, Sweden = 100'],
    ['index, 1990 = 100', 'index, 1990 = 100'],
    ['kod 0–2', 'code 0–2'],
  ])('a scale, "%s", does not stand after a number', (sv, en) => {
    const scale = { unit: { sv, en }, decimals: 1 }
    expect(formatValue(0.284, scale, 'sv')).toBe('0,3')
    expect(formatValue(54, scale, 'en')).toBe('54.0')
    expect(formatDifference(0.1, scale, 'en')).toBe('+0.1')
    expect(formatAmount(-0.1, scale, 'sv')).toBe('0,1')
  })

  test('every other unit of the catalogue keeps its sign', () => {
    const units = catalogueUnits().filter((unit) => !/^(?:index|kod|code)[ ,]|^0–1$/.test(unit))
    expect(units.length).toBeGreaterThan(30)
    expect(units.filter(isScale)).toEqual([])
    const written = units.map((unit) => formatValue(1, { unit: { sv: unit, en: unit }, decimals: 0 }, 'sv'))
    expect(written).toEqual(units.map((unit) => `1\u00a0${unit}`))
  })

  test('differences of shares are percentage points, and nothing has no sign', () => {
    expect(formatDifference(1.06, toyIndicator(), 'sv')).toBe('+1,1\u00a0procentenheter')
    expect(formatDifference(-1.06, toyIndicator(), 'en')).toBe('\u22121.1\u00a0percentage points')
    expect(formatDifference(-0.01, toyIndicator(), 'sv')).toBe('0,0\u00a0procentenheter')
    expect(formatDifference(5, PEOPLE, 'en')).toBe('+5\u00a0people')
  })
})

describe('reading numbers', () => {
  test.each([
    ['10 521 556', 10521556],
    ['10\u202f521\u00a0556', 10521556],
    ['\u22124,9', -4.9],
    ['-4.9', -4.9],
    ['+3', 3],
    ['  7 ', 7],
  ])('"%s"', (text, number) => {
    expect(parseNumber(text)).toBe(number)
  })

  test.each(['', ' ', '1,2,3', '1.2.3', '10,521,556', 'e5', '1e5', '--1', '5 %', 'Infinity', '.5', '5.'])(
    '"%s" is not one number',
    (text) => {
      expect(parseNumber(text)).toBeNull()
    },
  )

  test('law: what is written in Swedish is read back, to the decimals written', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }), (whole, decimals) => {
        const value = Number((whole / 10 ** decimals).toFixed(decimals))
        expect(parseNumber(formatNumber(value, decimals, 'sv'))).toBe(value === 0 ? 0 : value)
      }),
    )
  })
})

describe('breaks', () => {
  test('take as many more decimals as it takes to tell them apart', () => {
    expect(breakLabels([1, 1.04, 2], 1, 'sv')).toEqual(['1,00', '1,04', '2,00'])
    expect(breakLabels([1, 1.5, 2], 1, 'en')).toEqual(['1.0', '1.5', '2.0'])
  })

  test('equal breaks need no more decimals: one value is one class', () => {
    expect(breakLabels([7, 7], 0, 'sv')).toEqual(['7', '7'])
  })
})
