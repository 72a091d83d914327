/** Pieces of a chart under each other. */
import type { Block } from '../legend.ts'
import { round } from '../xml.ts'

export function stack(blocks: readonly Block[]): Block {
  let height = 0
  const placed = blocks.map((block) => {
    const content = shifted(block.content, 0, height)
    height += block.height
    return content
  })
  return { content: placed.join(''), height }
}

export function shifted(content: string, x: number, y: number): string {
  return content === '' || (x === 0 && y === 0)
    ? content
    : `<g transform="translate(${round(x)} ${round(y)})">${content}</g>`
}
