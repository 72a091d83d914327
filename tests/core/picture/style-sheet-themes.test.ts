import { describe, expect, test } from 'vitest'
import { styleSheet } from '#core/picture/style-sheet.ts'

/** The blocks that a condition holds for. */
const blocks = (sheet: string, condition: string) =>
  sheet.split(/^(?=@media)/m).filter((block) => block.startsWith(`@media ${condition} {`))

describe('the style sheet', () => {
  test('of a page is dark where the device is', () => {
    const sheet = styleSheet()
    expect(blocks(sheet, 'screen and (prefers-color-scheme: dark)')).toHaveLength(1)
    expect(sheet).not.toContain('data-theme')
  })

  test('of an embed is dark where its author says so, and where the device is and the author does not say light', () => {
    const sheet = styleSheet('chosen')
    const [device] = blocks(sheet, 'screen and (prefers-color-scheme: dark)')
    const [chosen] = blocks(sheet, 'screen')
    expect(device).toContain(':root:where(:not([data-theme="light"])) { color-scheme: dark;')
    expect(device).toContain(':where(:root:not([data-theme="light"])) .class-')
    expect(chosen).toContain(':root:where([data-theme="dark"]) { color-scheme: dark;')
    expect(chosen).toContain(':where(:root[data-theme="dark"]) .class-')
  })
})
