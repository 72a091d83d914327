import { describe, expect, it } from 'vitest'
import { stepWords } from '#client/map/walk-words.ts'
import type { Picture } from '#core/picture/picture.ts'
import { RATES, toyPicture } from '#tests/fixtures/toy-pictures.ts'
import { TOY_TABLE } from '#tests/fixtures/toy-topology.ts'

function said(picture: Picture, code: string, toldBefore = false): string {
  const area = TOY_TABLE.find((each) => each.code === code)
  const row = area && picture.rowOf.get(area.code)
  if (!area || !row) throw new Error(`expected ${code} in the picture`)
  return stepWords(picture, area, row, toldBefore, 'sv')
}

describe('a step is told', () => {
  it('by name, value, class and rank', () => {
    expect(said(RATES, '0102')).toMatch(/^Ö & Ås: 60(,0)?\u00a0%; .*klassen 60.*; plats 2 av 3\.$/)
  })

  it('with the reason where there is no value', () => {
    expect(said(RATES, '0202')).toBe('Ekby: sekretess, för få personer.')
  })

  it('with whether the area is chosen', () => {
    const chosen = toyPicture({
      cells: [50, 60, 80, 70],
      view: { areas: [...RATES.rowOf.keys()].slice(0, 1) },
    })
    expect(said(chosen, '0101')).toMatch(/ Vald\.$/)
    expect(said(chosen, '0102')).not.toMatch(/Vald/)
  })
})

describe('among groups', () => {
  const groups = toyPicture({ cells: [50, 60, 80, 70], view: { by: 'group', division: 'fa' } })

  it('the first area of a group tells of the group', () => {
    expect(said(groups, '0201')).toMatch(/^Dalby\. Norra bygden: /)
  })

  it('the next ones only say their names', () => {
    expect(said(groups, '0201', true)).toBe('Dalby.')
  })
})
