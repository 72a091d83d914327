import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import type { Area } from '#core/model/area.ts'
import type { PaperPart } from '#core/model/paper/paper.ts'
import type { Block, Report } from '#core/model/report.ts'
import { isCurrent } from '#core/model/strategy.ts'
import { editionOf } from '#server/edition.ts'
import { Kept } from '#server/http/kept.ts'
import { LIMITS } from '#server/http/limits.ts'
import { drawPaper } from '#server/paper/draw-paper.ts'
import { regionAnswer } from '#server/region/reading.ts'
import { type EditionAt, earlierEditions } from '#server/reports/earlier.ts'
import { reportPaper } from '#server/reports/paper.ts'
import { asItWas, twoVersions } from '../revisions/two-versions.ts'

const { after, before, versions } = await twoVersions(asItWas)
const edition = editionOf(
  after,
  new Kept(LIMITS),
  () => {},
  () => {},
  versions,
)
const ORIGIN = 'https://regionsikt.example.se'
const MAP: Block = { kind: 'figure', view: 'indicator=employment_rate_20_64&within=01', setting: [], caption: 'Arbete' }

const paperOf = (blocks: Block[], id: string | null = null, editionAt: EditionAt = () => null) => {
  const report: Report = { format: 'regionsikt-report/1', title: 'Ängen', lang: 'sv', at: after.version, blocks }
  const wish = { origin: ORIGIN, id, editionAt, profiles: new Map() }
  return drawPaper(() => reportPaper(edition, report, wish), { turn: async () => {}, steps: () => {} })
}
const kinds = (parts: readonly PaperPart[]) => parts.map(({ kind }) => kind)

describe('a report as a document', () => {
  test('has its headings, words and lists, live values as text', async () => {
    const text = '## Folk\n\nHär bor **{{population_total|area=01}}**, [mer](https://a.se).\n\n- ett\n- två'
    const { parts, title } = await paperOf([{ kind: 'text', text }])
    expect(title).toBe('Ängen')
    expect(parts.slice(0, 3)).toEqual([
      { kind: 'heading', level: 2, text: 'Folk' },
      {
        kind: 'paragraph',
        style: 'body',
        spans: [
          { text: 'Här bor ' },
          { text: '6\u00a0000', strong: true },
          { text: ', ' },
          { text: 'mer', href: 'https://a.se' },
          { text: '.' },
        ],
      },
      { kind: 'list', items: [[{ text: 'ett' }], [{ text: 'två' }]] },
    ])
    // Its sources, and which figures they were.
    expect(kinds(parts.slice(3))).toEqual(['heading', 'list', 'paragraph'])
    expect(JSON.stringify(parts.at(-1))).toContain(after.version)
  })

  test('has its figures drawn, with caption, alt text, source and a frozen address', async () => {
    const [figure] = (await paperOf([MAP])).parts
    if (figure?.kind !== 'figure') throw new Error('expected a figure')
    expect(figure.svg).toContain('<svg')
    expect(figure.caption).toBe('Arbete')
    expect(figure.alt.short).toContain('Sysselsättningsgrad')
    expect(figure.source.join(' ')).toContain('Källa: Toyland statistics')
    expect(figure.address).toContain(`at=${after.version}`)
    expect(figure.address.startsWith(ORIGIN)).toBe(true)
  })

  test('has all rows of a region as tables, one for each priority, whatever they would take in height', async () => {
    const setting: [string, string][] = [
      ['kind', 'region'],
      ['alt', 'Min text.'],
    ]
    const { parts } = await paperOf([{ ...MAP, view: 'indicator=births&area=01', setting, caption: 'Läget' }])
    const tables = parts.flatMap((part) => (part.kind === 'table' ? [part] : []))
    const { priorities } = regionAnswer(edition, {
      area: v.parse(v.custom<Area>(Boolean), edition.knowledge.area('01')),
      frame: { kind: 'region' },
      reference: { kind: 'nation' },
    })
    const rows = priorities.filter(isCurrent).flatMap(({ indicators }) => indicators)
    expect(tables.flatMap((table) => table.rows)).toHaveLength(rows.length)
    expect(rows.length).toBeGreaterThan(2)
    expect(tables[0]?.alt).toMatch(/^Min text\. Nyckeltal under/)
    expect(JSON.stringify(parts[0])).toContain('Läget')
    const [, under] = parts.slice(tables.length)
    expect(JSON.stringify(under)).toContain(`${ORIGIN}/region/01?at=${after.version}`)
    expect(kinds(parts)).not.toContain('figure')
  })

  test('says so where a figure cannot be drawn, and leads to one that was frozen', async () => {
    const { parts } = await paperOf([
      { ...MAP, view: 'indicator=never_was' },
      { ...MAP, view: `${MAP.view}&at=${before.version}` },
    ])
    const [gone, frozen] = parts
    expect(JSON.stringify(gone)).toContain('Figuren går inte att rita: Arbete.')
    expect(JSON.stringify(frozen)).toContain(`at=${before.version}`)
  })

  test('draws one that is frozen with the figures it was frozen to, where they are kept', async () => {
    const editionAt = earlierEditions(edition)
    // By name: the one whose figure was revised from 78 to 80.
    const almby = 'indicator=employment_rate_20_64&year=2023&area=0101'
    const drawn = async (at: string) => {
      const [figure] = (await paperOf([{ ...MAP, view: `${almby}${at}`, caption: '' }], null, editionAt)).parts
      if (figure?.kind !== 'figure') throw new Error('expected a figure')
      return figure
    }
    const [now, then] = [await drawn(''), await drawn(`&at=${before.version}`)]
    expect([now.alt.long.includes('78,0'), then.alt.long.includes('78,0')]).toEqual([false, true])
    expect(then.caption).toBe(now.caption)
    expect(then.address).toContain(`at=${before.version}`)
    expect(then.source.join(' ')).toContain(`Fryst till dataversion ${before.version}`)
    expect(earlierEditions(edition)('0'.repeat(16))).toBeNull()
  })

  test('is found again where it was saved, with the same figures', async () => {
    const id = 'A'.repeat(22)
    expect((await paperOf([], id)).address).toBe(`${ORIGIN}/r/${id}?at=${after.version}`)
    expect((await paperOf([])).address).toBeNull()
  })
})
