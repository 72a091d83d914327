import { expect, test } from 'vitest'
import { asKind } from '#core/model/figure/of-kind.ts'
import { FIGURE_KINDS, USUAL_FIGURE } from '#core/model/figure/setting.ts'

const PRESET = { ...USUAL_FIGURE, preset: 'slide' } as const

test.each([
  ['region', { priority: 'klimat', against: '14' }],
  ['compare', { against: 'first' }],
  ['priorities', { field: 'climate', sort: 'need' }],
] as const)('%s keeps what is set of it alone, and every other kind lets go of it', (own, set) => {
  const setting = { ...PRESET, kind: own, ...set }
  expect(asKind(setting, own)).toEqual(setting)
  for (const kind of [null, ...FIGURE_KINDS.filter((each) => each !== own)]) {
    expect(asKind(setting, kind)).toEqual({ ...PRESET, kind })
  }
})
