import { describe, expect, test } from 'vitest'
import { territoryEn } from '#client/i18n/territory-en.ts'
import { territorySv } from '#client/i18n/territory-sv.ts'
import { toldWords } from '#client/panels/territory/told-words.ts'
import { valueLines } from '#client/panels/territory/value-lines.ts'
import type { Told } from '#client/state/territory-told.ts'
import { toylandAtlas } from '../../toyland.ts'

const rate = (await toylandAtlas()).indicators.get('employment_rate_20_64')
if (!rate) throw new Error('test: expected an indicator')

const WHOLE: Parameters<typeof valueLines>[0] = {
  value: 71.25,
  missing: null,
  method: 'computed',
  coverage: { areas: [2, 2], population: 1 },
  interval: null,
  approximation: false,
  weightYear: null,
  range: [70, 73],
}
const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ') ?? null
const lines = (value: Parameters<typeof valueLines>[0], cut = false, lang: 'sv' | 'en' = 'sv') => {
  const { main, missing, notes } = valueLines(value, rate, cut, lang === 'sv' ? territorySv : territoryEn, lang)
  return { main: plain(main), missing: plain(missing), notes: notes.map(plain) }
}

describe('the figure of a territory in words', () => {
  test('a computed value tells its coverage', () => {
    expect(lines(WHOLE)).toEqual({
      main: '71,3 %',
      missing: null,
      notes: ['Täckning: 2 av 2 områden, 100 % av befolkningen.'],
    })
  })
  test('a published one is said to be', () => {
    expect(lines({ ...WHOLE, method: 'published' }).notes).toEqual([
      'Publicerat värde: territoriet är just ett område som redovisas.',
    ])
  })
  test('a cut one is approximate and lies surely between two', () => {
    const { main, notes } = lines({ ...WHOLE, approximation: true, interval: [60, 80] }, true)
    expect(main).toBe('≈ 71,3 %')
    expect(notes.slice(0, 2)).toEqual([
      'Ungefärligt: bygger på andelar av skurna kommuner.',
      'Det verkliga värdet ligger säkert mellan 60,0 % och 80,0 %.',
    ])
  })
  test('what cannot be combined says so and tells its ends', () => {
    const found = lines({ ...WHOLE, value: null, missing: 'not-summable', method: null })
    expect(found.main).toBeNull()
    expect(found.missing).toBe('Kan inte summeras.')
    expect(found.notes[0]).toBe('Delarna har 70,0 % till 73,0 %.')
  })
  test('coverage is rounded down: almost all is not all', () => {
    const { missing, notes } = lines(
      { ...WHOLE, value: null, missing: 'coverage', coverage: { areas: [1, 2], population: 0.8999 } },
      false,
      'en',
    )
    expect(missing).toBe('No value: coverage too low.')
    expect(notes).toContain('Coverage: 1 of 2 areas, 89.9% of the people.')
    expect(lines({ ...WHOLE, coverage: { areas: [2, 2], population: 0.99996 } }).notes[0]).toContain('99,9 %')
  })
})

test('land, people and how many areas are told in both languages; nothing is divided by nothing', () => {
  const ground = { people: 59_936, year: 2025, landArea: 3066, whole: 3, cut: 0 }
  expect(plain(territorySv.ground(ground))).toBe('59 936 invånare (2025) · 3 066 km² · 19,5 per km² · 3 hela kommuner')
  expect(plain(territoryEn.ground({ ...ground, whole: 1, cut: 2 }))).toBe(
    '≈ 59,936 people (2025) · 3,066 km² · ≈ 19.5 per km² · 1 whole and 2 cut municipalities',
  )
  expect(plain(territorySv.ground({ people: 0, year: null, landArea: 0, whole: 0, cut: 0 }))).toBe(
    '0 invånare · 0,0 km² · 0 hela kommuner',
  )
})

test('whatever a verb tells is a sentence in both languages', () => {
  const all: Told[] = [
    ...(['most', 'locked', 'mixed', 'nothing-left', 'name', 'corners', 'crossing', 'no-outline'] as const).map(
      (why) => ({ kind: 'refused', why }) as const,
    ),
    { kind: 'added', name: 'A' },
    { kind: 'removed', name: 'A' },
    { kind: 'undone', name: '' },
    { kind: 'redone', name: '' },
    { kind: 'renamed', asked: 'A', name: 'A (2)' },
    { kind: 'settled', told: [{ kind: 'simplified', from: 300, to: 200, areaChange: -0.4, territory: null }] },
    { kind: 'no-neighbours' },
    { kind: 'neighbours-failed' },
  ]
  for (const each of all) {
    expect(toldWords(each, territorySv, 'sv')).toMatch(/^.{10,}\.$/s)
    expect(toldWords(each, territoryEn, 'en')).toMatch(/^.{10,}\.$/s)
  }
})
