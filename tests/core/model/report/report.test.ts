import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { AreaCodeSchema } from '#core/model/area.ts'
import { DIVISIONS } from '#core/model/division.ts'
import { IndicatorIdSchema } from '#core/model/indicator.ts'
import { CLAIM_KINDS, LIVE_SHOWS, type LivePlace, type LiveValue } from '#core/model/report/live.ts'
import { readReportValue } from '#core/model/report/read.ts'
import { readLive } from '#core/model/report/read-live.ts'
import { liveMarks, readText } from '#core/model/report/text.ts'
import { writeReport } from '#core/model/report/write.ts'
import { writeLive } from '#core/model/report/write-live.ts'
import type { Block, Report } from '#core/model/report.ts'
import { LANGUAGES } from '#core/model/text.ts'
import { REFERENCES } from '#core/model/view.ts'
import { tellReportFault } from '#core/picture/describe-report-fault.ts'
import { describeLiveFault } from '#core/picture/report/live-fault-words.ts'

const year = fc.option(fc.integer({ min: 1900, max: 2200 }), { nil: null })
const place: fc.Arbitrary<LivePlace> = fc.oneof(
  fc.constant({ kind: 'nation' as const }),
  fc
    .stringMatching(/^(?:\d{2}|\d{4})$/)
    .map((code) => ({ kind: 'area' as const, code: v.parse(AreaCodeSchema, code) })),
  fc.record({
    kind: fc.constant('group' as const),
    division: fc.constantFrom(...DIVISIONS),
    group: fc.stringMatching(/^[A-Za-z0-9]{1,4}$/),
  }),
)
const live: fc.Arbitrary<LiveValue> = fc.record({
  indicator: fc.stringMatching(/^[a-z][a-z0-9_]{0,20}$/).map((id) => v.parse(IndicatorIdSchema, id)),
  place,
  year,
  show: fc.constantFrom(null, ...LIVE_SHOWS),
  since: year,
  reference: fc.constantFrom(...REFERENCES),
  claim: fc.option(fc.constantFrom(...CLAIM_KINDS), { nil: null }),
})

const inner = (text: string) => text.slice(2, -2)

describe('a live value', () => {
  test('is read as it was written', () => {
    fc.assert(
      fc.property(live, (value) => {
        expect(readLive(inner(writeLive(value)))).toEqual({ live: value })
      }),
    )
  })

  test('is written in one way, whatever the order and the spaces', () => {
    const untidy = ' population_total |show= rank| year = latest|area=20 '
    const reading = readLive(untidy)
    if ('fault' in reading) throw new Error(JSON.stringify(reading.fault))
    expect(writeLive(reading.live)).toBe('{{population_total|area=20|year=latest|show=rank}}')
  })

  test('says in one word what is shown of it', () => {
    expect(readLive('births|area=01|rank')).toEqual(readLive('births|area=01|show=rank'))
  })

  test.each([
    ['', 'indicator', '', 0],
    ['Folkmängd|area=20', 'indicator', 'Folkmängd', 0],
    ['births', 'area', '', 6],
    ['births|area=1', 'area', '1', 12],
    ['births|area=se', 'area', 'se', 12],
    ['births|area=county:', 'area', 'county:', 12],
    ['births|area=01|year=199', 'year', '199', 20],
    ['births|area=01|year=1e9', 'year', '1e9', 20],
    ['births|area=01|since=latest', 'since', 'latest', 21],
    ['births|area=01|show=all', 'show', 'all', 20],
    ['births|area=01|reference=me', 'reference', 'me', 25],
    ['births|area=01|claim=good', 'claim', 'good', 21],
    ['births|area=01|colour=red', 'parameter', 'colour=red', 15],
    ['births|area=01|area=02', 'parameter', 'area=02', 15],
    ['births|area=01|', 'parameter', '', 15],
  ] as const)('%s is told where it is wrong', (text, what, found, at) => {
    expect(readLive(text)).toMatchObject({ fault: { what, found, at } })
  })
})

