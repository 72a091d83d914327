import { expect, test } from 'vitest'
import { heldTogether, plainSpaces } from '#core/picture/held-together.ts'
import { wrapText } from '#core/picture/wrap-text.ts'

const shown = (title: string) => heldTogether(title).replaceAll('\u00a0', '_')

test.each([
  ['Medianinkomst efter skatt, 20 år och äldre, 2022', 'Medianinkomst efter skatt, 20_år och äldre,_2022'],
  ['Mönster: Sysselsättningsgrad 20–64 år, 2024', 'Mönster: Sysselsättningsgrad 20–64_år,_2024'],
  ['Inrikes flyttnetto per 1 000 invånare', 'Inrikes flyttnetto per 1_000_invånare'],
  ['Folkmängd, 1998–2025', 'Folkmängd,_1998–2025'],
  ['_Toc1 lang', '_Toc1 lang'],
])('%s', (title, held) => {
  expect(shown(title)).toBe(held)
  expect(plainSpaces(heldTogether(title))).toBe(title)
})

test('what is held together is parted where a line is narrower than it', () => {
  expect(wrapText(heldTogether('Andel 20–64 år, 2024'), 60, 12)).toEqual(['Andel', '20–64 år,', '2024'])
})
