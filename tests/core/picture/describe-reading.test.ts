import { describe, expect, test } from 'vitest'
import { readJsonText } from '#core/model/json.ts'
import type { Repair, UploadFault } from '#core/model/territory-reading.ts'
import { LANGUAGES } from '#core/model/text.ts'
import { describeTold, describeUploadFault, tellUploadFault } from '#core/picture/describe-reading.ts'
import { AREAS } from '#tests/core/model/territory/places.ts'

const [{ code } = { code: undefined }] = AREAS
if (code === undefined) throw new Error('places: expected an area, found none')
const name = 'Stockholm'

/** One of each kind, by its kind, so that none is forgotten. */
const REPAIRS: { [K in Repair['kind']]: Extract<Repair, { kind: K }> } = {
  'leading-zero': { kind: 'leading-zero', found: '180', code, name },
  abolished: { kind: 'abolished', found: '1917', year: 2007, code, name },
  group: { kind: 'group', name: { sv: 'FA-region Ludvika', en: 'Labour market region Ludvika' }, members: 2 },
  repeated: { kind: 'repeated', names: ['A', 'B', 'C', 'D', 'E', 'F', 'G'] },
  'not-understood': { kind: 'not-understood', text: 'Sollna', suggestions: [{ code, name }] },
  'more-not-understood': { kind: 'more-not-understood', found: 1234 },
  plane: { kind: 'plane' },
  swapped: { kind: 'swapped' },
  heights: { kind: 'heights' },
  closed: { kind: 'closed', rings: 2 },
  turned: { kind: 'turned', rings: 1 },
  doubles: { kind: 'doubles', corners: 3 },
  rounded: { kind: 'rounded' },
  loosened: { kind: 'loosened', corners: 1 },
  dropped: { kind: 'dropped', rings: 1 },
  united: { kind: 'united', polygons: 2 },
  simplified: { kind: 'simplified', from: 1990, to: 200, areaChange: -1.25 },
  abroad: { kind: 'abroad' },
  named: { kind: 'named', name: 'Territorium 1' },
  'name-cleaned': { kind: 'name-cleaned', found: 'a~b', name: 'a b' },
  renamed: { kind: 'renamed', found: 'A', name: 'A (2)' },
  'empty-features': { kind: 'empty-features', found: 1 },
}

const at = { pointer: '/geometry/coordinates/0', found: '16.5, 59.5' }
const near = [16.5, 59.5] as const
const FAULTS: { [K in UploadFault['kind']]: Extract<UploadFault, { kind: K }> } = {
  json: { ...at, kind: 'json', line: 1, column: 7, expected: 'a value' },
  empty: { ...at, kind: 'empty' },
  'too-long': { ...at, kind: 'too-long', most: 5_000_000 },
  'wrong-kind': { ...at, kind: 'wrong-kind', kindFound: 'nothing', expected: 'list' },
  'not-one-of': { ...at, kind: 'not-one-of', expected: ['areas', 'geometry'] },
  'unknown-member': { ...at, kind: 'unknown-member', expected: ['areas', 'geometry'] },
  'no-geojson': { ...at, kind: 'no-geojson' },
  'no-surface': { ...at, kind: 'no-surface' },
  'geometry-collection': { ...at, kind: 'geometry-collection' },
  crs: { ...at, kind: 'crs' },
  'no-number': { ...at, kind: 'no-number' },
  'too-few': { ...at, kind: 'too-few' },
  'no-area': { ...at, kind: 'no-area', near },
  crossing: { ...at, kind: 'crossing', near },
  'hole-outside': { ...at, kind: 'hole-outside', near },
  'far-away': { ...at, kind: 'far-away' },
  'many-corners': { ...at, kind: 'many-corners', most: 2_000 },
  'too-intricate': { ...at, kind: 'too-intricate' },
  'many-territories': { ...at, kind: 'many-territories', most: 6 },
  'no-codes': { ...at, kind: 'no-codes', suggestions: [] },
  'bad-name': { ...at, kind: 'bad-name', most: 60 },
  'bad-circle': { ...at, kind: 'bad-circle', most: 800 },
}

describe.each(LANGUAGES)('in %s', (lang) => {
  test.each(Object.values(REPAIRS))('$kind is told in sentences', (repair) => {
    const sentence = describeTold({ ...repair, territory: null }, lang)
    expect(sentence).toMatch(/^\P{Ll}.*[.?]$/u)
    expect(sentence).not.toMatch(/undefined|NaN|null|\[object/)
    expect(describeTold({ ...repair, territory: 'A' }, lang)).toBe(`A: ${sentence}`)
  })

  test.each(Object.values(FAULTS))('$kind says what was found, expected and how to go on', (fault) => {
    const { found, expected, advice } = describeUploadFault(fault, lang)
    expect(found).toMatch(/^\P{Ll}.*\.$/u)
    expect(expected).toMatch(/^\P{Ll}.*\.$/u)
    if (advice !== '') expect(advice).toMatch(/^\P{Ll}.*[.?]$/u)
    expect(tellUploadFault(fault, lang)).not.toMatch(/undefined|NaN|\[object| {2}/)
  })
})

test('numbers and places as each language writes them', () => {
  const { simplified } = REPAIRS
  expect(describeTold({ ...simplified, territory: null }, 'sv')).toBe(
    'Linjen har förenklats från 1\u00a0990 till 200 hörn, så att den ryms i en länk. Ytan ändrades med \u22121,3\u00a0%.',
  )
  expect(describeTold({ ...simplified, areaChange: 0.01, territory: null }, 'en')).toBe(
    'The outline has been simplified from 1,990 to 200 corners, so that a link can hold it. Its area changed by less than 0.1%.',
  )
  expect(describeUploadFault(FAULTS.crossing, 'sv').found).toBe(
    'Linjer korsar eller rör varandra vid 59,5000° N, 16,5000° Ö (/geometry/coordinates/0).',
  )
})

test('a file that ends too soon is said to, in the language of the reader', () => {
  const reading = readJsonText('["abc')
  if (!('fault' in reading)) throw new Error('expected a text without its end to be refused')
  const fault: UploadFault = { ...reading.fault, kind: 'json' }
  expect(describeUploadFault(fault, 'sv').found).toBe(
    'Filen går inte att läsa som JSON: rad 1, tecken 6, är slutet på filen.',
  )
  expect(describeUploadFault(fault, 'en').found).toContain('is the end of the file.')
})