describe('a text', () => {
  test('of anything is read, and its faults have places and words in both languages', () => {
    const pieces = fc.constantFrom(
      '{{',
      '}}',
      '**',
      '[a](https://a.se/b)',
      '\n',
      '\n\n',
      '## ',
      '- ',
      '|',
      'area=20',
      'births',
      '<b>',
    )
    const text = fc.oneof(
      fc.string(),
      fc.array(fc.oneof(pieces, fc.string({ maxLength: 5 }))).map((each) => each.join('')),
    )
    fc.assert(
      fc.property(text, (written) => {
        const { parts, marks } = readText(written)
        const lines = parts.flatMap((part) => (part.kind === 'list' ? part.items : [part.inlines]))
        // Every mark stands somewhere, or is text that was never closed.
        const placed = lines.flat().flatMap((each) => (each.kind === 'live' ? [each.mark] : []))
        expect(new Set(placed).size).toBe(placed.length)
        for (const { start, end, source, fault } of marks) {
          expect(written.slice(start, end)).toBe(source)
          if (fault === null) continue
          expect(fault.at).toBeGreaterThanOrEqual(start)
          expect(fault.at).toBeLessThanOrEqual(end)
          for (const lang of LANGUAGES) expect(describeLiveFault(fault, lang).found).not.toBe('')
        }
      }),
    )
  })

  test('has headings, paragraphs and lists, and lines that go on', () => {
    const { parts } = readText('## Arbete\nFler\narbetar.\n\n- ett\n  och mer\n- två\n\nSlut')
    const told = parts.map((part) =>
      part.kind === 'list'
        ? part.items.map((item) => item.map((each) => (each.kind === 'text' ? each.text : '')).join(''))
        : [part.kind, part.inlines.map((each) => (each.kind === 'text' ? each.text : '')).join('')],
    )
    expect(told).toEqual([
      ['heading', 'Arbete'],
      ['paragraph', 'Fler arbetar.'],
      ['ett   och mer', 'två'],
      ['paragraph', 'Slut'],
    ])
  })

  test('is bold where that is closed, and links to the web alone', () => {
    const [part] = readText('**a** b ** [c](https://x.se/?a=1&b=2) [d](javascript:alert(1)) [e](http://x.se)').parts
    if (part?.kind !== 'paragraph') throw new Error('expected a paragraph')
    expect(part.inlines).toEqual([
      { kind: 'text', text: 'a', strong: true, href: null },
      { kind: 'text', text: ' b ** ', strong: false, href: null },
      { kind: 'text', text: 'c', strong: false, href: 'https://x.se/?a=1&b=2' },
      { kind: 'text', text: ' [d](javascript:alert(1)) [e](http://x.se)', strong: false, href: null },
    ])
  })

  test('with braces that never close says where they begin', () => {
    expect(liveMarks('a {{ b {{births|area=SE}}').map(({ start, fault }) => [start, fault?.what ?? null])).toEqual([
      [2, 'mark'],
      [7, null],
    ])
  })
})

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    kind: fc.constant('text' as const),
    text: fc
      .array(fc.oneof(live.map(writeLive), fc.stringMatching(/^[a-zåäö<>&"'\n]{0,20}$/)), { maxLength: 5 })
      .map((all) => all.join(' ')),
  }),
  fc.record({
    kind: fc.constant('figure' as const),
    view: fc.stringMatching(/^indicator=[a-z]{1,9}$/),
    setting: fc.constantFrom<[string, string][]>([], [['kind', 'strip']]),
    caption: fc.stringMatching(/^([a-zåäö][a-zåäö <>&]{0,20}[a-zåäö])?$/),
  }),
)
const reports: fc.Arbitrary<Report> = fc.record({
  format: fc.constant('regionsikt-report/1' as const),
  title: fc.stringMatching(/^[a-zåäö"<&]([a-zåäö "<&]{0,30}[a-zåäö])?$/),
  lang: fc.constantFrom(...LANGUAGES),
  at: fc.stringMatching(/^[0-9a-f]{16}$/),
  blocks: fc.array(block, { maxLength: 6 }),
})

