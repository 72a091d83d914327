/** What the blocks of a report are called while it is written: figures by the numbers that a text refers to them by. */
import { reportWords } from '#client/i18n/report-words.ts'
import { reading } from '#client/state/report/reading.ts'
import type { Block } from '#core/model/report.ts'

/** One for each block, in their order. A figure that has no number, or none yet, is a figure all the same. */
export function blockNames(blocks: readonly Block[]): string[] {
  const words = reportWords()
  let texts = 0
  return blocks.map((block, place) => {
    if (block.kind === 'text') return words.text(++texts)
    // Of the last report that was answered: until the next is, a block that has been moved is not found in its place.
    const read = reading.value?.blocks[place]
    return (read?.kind === 'figure' ? read.label : '') || words.figure
  })
}
