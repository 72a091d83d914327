import { expect, test } from 'vitest'
import { figureAddress } from '#core/model/figure/address.ts'
import { FIGURE_PARAMETERS, readFigureSetting, USUAL_FIGURE } from '#core/model/figure/setting.ts'
import { plainView, writeView } from '#core/model/view.ts'
import { toyIndicator } from '#tests/fixtures/toy-pictures.ts'

const VIEW = plainView(toyIndicator())

test('the usual setting is nothing but the view', () => {
  expect(figureAddress('svg', VIEW, USUAL_FIGURE)).toBe(`/figure.svg?${writeView(VIEW)}`)
})

test('what the author wrote comes back as it was', () => {
  const setting = {
    ...USUAL_FIGURE,
    kind: 'compare',
    preset: 'slide',
    without: ['title', 'source'],
    alt: '"Ludvika" & 50 % <högre> + ?#',
    priority: 'klimat',
    against: '14',
  } as const
  const address = new URL(figureAddress('pptx', VIEW, setting), 'https://regionsikt.example')
  expect(address.pathname).toBe('/figure.pptx')
  const given = new Map(FIGURE_PARAMETERS.map((name) => [name, address.searchParams.getAll(name)] as const))
  const faults: never[] = []
  expect(readFigureSetting(given, faults)).toEqual(setting)
  expect(faults).toEqual([])
})
