import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { CatalogueEntrySchema } from '#core/model/indicator.ts'
import { type Observations, parseObservations } from '#core/model/observations.ts'
import { CATALOGUE, readCatalogue } from '#scripts/input/catalogue.ts'
import { InputFiles } from '#scripts/input/files.ts'
import { OBSERVATION_FILES, observationsPath, readObservations } from '#scripts/input/observations.ts'
import { DERIVED, derivedObservations, partsOf } from '#scripts/prepare/derived.ts'

function table(text: string): Observations {
  const found = parseObservations(text)
  if (found.kind === 'fault') throw new Error(`line ${found.line}: expected ${found.expected}, found ${found.found}`)
  return found
}

const [entry] = v.parse(v.array(CatalogueEntrySchema), [
  {
    id: 'net_per_1000',
    theme: 'population',
    name: { sv: 'Netto', en: 'Net' },
    definition: { sv: 'Netto per 1 000.', en: 'Net per 1,000.' },
    unit: { sv: 'per 1 000', en: 'per 1,000' },
    decimals: 1,
    kind: 'rate',
    direction: 'neutral',
    aggregation: { kind: 'ratio', numerator: 'net', denominator: 'people', factor: 1000 },
    source: { authority: 'a', licence: 'none', retrieved: '2024', upstream: 'u' },
    breaks: [],
    missing: 'not-in-data',
  },
])

describe('a ratio worked out from its parts', () => {
  test('is every area and year that all parts have, with the reasons they give, in few digits', () => {
    if (!entry) throw new Error('expected an entry')
    const tables = new Map([
      ['net', table('code,2019,2020,2021\nSE,5,0,0\n01,,-7,8\n0101,,not-applicable,9\n0102,,1,\n')],
      ['people', table('code,2020,2021,2022\nSE,30,40,50\n01,3000,4000,5000\n0101,,0,1\n0103,1,1,1\n')],
    ])
    // −7 / 3 000 is −2.3333… in a thousand; nobody lives in 0101 in 2021, and 0102 has no people counted.
    expect(derivedObservations(entry, tables)).toBe(
      ['code,2020,2021', 'SE,0,0', '01,-2.333,2', '0101,not-applicable,', ''].join('\n'),
    )
  })

  test('what is no ratio is refused', () => {
    if (!entry) throw new Error('expected an entry')
    expect(() => partsOf({ ...entry, aggregation: { kind: 'sum' } })).toThrow('net_per_1000: expected a ratio')
    expect(() => derivedObservations(entry, new Map())).toThrow('expected observations of net, found none')
  })
})

describe('the data', () => {
  const data = fileURLToPath(new URL('../../../data', import.meta.url))
  const files = new InputFiles(data, [CATALOGUE, OBSERVATION_FILES])
  test.each(DERIVED)('%s is what its parts make, byte for byte', (id) => {
    const row = readCatalogue(files).find(({ entry }) => entry.id === id)
    if (!row) throw new Error(`expected ${id} in the catalogue, found none`)
    const tables = new Map(partsOf(row.entry).map((part) => [part, readObservations(files, part)]))
    expect(derivedObservations(row.entry, tables)).toBe(readFileSync(join(data, observationsPath(id)), 'utf8'))
  })
})
