import { describe, expect, it } from 'vitest'
import { tooltipText } from '#client/map/tooltip-text.ts'
import type { Picture, PictureRow } from '#core/picture/picture.ts'
import { COUNTS, RATES, toyPicture } from '#tests/fixtures/toy-pictures.ts'

function row(picture: Picture, code: string): PictureRow {
  const found = picture.rows.find((each) => each.code === code)
  if (!found) throw new Error(`expected ${code} in the picture`)
  return found
}

describe('tooltip', () => {
  it('tells value with unit, class and rank', () => {
    const { name, area, value, details } = tooltipText(RATES, row(RATES, '0102'), 'Ö & Ås', 'sv')
    expect([name, area]).toEqual(['Ö & Ås', undefined])
    expect(value).toMatch(/^60(,\d+)?\u00a0%$/)
    expect(details.some((detail) => detail.startsWith('klassen 60'))).toBe(true)
    expect(details.at(-1)).toBe('plats 2 av 3')
  })

  it('tells why a value is missing, and no rank', () => {
    const said = tooltipText(RATES, row(RATES, '0202'), 'Ekby', 'en')
    expect(said.value).toBe('confidential, too few people')
    expect(said.details).toEqual([])
  })

  it('says nothing of classes where sizes speak', () => {
    const [first] = COUNTS.rows
    if (!first) throw new Error('expected rows')
    expect(tooltipText(COUNTS, first, first.name, 'en').details).toEqual(['rank 4 of 4'])
  })

  it('names the group and the area where a group has one value', () => {
    const groups = toyPicture({ cells: [50, 60, 80, 70], view: { by: 'group', division: 'fa' } })
    const said = tooltipText(groups, row(groups, 'fa:01'), 'Dalby', 'sv')
    expect([said.name, said.area]).toEqual(['Norra bygden', 'Dalby'])
  })
})
