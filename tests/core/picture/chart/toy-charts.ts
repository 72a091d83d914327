/** Data for charts: made-up figures that look like real ones, the same each time. */
import type { BarData } from '#core/picture/chart/bar-row.ts'
import type { ChartArea, Measure } from '#core/picture/chart/chart.ts'
import type { DumbbellData } from '#core/picture/chart/dumbbell-words.ts'
import type { HistogramData } from '#core/picture/chart/histogram.ts'
import type { LineData } from '#core/picture/chart/line-words.ts'
import type { ScatterData } from '#core/picture/chart/scatter-words.ts'
import type { StripData } from '#core/picture/chart/strip.ts'

export const RATE: Measure = {
  name: { sv: 'Sysselsättningsgrad 20–64 år', en: 'Employment rate, aged 20–64' },
  unit: { sv: '%', en: '%' },
  decimals: 1,
}
const INCOME: Measure = {
  name: { sv: 'Medianinkomst', en: 'Median income' },
  unit: { sv: 'tkr', en: 'SEK 1,000' },
  decimals: 0,
}

const NAMES = [
  'Vansbro',
  'Malung-Sälen',
  'Gagnef',
  'Leksand',
  'Rättvik',
  'Orsa',
  'Älvdalen',
  'Smedjebacken',
  'Mora',
  'Falun',
  'Borlänge',
  'Säter',
  'Hedemora',
  'Avesta',
  'Ludvika',
]

/** A number 0–1 that looks like chance and is none: the fraction of a large multiple. */
function dice(i: number): number {
  return (i * 0.754_877_666_246_69 + 0.37) % 1
}

/** Values heaped around 79, like a rate of all municipalities. */
export function areas(count: number): ChartArea[] {
  return Array.from({ length: count }, (_, i) => ({
    code: String(2000 + i),
    name: NAMES[i] ?? `Kommun ${i + 1}`,
    value: Math.round((79 + (dice(i) + dice(i * 7 + 3) + dice(i * 13 + 5) - 1.5) * 14) * 10) / 10,
  }))
}

export const REFERENCE = { name: 'riket', value: 78.6 }

export function stripData(count: number, given: Partial<StripData> = {}): StripData {
  return { measure: RATE, areas: areas(count), reference: REFERENCE, marked: ['2014', '2009'], width: 560, ...given }
}

export const SIX = ['2014', '2009', '2001', '2007', '2010', '2013']

export function groupedData(given: Partial<StripData> = {}): StripData {
  const all = areas(60)
  const names = ['Dalarnas län', 'Gotlands län', 'Västra Götalands län', 'Örebro län', 'Norrbottens län']
  const groups = names.map((name, i) => ({
    code: String(20 + i),
    name,
    areas: i === 1 ? all.slice(15, 16) : all.filter((_, at) => at % 5 === i),
  }))
  return stripData(60, { areas: all, groups, ...given })
}

export function lineData(given: Partial<LineData> = {}): LineData {
  const years = Array.from({ length: 14 }, (_, i) => 2011 + i)
  const course = (start: number, slope: number, i: number) =>
    years.map((_, year) => Math.round((start + slope * year + (dice(year * 3 + i * 17) - 0.5) * 1.6) * 10) / 10)
  return {
    measure: RATE,
    years,
    breaks: [2019],
    series: [
      { code: '2085', name: 'Ludvika', values: course(73, 0.25, 1) },
      {
        code: '2080',
        name: 'Falun',
        values: course(78, 0.35, 2).map((value, i) => (i === 5 || i === 6 ? null : value)),
      },
      { code: '2021', name: 'Vansbro', values: course(75, 0.2, 3).map((value, i) => (i > 11 ? null : value)) },
    ],
    reference: { code: null, name: 'riket', values: course(76, 0.3, 4) },
    width: 560,
    ...given,
  }
}

export function barData(given: Partial<BarData> = {}): BarData {
  const rows = areas(15).map((area, i) =>
    i === 3 ? { ...area, value: null, missing: 'secrecy' as const } : { ...area, missing: null },
  )
  const sorted = rows.toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1))
  return { measure: RATE, areas: sorted, reference: REFERENCE, marked: ['2014'], width: 560, ...given }
}

/** Differences to the country: some below zero. */
export function differenceData(given: Partial<BarData> = {}): BarData {
  const difference: Measure = {
    name: { sv: 'Skillnad mot riket', en: 'Difference to Sweden' },
    unit: { sv: 'procentenheter', en: 'percentage points' },
    decimals: 1,
  }
  const rows = barData().areas.map((row) => ({ ...row, value: row.value === null ? null : row.value - 78.6 }))
  return barData({ measure: difference, areas: rows, reference: null, ...given })
}

export function scatterData(count: number, given: Partial<ScatterData> = {}): ScatterData {
  const points = areas(count).map(({ code, name, value }, i) => ({
    code,
    name,
    x: i === 20 ? null : (value ?? 0),
    y: Math.round(180 + (value ?? 0) * 1.6 + (dice(i * 29 + 11) - 0.5) * 50),
  }))
  return {
    x: RATE,
    y: INCOME,
    points,
    marked: ['2014', '2009', '2001'],
    reference: { name: 'riket', x: 78.6, y: 306 },
    fit: { slope: 1.6, intercept: 180 },
    correlation: { r: 0.54, rho: 0.51 },
    width: 560,
    ...given,
  }
}

export function histogramData(count: number, given: Partial<HistogramData> = {}): HistogramData {
  const sorted = areas(count)
    .map(({ value }) => value ?? 0)
    .sort((a, b) => a - b)
  const breaks = [0, 0.2, 0.4, 0.6, 0.8, 1].map((share) => sorted[Math.round(share * (count - 1))] ?? 0)
  return { ...stripData(count), breaks, fillOf: () => '', ...given }
}

export function dumbbellData(given: Partial<DumbbellData> = {}): DumbbellData {
  const rows = areas(15).map(({ code, name, value }, i) => ({
    code,
    name,
    first: (value ?? 0) - dice(i * 5) * 6 + (i === 8 ? 7 : 0),
    second: i === 4 ? null : value,
  }))
  return {
    measure: RATE,
    first: 'kvinnor',
    second: 'män',
    gapUnit: 'procentenheter',
    rows,
    marked: ['2014'],
    width: 560,
    ...given,
  }
}
