import { expect, test } from 'vitest'
import { newestCommonYear } from '#core/measure/newest-year.ts'

test('the same year where every series has it, else the newest before it', () => {
  const series = [
    [2020, 2021, 2022],
    [2019, 2021, 2022, 2023],
  ]
  expect(newestCommonYear(series, 2022)).toBe(2022)
  expect(newestCommonYear(series, 2024)).toBe(2022)
  expect(newestCommonYear(series, 2021)).toBe(2021)
})

test('never a later year, and none where they have none in common', () => {
  expect(newestCommonYear([[2021, 2022]], 2020)).toBeNull()
  expect(newestCommonYear([[2020], [2021]], 2024)).toBeNull()
  expect(newestCommonYear([], 2024)).toBeNull()
})
