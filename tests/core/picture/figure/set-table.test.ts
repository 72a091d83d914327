import { describe, expect, test } from 'vitest'
import { droppedInWords, type SetRow, setTable } from '#core/picture/figure/set-table.ts'
import { figureSkin } from '#core/picture/skin.ts'

const SKIN = figureSkin('light')
const row = (name: string, ...cells: string[]): SetRow => ({ kind: 'figures', name, marked: false, cells, note: '' })
const columns = [
  { heading: 'Första (%)', numeric: true },
  { heading: 'Andra (%)', numeric: true },
  { heading: 'Skillnad (procentenheter)', numeric: true, main: true },
]
const TABLE = {
  names: 'Område',
  columns,
  rows: [row('Ludvika', '1,0', '12,5', '+11,5'), row('Falun', '10,0', '2,0', '−8,0')],
}
const endsOf = (svg: string, text: string) =>
  svg.match(new RegExp(`x="([\\d.]+)"[^>]*text-anchor="end"[^>]*>${text}<`))?.[1]

describe('a set table', () => {
  test('figures of a column end at one place, whatever their length', () => {
    const { content } = setTable(TABLE, 500, SKIN)
    expect(endsOf(content, '12,5')).toBe(endsOf(content, '2,0'))
    expect(Number(endsOf(content, '1,0'))).toBeLessThan(Number(endsOf(content, '2,0')))
  })

  test('what it is about stays where there is no room for all, and what goes is told', () => {
    const { content, dropped } = setTable(TABLE, 270, SKIN)
    expect(content).toContain('+11,5')
    expect(dropped).toEqual(['Andra (%)'])
    expect(droppedInWords(dropped, 'sv')).toBe('Kolumner som inte ryms i bredden: Andra (%).')
    expect(droppedInWords(setTable(TABLE, 500, SKIN).dropped, 'sv')).toBe('')
  })

  test('reasons, gaps and notes have lines of their own', () => {
    const reason: SetRow = { kind: 'reason', name: 'Säter', marked: true, reason: 'sekretess' }
    const noted: SetRow = {
      kind: 'figures',
      name: 'Bergslagen',
      marked: false,
      cells: ['1', '2', '3'],
      note: '3 av 3 områden',
    }
    const rows = [reason, { kind: 'gap', text: '… 12 kommuner till' } as const, noted]
    const { content, height } = setTable({ ...TABLE, rows }, 500, SKIN)
    for (const text of ['sekretess', '… 12 kommuner till', '3 av 3 områden']) expect(content).toContain(`>${text}<`)
    expect(height).toBeGreaterThan(setTable({ ...TABLE, rows: rows.slice(0, 2) }, 500, SKIN).height)
  })

  test('names are escaped', () => {
    const { content } = setTable({ ...TABLE, rows: [row('<script>"]]>&', '1', '2', '3')] }, 500, SKIN)
    expect(content).toContain('&lt;script&gt;&quot;]]&gt;&amp;')
  })

  test('no row, no column: the head alone', () => {
    expect(setTable({ names: 'Område', columns: [], rows: [] }, 300, SKIN).content).not.toMatch(
      /NaN|undefined|Infinity/,
    )
  })
})
