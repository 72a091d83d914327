import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { AreaCodeSchema } from '#core/model/area.ts'
import { alt } from '#core/picture/describe/alt.ts'
import { chosenLine } from '#core/picture/describe/chosen.ts'
import { processedLine } from '#core/picture/describe/source.ts'
import { captionText, unitBeside } from '#core/picture/describe/title.ts'
import { circlesInWords, citation, countOfAreas, referenceLabel, subtitle, title } from '#core/picture/describe.ts'
import { COUNTS, PEOPLE, RATES, toyPicture } from '#tests/fixtures/toy-pictures.ts'

test('title and subtitle say what, when and where', () => {
  expect(title(RATES, 'sv')).toBe('Andel i arbete, 2023')
  expect(title(RATES, 'en')).toBe('Share in work, 2023')
  expect(subtitle(RATES, 'sv')).toBe('procent, 4 kommuner')
  const county = toyPicture({ cells: [1, 2], within: '02' })
  expect(subtitle(county, 'sv')).toBe('procent, 2 kommuner i Östra län')
  expect(subtitle(county, 'en')).toBe('per cent, 2 municipalities in Östra län')
})

test('a caption begins each sentence with a capital, and a unit that the name has is not said twice', () => {
  expect(captionText('Andel i arbete, 2023', 'procent, 4 kommuner')).toBe('Andel i arbete, 2023. Procent, 4 kommuner')
  expect(captionText('Kommungrupper, 2023', '')).toBe('Kommungrupper, 2023')
  const unit = { sv: 'per 1\u00a0000 invånare', en: 'per 1,000 people' }
  const named = { name: { sv: 'Nystartade företag per 1 000 invånare', en: 'New firms' }, unit }
  expect(unitBeside(named, 'sv')).toBe('')
  expect(unitBeside(named, 'en')).toBe('per 1,000 people')
})

test('chosen areas in a line: values, reasons, and how many more than eight', () => {
  const chosen = { ...RATES, view: { ...RATES.view, areas: [...RATES.rowOf.keys()].slice(2) } }
  expect(chosenLine(RATES, 'sv')).toBe('')
  expect(chosenLine(chosen, 'sv')).toBe('Markerade: Dalby 80,0\u00a0% · Ekby: sekretess, för få personer')
  const [row] = RATES.rows
  const codes = Array.from({ length: 10 }, (_, i) => v.parse(AreaCodeSchema, `010${i}`))
  const rowOf = new Map(codes.flatMap((code) => (row ? [[code, { ...row }] as const] : [])))
  const many = { ...RATES, rowOf, view: { ...RATES.view, areas: codes } }
  expect(chosenLine(many, 'en')).toMatch(/^Marked: (?:Almby 50\.0% · ){7}Almby 50\.0% and two more$/)
})

test('a data version says its day where it is known', () => {
  expect(processedLine(RATES, 'sv', '2026-11-22')).toBe('Bearbetning: Regionsikt, dataversion abc123 (2026-11-22).')
})

test('one is not many', () => {
  const counties = toyPicture({ level: 'county', cells: [1, 2] })
  expect([1, 2].map((count) => countOfAreas(count, RATES, 'sv'))).toEqual(['1 kommun', '2 kommuner'])
  expect([1, 2].map((count) => countOfAreas(count, counties, 'en'))).toEqual(['1 county', '2 counties'])
  expect(countOfAreas(21, counties, 'sv')).toBe('21 län')
})

test('the citation carries source and data version', () => {
  expect(citation(RATES, 'sv')).toBe(
    'Andel i arbete, 2023. Källa: Räknenämnden. Bearbetning: Regionsikt, dataversion abc123.',
  )
})

test('a reference says how it came about', () => {
  expect(referenceLabel(RATES, 'sv')).toBe('riket 62,0\u00a0%')
  const median = toyPicture({ cells: [50, 60, 80, 'secrecy'], reference: { value: 62, method: 'median' } })
  expect(referenceLabel(median, 'en')).toBe('the municipalities’ median 62.0%')
  const counties = toyPicture({ level: 'county', cells: [1, 3], reference: { value: 2, method: 'median' } })
  expect(referenceLabel(counties, 'sv')).toBe('länens median 2,0\u00a0%')
  expect(referenceLabel(toyPicture({ cells: [1, 2, 3, 4] }), 'sv')).toBeNull()
})

test('circles are told in words by the largest, whichever sign it has', () => {
  expect(circlesInWords(COUNTS, 'sv')).toMatch(/^Cirkelns yta svarar mot värdet\. Störst är Ekby \(1\u00a0600/)
  const moved = toyPicture({ indicator: PEOPLE, cells: [100, -900, 'secrecy', 40] })
  expect(circlesInWords(moved, 'en')).toContain('The largest is Ö & Ås (−900')
})

describe('alt text', () => {
  test('tells extremes, reference and what is missing', () => {
    expect(alt(RATES, 'sv')).toEqual({
      short: 'Karta: Andel i arbete, 2023, procent, 4 kommuner. Lägst Almby (50,0\u00a0%), högst Dalby (80,0\u00a0%).',
      long:
        'Lägst är Almby (50,0\u00a0%) och högst Dalby (80,0\u00a0%). ' +
        'Medianen är 60,0\u00a0%. Jämförelsevärde: riket 62,0\u00a0%. Över jämförelsevärdet: 1 kommun; under: 2. ' +
        'Värde saknas för 1 kommun (Ekby): sekretess, för få personer.',
    })
    expect(alt(COUNTS, 'en').long).toBe(
      'Lowest is Almby (100\u00a0people) and highest Ekby (1,600\u00a0people). The median is 650\u00a0people. Reference: Sweden 3,000\u00a0people.',
    )
  })

  test('of nothing', () => {
    const none = toyPicture({ cells: ['secrecy', 'secrecy', 'secrecy', 'secrecy'] })
    expect(alt(none, 'sv').long).toContain('Inget område har något värde.')
  })
})
