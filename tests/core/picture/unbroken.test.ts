import { expect, test } from 'vitest'
import { unbroken } from '#core/picture/unbroken.ts'

test('a dash between figures holds what follows, and no other dash does', () => {
  expect(unbroken('Öppet arbetslösa 18–64 år, 2019–2024')).toBe('Öppet arbetslösa 18–\u206064 år, 2019–\u20602024')
  expect(unbroken('Karta – Regionsikt')).toBe('Karta – Regionsikt')
})
