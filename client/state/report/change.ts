/** What a verb does to a report: pure, so that each can be tried without a page. */
import type { Block, FigureBlock, Report, TextBlock } from '#core/model/report.ts'
import { moved } from '../moved.ts'

export function withTitle(report: Report, title: string): Report {
  return { ...report, title }
}

/** At a place, or last. */
export function withBlock(report: Report, block: Block, place = report.blocks.length): Report {
  return { ...report, blocks: [...report.blocks.slice(0, place), block, ...report.blocks.slice(place)] }
}

export function withoutBlock(report: Report, place: number): Report {
  return { ...report, blocks: report.blocks.filter((_, i) => i !== place) }
}

export function withMoved(report: Report, place: number, step: -1 | 1): Report {
  return { ...report, blocks: moved(report.blocks, place, step) }
}

export function withText(report: Report, place: number, text: string): Report {
  return {
    ...report,
    blocks: report.blocks.map((each, i) => (i === place && each.kind === 'text' ? { ...each, text } : each)),
  }
}

export function withCaption(report: Report, place: number, caption: string): Report {
  const blocks = report.blocks.map((each, i) => (i === place && each.kind === 'figure' ? { ...each, caption } : each))
  return { ...report, blocks }
}

/** What the author says to those who do not see it; empty where that is left to the data. */
export function altOf({ setting }: Pick<FigureBlock, 'setting'>): string {
  return setting.find(([name]) => name === 'alt')?.[1] ?? ''
}

export function withAlt(report: Report, place: number, alt: string): Report {
  const blocks = report.blocks.map((each, i): Block => {
    if (i !== place || each.kind !== 'figure') return each
    const others = each.setting.filter(([name]) => name !== 'alt')
    return { ...each, setting: alt === '' ? others : [...others, ['alt', alt]] }
  })
  return { ...report, blocks }
}

/** Where somebody writes: a text block, and what is marked in it. */
export interface Caret {
  readonly block: number
  readonly start: number
  readonly end: number
}

/** In place of what is marked; with no caret in a text, at the end of the last one, or in a new one. Where the caret then is. */
export function withInserted(report: Report, caret: Caret | null, words: string): { report: Report; caret: Caret } {
  const chosen = caret === null ? undefined : report.blocks[caret.block]
  const isText = (block: Block): block is TextBlock => block.kind === 'text'
  const last = report.blocks.findLastIndex(isText)
  if (caret === null || chosen?.kind !== 'text') {
    const block = report.blocks[last]
    if (block?.kind !== 'text') {
      const place = report.blocks.length
      const at = { block: place, start: words.length, end: words.length }
      return { report: withBlock(report, { kind: 'text', text: words }), caret: at }
    }
    const { length } = block.text
    return withInserted(report, { block: last, start: length, end: length }, words)
  }
  const { text } = chosen
  const [start, end] = [Math.min(caret.start, text.length), Math.min(caret.end, text.length)]
  // At the end of a text it goes on as the next word.
  const gap = start === text.length && /[\p{L}\p{N}.,;:!?}]$/u.test(text) ? ' ' : ''
  const at = start + gap.length + words.length
  return {
    report: withText(report, caret.block, text.slice(0, start) + gap + words + text.slice(end)),
    caret: { block: caret.block, start: at, end: at },
  }
}
