/** What figures and tables of a report are called, in its files and on its pages alike: "Figur 3", "Tabell 1–5". */
import type { ReadBlock } from '#core/model/contract-reports.ts'
import type { Language } from '#core/model/text.ts'
import { OFFICE_WORDS } from '../office/words.ts'

/** As Word counts: each kind by itself and in order. What cannot be drawn is no figure, and has no number. */
export function numbered(blocks: readonly ReadBlock[], lang: Language): ReadBlock[] {
  const words = OFFICE_WORDS[lang]
  let [figures, tables] = [0, 0]
  return blocks.map((block): ReadBlock => {
    if (block.kind === 'text' || block.image === null) return block
    if (block.tables.length === 0) return { ...block, label: `${words.figure}\u00a0${++figures}` }
    const first = tables + 1
    const told = block.tables.map((table) => ({ ...table, label: `${words.table}\u00a0${++tables}` }))
    const label = `${words.table}\u00a0${first === tables ? first : `${first}–${tables}`}`
    return { ...block, label, tables: told }
  })
}
