/** Papers are drawn piece by piece, and others are answered in between. */
import { describe, expect, test } from 'vitest'
import type { PaperPart } from '#core/model/paper/paper.ts'
import { drawPaper, type UndrawnPaper, type UndrawnPart } from '#server/paper/draw-paper.ts'
import { plainRenderer } from '../plain-renderer.ts'
import { MAP, report } from '../reports/reporting.ts'
import { toylandApp } from '../toyland-app.ts'

const said = (text: string): PaperPart => ({ kind: 'paragraph', style: 'body', spans: [{ text }] })

const paperOf = (parts: readonly UndrawnPart[]): UndrawnPaper => ({
  lang: 'sv',
  title: 'Prov',
  subtitle: '',
  description: '',
  address: null,
  version: 'v',
  builtAt: '2026-01-01T00:00:00Z',
  alone: false,
  contents: false,
  parts,
})

/** Three pieces, the last of which is two, between words that are there from the start. */
function drawing() {
  const happened: string[] = []
  const piece = (name: string) => () => {
    happened.push(name)
    return [said(name)]
  }
  const nested = () => {
    happened.push('c')
    return [said('c'), piece('d')]
  }
  const begin = () => {
    happened.push('begun')
    return paperOf([said('first'), piece('a'), piece('b'), said('then'), nested, said('last')])
  }
  const turn = async () => void happened.push('turn')
  return { happened, begin, turn }
}

describe('a paper', () => {
  test('is put together in its order, each piece in a turn of its own', async () => {
    const { happened, begin, turn } = drawing()
    const steps: (readonly [number, number])[] = []
    const { parts } = await drawPaper(begin, { turn, steps: (...step) => steps.push(step) })
    expect(parts).toEqual(['first', 'a', 'b', 'then', 'c', 'd', 'last'].map(said))
    expect(happened).toEqual(['turn', 'begun', 'turn', 'a', 'turn', 'b', 'turn', 'c', 'turn', 'd'])
    expect(steps).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ])
  })

  test('that nobody wants any more is drawn no further', async () => {
    const { happened, begin } = drawing()
    const turn = async () => {
      if (happened.includes('a')) throw new Error('nobody wants it')
    }
    await expect(drawPaper(begin, { turn, steps: () => {} })).rejects.toThrow('nobody wants it')
    expect(happened).toEqual(['begun', 'a'])
  })
})

/** What is asked of the server, and in how many pieces it is drawn. */
const sent = {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(report(Array.from({ length: 12 }, () => MAP))),
}
test.each([
  ['/compare/report.docx?area=01&area=02&indicator=births&indicator=population_total', {}, 2],
  ['/region/01/report.pptx', {}, 3],
  ['/api/reports/report.docx', sent, 12],
])('while %s is drawn others are answered', async (address, asking, pieces) => {
  const app = await toylandApp({ renderer: plainRenderer })
  const outcome: { status?: number } = {}
  const asked = Promise.resolve(app.request(address, asking)).then(({ status }) => {
    outcome.status = status
  })
  let answered = 0
  while (outcome.status === undefined) {
    await app.request('/api/health/live')
    await new Promise((resolve) => setImmediate(resolve))
    answered++
  }
  await asked
  expect(outcome.status).toBe(200)
  expect(answered).toBeGreaterThan(pieces)
})
