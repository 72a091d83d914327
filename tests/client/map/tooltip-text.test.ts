import { describe, expect, it } from 'vitest'
import { tooltipText } from '#client/map/tooltip-text.ts'
import type { Picture, PictureArea } from '#core/picture/picture.ts'
import { COUNTS, RATES } from '#tests/fixtures/toy-pictures.ts'

function row(picture: Picture, code: string): PictureArea {
  const found = picture.rows.find((each) => each.code === code)
  if (!found) throw new Error(`expected ${code} in the picture`)
  return found
}

describe('tooltip', () => {
  it('tells value with unit, class and rank', () => {
    const { name, value, details } = tooltipText(RATES, row(RATES, '0102'), 'sv')
    expect(name).toBe(row(RATES, '0102').name)
    expect(value).toMatch(/^60(,\d+)?\u00a0%$/)
    expect(details).toHaveLength(2)
    expect(details[0]).toMatch(/^klassen 60(,\d+)? till 70(,\d+)?$/)
    expect(details[1]).toBe('plats 2 av 3')
  })

  it('tells why a value is missing, and no rank', () => {
    const said = tooltipText(RATES, row(RATES, '0202'), 'en')
    expect(said.value).toBe('confidential, too few people')
    expect(said.details).toEqual([])
  })

  it('says nothing of classes where sizes speak', () => {
    const [first] = COUNTS.rows
    if (!first) throw new Error('expected rows')
    expect(tooltipText(COUNTS, first, 'en').details).toEqual(['rank 4 of 4'])
  })
})