const EMPTY = { format: 'regionsikt-report/1', title: 'Min', lang: 'sv', at: '0123456789abcdef', blocks: [] }
const textBlock = (text: unknown) => ({ ...EMPTY, blocks: [{ kind: 'text', text }] })
const figure = { kind: 'figure', view: 'indicator=a', setting: [], caption: '' }

describe('a report', () => {
  test('is read as it was written, and written as it was read', () => {
    fc.assert(
      fc.property(reports, (report) => {
        expect(readReportValue(JSON.parse(writeReport(report)))).toEqual({ report })
      }),
    )
  })

  test('is read, or refused with a place and words in both languages: nothing else', () => {
    const told = (value: unknown) => {
      const reading = readReportValue(value)
      if ('report' in reading) return
      expect(reading.fault.pointer).toMatch(/^(\/.*)?$/)
      for (const lang of LANGUAGES) {
        expect(tellReportFault(reading.fault, lang)).not.toBe('')
        expect(tellReportFault(reading.fault, lang)).not.toContain('undefined')
      }
    }
    fc.assert(fc.property(fc.anything(), told))
    const spoilt = fc.tuple(reports, fc.jsonValue(), fc.nat(40)).map(([report, other, at]) => {
      let left = at
      const spoil = (value: unknown): unknown => {
        if (left-- === 0) return other
        if (Array.isArray(value)) return value.map(spoil)
        if (typeof value !== 'object' || value === null) return value
        return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, spoil(each)]))
      }
      return spoil(report)
    })
    fc.assert(fc.property(spoilt, told))
  })

  test.each([
    ['', 'a text', 'wrong-kind'],
    ['/format', { ...EMPTY, format: 'other/1' }, 'other-format'],
    ['/title', { ...EMPTY, title: ' ' }, 'no-text'],
    ['/title', { ...EMPTY, title: 'a\u202eb' }, 'hidden-characters'],
    ['/title', { ...EMPTY, title: 'x'.repeat(161) }, 'long-text'],
    ['/lang', { ...EMPTY, lang: 'de' }, 'not-one-of'],
    ['/at', { ...EMPTY, at: '../../etc/passwd' }, 'no-version'],
    ['/blocks', { ...EMPTY, blocks: Array.from({ length: 81 }, () => ({ kind: 'text', text: '' })) }, 'too-many'],
    ['/blocks/0/kind', { ...EMPTY, blocks: [{ kind: 'film' }] }, 'not-one-of'],
    ['/blocks/0/text', textBlock('x'.repeat(12_001)), 'long-text'],
    ['/blocks/0/text', textBlock('a\u0000b'), 'hidden-characters'],
    ['/blocks/0/text', textBlock('{{a|area=20}}'.repeat(301)), 'too-many'],
    ['/blocks/0/text', textBlock(undefined), 'missing'],
    ['/blocks/24', { ...EMPTY, blocks: Array.from({ length: 25 }, () => figure) }, 'too-many'],
    [
      '/blocks/0/setting',
      { ...EMPTY, blocks: [{ ...figure, setting: Array.from({ length: 25 }, () => ['a', 'b']) }] },
      'too-many',
    ],
    ['/constructor', { ...EMPTY, constructor: 1 }, 'unknown-member'],
  ])('is refused at %s', (pointer, value, kind) => {
    expect(readReportValue(value)).toMatchObject({ fault: { pointer, kind } })
  })

  test('is taken with what nobody knows, and with lines', () => {
    expect(readReportValue(textBlock('{{never_was|area=99}}\r\n\tså'))).toHaveProperty('report')
  })
})
