import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { AreaCodeSchema } from '#core/model/area.ts'
import { IndicatorIdSchema } from '#core/model/indicator.ts'
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
  show: fc.constantFrom(...LIVE_SHOWS),
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
