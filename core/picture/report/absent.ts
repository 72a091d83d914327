import type { ReadBlock } from '#core/model/contract-reports.ts'

/** How many values cannot be had and figures cannot be drawn: they are marked wherever the report goes. */
export function absentIn(blocks: readonly ReadBlock[]): number {
  return blocks.reduce((sum, block) => sum + absentOf(block), 0)
}

function absentOf(block: ReadBlock): number {
  if (block.kind === 'figure') return block.image === null ? 1 : 0
  const spans = block.parts.flatMap((part) => (part.kind === 'list' ? part.items.flat() : part.spans))
  return spans.filter(({ missing }) => missing).length
}
