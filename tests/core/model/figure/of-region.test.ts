import { expect, test } from 'vitest'
import { asKind } from '#core/model/figure/of-region.ts'
import { FIGURE_KINDS, USUAL_FIGURE } from '#core/model/figure/setting.ts'

const ROWS = { ...USUAL_FIGURE, kind: 'region', preset: 'slide', priority: 'klimat', against: '14' } as const

test('rows of a region keep what is theirs, and every other kind lets go of it', () => {
  expect(asKind(ROWS, 'region')).toEqual(ROWS)
  for (const kind of [null, ...FIGURE_KINDS.filter((each) => each !== 'region')]) {
    expect(asKind(ROWS, kind)).toEqual({ ...USUAL_FIGURE, kind, preset: 'slide' })
  }
})
