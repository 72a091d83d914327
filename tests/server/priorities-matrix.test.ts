/** `/api/priorities/matrix`: need beside emphasis, as the README of toyland works them out. */
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { type MatrixAnswer, MatrixAnswerSchema, RegionAnswerSchema } from '#core/model/contract-regions.ts'
import { toylandApp } from './toyland-app.ts'

const app = await toylandApp()
const answer = await app.request('/api/priorities/matrix')
const matrix: MatrixAnswer = v.parse(MatrixAnswerSchema, await answer.json())

const row = (area: string) => {
  const place = matrix.areas.findIndex(({ id }) => id === area)
  return matrix.regions.map(({ cells }) => cells[place])
}

describe('/api/priorities/matrix', () => {
  test('has a cell for every county in every area of the report, in order', () => {
    expect(matrix.areas).toHaveLength(8)
    expect(matrix.regions.map(({ code, complete }) => [code, complete])).toEqual([
      ['01', true],
      ['02', false],
      ['03', true],
    ])
    for (const { cells } of matrix.regions)
      expect(cells.map(({ area }) => area)).toEqual(matrix.areas.map(({ id }) => id))
  })

  test.each([
    ['housing-work-welfare', [83.33, 50, 16.67], [1 / 3, 0, 1 / 3], [false, false, false]],
    // High in 03 and without a priority, but all and men of one measure.
    ['skills', [16.67, 50, 83.33], [1 / 3, 1 / 2, 0], [false, false, false]],
    ['equality', [50, 50, 50], [1 / 3, 0, 1 / 3], [false, false, false]],
    ['climate', [83.33, 25, 41.67], [0, 1 / 2, 1 / 3], [true, false, false]],
  ] as const)('%s', (area, needs, emphases, blind) => {
    const cells = row(area)
    expect(cells.map((cell) => Math.round((cell?.need ?? 0) * 100) / 100)).toEqual(needs)
    expect(cells.map((cell) => cell?.emphasis)).toEqual(emphases)
    expect(cells.map((cell) => cell?.blindSpot)).toEqual(blind)
  })

  test('an area that nothing measures has no need, and nobody is blind to it', () => {
    expect(row('governance')).toMatchObject(
      [1, 2, 3].map(() => ({ need: null, needRank: null, needOf: 0, blindSpot: false })),
    )
  })

  test('says what the page of each county says', async () => {
    for (const { code, cells } of matrix.regions) {
      const page = v.parse(RegionAnswerSchema, await (await app.request(`/api/regions/${code}`)).json())
      const own = page.needEmphasis.map(({ indicators: _, ...cell }) => ({
        ...cell,
        blindSpot: page.blindSpots.some(({ area }) => area === cell.area),
      }))
      expect(cells.map(({ subGoals: _, ...cell }) => cell)).toEqual(own)
      for (const { area, subGoals } of page.blindSpots) {
        expect(cells.find((cell) => cell.area === area)?.subGoals).toBe(subGoals.length)
      }
    }
  })

  test('takes no parameter but the data version', async () => {
    expect((await app.request('/api/priorities/matrix?area=climate')).status).toBe(400)
  })
})
