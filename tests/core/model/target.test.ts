import { expect, test } from 'vitest'
import { currentTarget, type StatedTarget, TARGET_STAGES } from '#core/model/target.ts'

function stated(value: number, stage: StatedTarget['stage'], superseded = false): StatedTarget {
  return {
    target: { kind: 'value', value, year: 2045 },
    words: { sv: 'ord', en: 'words' },
    stage,
    superseded,
    source: 'https://example.org/',
    checked: true,
  }
}

test('the last one adopted holds, and drafts and replaced ones never do', () => {
  const held = stated(2, 'adopted')
  expect(currentTarget([stated(1, 'adopted'), held, stated(3, 'exhibition'), stated(4, 'adopted', true)])).toBe(held)
  for (const stage of TARGET_STAGES) expect(currentTarget([stated(1, stage, true)])).toBeUndefined()
  expect(currentTarget([stated(1, 'consultation'), stated(2, 'exhibition')])).toBeUndefined()
  expect(currentTarget([])).toBeUndefined()
})

test('a figure of the follow-up holds where nothing is adopted, and only there', () => {
  const [adopted, followed] = [stated(1, 'adopted'), stated(2, 'follow-up')]
  expect(currentTarget([followed])).toBe(followed)
  expect(currentTarget([stated(3, 'adopted', true), followed])).toBe(followed)
  expect(currentTarget([adopted, followed])).toBe(adopted)
  expect(currentTarget([followed, adopted])).toBe(adopted)
})
