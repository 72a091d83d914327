import { describe, expect, test } from 'vitest'
import type { Status, StatusInputs } from '#core/model/region/status.ts'
import { statusBrief, statusReason } from '#core/picture/region/status-words.ts'

const INPUTS: StatusInputs = {
  years: [2020, 2021, 2022, 2023],
  values: [1, 1, 1, 2],
  thresholds: [null, null, null, null],
  margins: [1, 1, 1, 2],
  slope: 0,
  right: 0.5,
  wrong: 0.5,
  targetYear: null,
  projected: null,
  metIn: null,
  notBefore: null,
}

function unclear(right: number, wrong: number): Status {
  return { kind: 'no-clear-change', inputs: { ...INPUTS, right, wrong } }
}

function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ')
}

describe('no clear change', () => {
  test('tells of the pairs that stand still, so that the shares add up', () => {
    expect(plain(statusBrief(unclear(0, 1 / 3), 'sv'))).toBe(
      '0 % av årsparen åt rätt håll, 33 % åt fel, 67 % oförändrade',
    )
    expect(statusBrief(unclear(0, 1 / 3), 'en')).toBe(
      '0% of year pairs the right way, 33% the wrong way, 67% unchanged',
    )
    expect(plain(statusReason(unclear(0, 1 / 3), 'sv'))).toBe(
      '0 % av årsparen går åt rätt håll, 33 % åt fel, 67 % är oförändrade; tre av fyra krävs',
    )
  })

  test('and says nothing of them where there are none', () => {
    // 10 of 15 pairs and 5 of 15: the rest is nothing but what floating point leaves.
    expect(plain(statusBrief(unclear(10 / 15, 5 / 15), 'sv'))).toBe('67 % av årsparen åt rätt håll, 33 % åt fel')
    expect(statusReason(unclear(10 / 15, 5 / 15), 'en')).toBe(
      '67% of year pairs go the right way, 33% the wrong way; three of four are needed',
    )
  })
})
