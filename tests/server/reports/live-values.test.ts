/** Values written into the text of a report: what is read in their place, and what is said where nothing can be. */
import { describe, expect, test } from 'vitest'
import type { Report } from '#core/model/report.ts'
import { toylandAtlas } from '../../toyland.ts'
import { preview, report, text, wordsOf } from './reporting.ts'

const reads = async (words: string, more: Partial<Report> = {}) => wordsOf(await preview(report([text(words)], more)))

describe('live values', () => {
  test.each([
    // Who is counted the sentence says; a share or money without its unit would be another number.
    ['Ängs län har {{population_total|area=01|year=latest}} invånare.', 'Ängs län har 6 000 invånare.'],
    ['{{population_total|area=SE|year=2020|show=value}}', '18 000 personer'],
    ['{{employment_rate_20_64|area=03}}', '80,0 %'],
    ['{{population_total|area=01|show=number}} {{population_total|area=01|show=unit}}', '6 000 personer'],
    ['{{employment_rate_20_64|area=03|show=rank}}', 'plats 1 av 3'],
    ['{{employment_rate_20_64|area=0102|show=rank|reference=county}}', 'plats 3 av 3'],
    ['{{employment_rate_20_64|area=03|show=difference}}', '+9,0 procentenheter'],
    // County 01 as published has 60 %.
    ['{{employment_rate_20_64|area=0101|show=difference|reference=county}}', '+20,0 procentenheter'],
    ['{{population_total|area=03|show=change|since=2020}}', '+2 000 personer'],
    ['{{population_total|area=03|show=change}}', '+1 000 personer'],
    // 2020 to 2023 goes across the break of 2021.
    ['{{employment_rate_20_64|area=01|show=change|since=2020}}', '+10,0 procentenheter (över ett seriebrott 2021)'],
    ['{{births|area=01|show=year}}', '2023'],
    ['{{births|area=0101|show=name}}', 'Almby'],
  ])('%s', async (written, expected) => {
    expect(await reads(written)).toBe(expected)
  })

  test.each([
    ['{{never_was|area=01}}', 'nyckeltalet finns inte'],
    ['{{births|area=99}}', 'området finns inte'],
    ['{{births|area=01|year=1999}}', 'året har inga siffror'],
    ['{{births|area=01|show=change}}', 'inget tidigare år att räkna från'],
    ['{{births|area=SE|show=rank}}', 'får ingen plats'],
    ['{{births|area=SE|show=difference}}', 'jämförs med sig självt'],
    ['{{births|area=01|show=difference|reference=county}}', 'jämförs med sig självt'],
    ['{{births|area=01|show=difference|reference=fa}}', 'inget att jämföra med'],
    ['{{median_rent|area=0202|year=2021}}', 'inte tillämpligt'],
    ['{{median_rent|area=0301|year=2021}}', 'sekretess, för få personer'],
    ['{{median_rent|area=SE}}', 'kan inte summeras'],
    ['{{births|area}}', 'går inte att läsa'],
  ])('%s is marked missing: %s', async (written, reason) => {
    const reading = await preview(report([text(`Det är ${written}.`)]))
    expect(wordsOf(reading)).toBe(`Det är [saknas: ${reason}].`)
    const [block] = reading.blocks
    if (block?.kind !== 'text' || block.parts[0]?.kind !== 'paragraph') throw new Error('expected a paragraph')
    expect(block.parts[0].spans[1]).toMatchObject({ missing: true, source: written })
  })

  test('of a group are combined from its areas', async () => {
    const { divisions } = await toylandAtlas()
    const [west] = divisions.get('fa')?.groups ?? []
    // FA west is county 01 and 0202: (400 + 500 + 900 + 150) / (500 + 1 000 + 1 500 + 250) = 60 %.
    expect(await reads(`{{employment_rate_20_64|area=fa:${west?.id}}}`)).toBe('60,0 %')
  })

  test('read in English', async () => {
    const words = '{{employment_rate_20_64|area=03|rank}}, {{employment_rate_20_64|area=03}}, {{births|area=99}}'
    expect(await reads(words, { lang: 'en' })).toBe('rank 1 of 3, 80.0%, [missing: there is no such area]')
  })

  test('that cannot be understood are told with their place', async () => {
    const { blocks } = await preview(report([text('Ett\n{{births|area=1}} och {{')]))
    const [block] = blocks
    if (block?.kind !== 'text') throw new Error('expected a text')
    expect(block.faults.map(({ line, column }) => [line, column])).toEqual([
      [2, 15],
      [2, 23],
    ])
    expect(block.faults[0]?.expected).toContain('area=20')
  })
})
