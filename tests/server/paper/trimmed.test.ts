import { expect, test } from 'vitest'
import { trimmed } from '#server/paper/trimmed.ts'

const sheet = (size: string, box: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="${box}" role="img"></svg>`

test('a sheet loses its margins but for a little; one that is set larger loses them as large', () => {
  const svg = sheet('width="640" height="260"', '0 0 640 260')
  expect(trimmed({ svg, width: 640, height: 260 })).toEqual({
    svg: sheet('width="604" height="224"', '18 18 604 224'),
    width: 604,
    height: 224,
  })
  const large = trimmed({ svg: sheet('width="1280" height="520"', '0 0 640 260'), width: 1280, height: 520 })
  expect([large.width, large.height]).toEqual([1208, 448])
})

test('what is no sheet of ours is refused', () => {
  expect(() => trimmed({ svg: '<svg>', width: 1, height: 1 })).toThrow('expected its size and viewBox')
})
