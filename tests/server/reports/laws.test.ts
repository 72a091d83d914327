import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { AreaCodeSchema } from '#core/model/area.ts'
import { IndicatorIdSchema } from '#core/model/indicator.ts'
import type { SeenKind } from '#core/model/report/live.ts'
import { CLAIM_KINDS, LIVE_SHOWS, type LivePlace, type LiveValue } from '#core/model/report/live.ts'
import { writeLive } from '#core/model/report/write-live.ts'
import { LANGUAGES } from '#core/model/text.ts'
import { REFERENCES } from '#core/model/view.ts'
import { readTextBlock } from '#core/picture/report/read-text.ts'
import { askingOnce } from '#server/ask/ask.ts'
import { editionOf } from '#server/edition.ts'
import { Kept } from '#server/http/kept.ts'
import { LIMITS } from '#server/http/limits.ts'
import { toylandAtlas } from '../../toyland.ts'

const atlas = await toylandAtlas()
const { knowledge, ask } = editionOf(atlas, new Kept(LIMITS), () => {})
const source = { knowledge, ask: askingOnce(ask) }

const groups = [...atlas.divisions.values()].flatMap(({ id, groups }) =>
  groups.map((group): LivePlace => ({ kind: 'group', division: id, group: group.id })),
)
const places: readonly LivePlace[] = [
  { kind: 'nation' },
  { kind: 'area', code: v.parse(AreaCodeSchema, '99') },
  { kind: 'group', division: 'fa', group: 'nowhere' },
  ...[...atlas.areas.values()].map(({ code }): LivePlace => ({ kind: 'area', code })),
  ...groups,
]
const year = fc.constantFrom(null, 1999, 2018, 2020, 2021, 2022, 2023)
const live: fc.Arbitrary<LiveValue> = fc.record({
  indicator: fc.constantFrom(
    v.parse(IndicatorIdSchema, 'never_was'),
    ...[...atlas.indicators.values()].map(({ id }) => id),
  ),
  place: fc.constantFrom(...places),
  year,
  show: fc.constantFrom(null, ...LIVE_SHOWS),
  since: year,
  reference: fc.constantFrom(...REFERENCES),
  claim: fc.option(fc.constantFrom(...CLAIM_KINDS), { nil: null }),
})

test('whatever is asked for stands there or is marked missing with its reason: never a blank, never a throw', () => {
  fc.assert(
    fc.property(live, fc.constantFrom(...LANGUAGES), (value, lang) => {
      const { parts, faults, claims, changes } = readTextBlock(writeLive(value), { now: source, before: source, lang })
      expect(faults).toEqual([])
      // The same figures then and now.
      expect(changes).toEqual([])
      const [part] = parts
      if (part?.kind !== 'paragraph') throw new Error('expected a paragraph')
      const [span, ...more] = part.spans
      expect(more).toEqual([])
      expect(span?.text.trim()).not.toBe('')
      expect(span?.text).not.toMatch(/NaN|undefined|null|Infinity/)
      expect(span?.missing).toBe(/^\[(saknas|missing): .+\]$/.test(span?.text ?? ''))
      for (const { verdict, now, before } of claims) {
        expect(now).toEqual(before)
        // What held nowhere never held.
        expect(verdict).not.toBe('no-longer-holds')
        expect(now.verdict === 'not-assessable').toBe(now.reason !== '')
      }
    }),
    { numRuns: 400 },
  )
})

/** Whose units have no digits of their own, such as "per 1 000 invånare". */
const legible = [...atlas.indicators.values()].filter(({ unit }) => !/\d/.test(unit.sv)).map(({ id }) => id)

/** A sentence around a value, and maybe another of the same or of its county or country. */
const sentence = fc
  .record({
    live: fc
      .record({ each: live, indicator: fc.constantFrom(...legible) })
      .map(({ each, indicator }): LiveValue => ({ ...each, indicator, show: 'value', since: null, claim: null })),
    year,
    other: fc.constantFrom(...places),
    words: fc.constantFrom(
      'Det ökar från A till B.',
      'B, som minskar sedan A.',
      'A är högre än riket (C).',
      'A är lägre än länet, C.',
      'Högst i länet är A.',
      'Lägst i landet är A, före C.',
      'Mer än hälften, A, mot C.',
      'Det är oförändrat: A.',
      'Det har mer än fördubblats från B till A.',
      'Det har mer än halverats från B till A.',
      'Näst högst i landet är A.',
    ),
  })
  .map(({ live, year, other, words }) => {
    const written = { A: writeLive(live), B: writeLive({ ...live, year }), C: writeLive({ ...live, place: other }) }
    return words.replaceAll(/\b[ABC]\b/g, (letter) => written[letter === 'A' ? 'A' : letter === 'B' ? 'B' : 'C'])
  })

/** Numbers as they are written, the years apart: "2021: 60,0 %; 2023: 80,0 %". */
const numbersIn = (figures: string) =>
  [...figures.replaceAll(/\d{4}: |\(\d+\)/g, '').matchAll(/[\u2212]?\d[\d\u00a0]*(?:,\d+)?(?=\u00a0|;| |$)/g)].map(
    ([number]) => Number(number.replaceAll('\u00a0', '').replace('\u2212', '-').replace(',', '.')),
  )

const CHANGES: readonly SeenKind[] = ['rises', 'falls', 'unchanged', 'more-than-doubled', 'more-than-halved']

test('a verdict is what the figures and years beside it give', () => {
  let verdicts = 0
  fc.assert(
    fc.property(sentence, (words) => {
      for (const { claim, now } of readTextBlock(words, { now: source, before: null, lang: 'sv' }).claims) {
        if (now.verdict === 'not-assessable') continue
        verdicts++
        const [a = Number.NaN, b = Number.NaN, c = Number.NaN] = numbersIn(now.figures)
        const years = [...now.figures.matchAll(/(\d{4}): /g)].map(([, year]) => Number(year))
        expect(years).toHaveLength(CHANGES.includes(claim) ? 2 : 1)
        expect(years).toEqual([...years].sort())
        const [, higher = ''] = /, (\d+) högre$/.exec(now.figures) ?? []
        const holds: Partial<Record<SeenKind, boolean>> = {
          rises: b > a,
          falls: b < a,
          unchanged: a === b,
          highest: a >= c,
          lowest: a <= b,
          above: a > b,
          below: a < b,
          'more-than-half': a > 50,
          'less-than-half': a < 50,
          'more-than-doubled': b > 2 * a,
          'more-than-halved': 2 * b < a,
          // The lowest of two is second too, and of that nothing more is told.
          'second-highest': higher === '1' || (b > a && now.figures.includes('(1)')),
        }
        expect(now.verdict, `${words} ${now.figures}`).toBe(holds[claim] ? 'holds' : 'fails')
      }
    }),
    { numRuns: 400 },
  )
  expect(verdicts).toBeGreaterThan(20)
})
