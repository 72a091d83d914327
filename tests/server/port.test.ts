import { expect, test } from 'vitest'
import { PortError, readPort } from '#server/port.ts'

test.each(['eighty', '-1', '65536', '80.5', ' 80', '1e3'])('PORT=%s is refused', (text) => {
  expect(() => readPort(text)).toThrow(new PortError(`PORT: expected a number from 0 to 65535, found "${text}".`))
})

test.each([
  ['0', 0],
  ['65535', 65_535],
  ['', 8080],
  [undefined, 8080],
])('PORT=%s is %d', (text, port) => {
  expect(readPort(text)).toBe(port)
})
