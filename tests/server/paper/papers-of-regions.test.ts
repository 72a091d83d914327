/** What stands in the documents, before anybody makes a file of them. */
import { describe, expect, test } from 'vitest'
import type { Paper } from '#core/model/paper/paper.ts'
import { plainRenderer } from '../plain-renderer.ts'
import { freshSaving } from '../saving.ts'
import { toylandApp } from '../toyland-app.ts'

const app = await toylandApp({ renderer: plainRenderer, saving: freshSaving() })

async function paper(address: string): Promise<Paper> {
  const response = await app.request(`http://toy.example${address}`)
  expect(response.status, address).toBe(200)
  return response.json()
}

const tablesOf = ({ parts }: Paper) => parts.flatMap((part) => (part.kind === 'table' ? [part] : []))
const headsOf = (made: Paper) => tablesOf(made).map(({ head }) => head.map(({ text }) => text))

const DOCUMENTS = [
  '/figure.docx?level=county',
  '/figure.docx?kind=table&level=county&lang=en',
  '/figure.docx?kind=region&level=county&area=01',
  '/compare/report.docx?area=01&area=02',
  '/region/01/report.docx',
  '/region/02/report.docx?lang=en',
]

test.each(DOCUMENTS)('%s leaves out no level of headings', async (address) => {
  const { parts } = await paper(address)
  const levels = parts.flatMap((part) => (part.kind === 'heading' ? [part.level] : []))
  expect(levels[0]).toBe(1)
  for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? 0), `heading ${i}`).toBeLessThanOrEqual(1)
})

/** Points that a pixel becomes where a figure fills the width of a slide, 12.13 inches. */
const POINTS_ACROSS = 12.13 * 72

test.each(['map', 'multiples', 'chart', 'strip', 'bars', 'line', 'compare'])(
  'the letters of a %s are no smaller than 12 points on a slide',
  async (kind) => {
    const { parts } = await paper(`/figure.pptx?kind=${kind}&level=county&area=01&area=02`)
    const figures = parts.flatMap((part) => (part.kind === 'figure' ? [part] : []))
    expect(figures).toHaveLength(1)
    for (const { svg, chart } of figures) {
      const [, across = '0'] = /viewBox="[\d.]+ [\d.]+ ([\d.]+)/.exec(svg) ?? []
      const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size))
      const least = (Math.min(...sizes) * POINTS_ACROSS) / Number(across)
      // A chart is PowerPoint's own, with letters of its own.
      if (chart === null) expect(least).toBeGreaterThanOrEqual(11.95)
    }
  },
)

describe('the tables of a region', () => {
  test('have a column for targets where a row has one, and none where all would say that there is none', async () => {
    const answer = await (await app.request('/api/regions/01')).json()
    const heads = headsOf(await paper('/region/01/report.docx'))
    for (const { title, indicators, status } of answer.priorities) {
      if (indicators.length === 0 || status === 'superseded') continue
      const made = tablesOf(await paper('/region/01/report.docx')).find(({ caption }) => caption.includes(title.sv))
      const columns = made?.head.map(({ text }) => text) ?? []
      expect(columns.includes('Målvärde')).toBe(
        indicators.some((row: { target?: unknown }) => row.target !== undefined),
      )
    }
    expect(heads.flat()).toContain('Inom länet')
  })

  test('have no column for differences inside a county of one municipality, which is said once', async () => {
    const made = await paper('/region/03/report.docx')
    expect(headsOf(made).length).toBeGreaterThan(0)
    expect(headsOf(made).flat()).not.toContain('Inom länet')
    expect(JSON.stringify(made.parts).split('Länet är en enda kommun.')).toHaveLength(2)
  })

  test('stand under the figure of its rows, and on slides instead of it, where it could not be read', async () => {
    const [page, slides] = await Promise.all(
      ['docx', 'pptx'].map((format) => paper(`/figure.${format}?kind=region&level=county&area=01`)),
    )
    expect(page?.parts.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['figure', 'table']))
    expect(slides?.parts.map(({ kind }) => kind)).not.toContain('figure')
    expect(slides && headsOf(slides)).toEqual(page && headsOf(page))
  })
})

test('the words for the table of a comparison name the columns it has, and no other', async () => {
  const asked = ['area=01&area=02&indicator=population_total', 'area=01&t=Bygd~0101&indicator=employment_rate_20_64']
  const made = await Promise.all(asked.map((each) => paper(`/compare/report.docx?${each}`)))
  expect(made.flatMap(headsOf).map((head) => head.length)).toEqual([3, 5])
  expect(made.flatMap(tablesOf).map(({ alt }) => alt.split(': ').at(-1))).toEqual([
    'värde och plats för 2 områden.',
    'värde, skillnad, plats och täckning för 2 områden.',
  ])
})

test('the titles of a strategy are Swedish in an English document', async () => {
  const { parts } = await paper('/region/01/report.docx?lang=en')
  const headings = parts.flatMap((part) => (part.kind === 'heading' && part.level > 1 ? [part.lang] : []))
  expect(new Set(headings)).toEqual(new Set(['sv']))
})
