import type { ReadBlock } from '#core/model/contract-reports.ts'

/** "Figur 3. Folkmängd, 2025"; without a number what has none. */
export function labelled(label: string, caption: string): string {
  return label === '' ? caption : `${label}. ${caption}`
}

/** What stands at a figure itself: tables that are called otherwise have each its own number. */
export function captionOf(figure: Extract<ReadBlock, { kind: 'figure' }>): string {
  const { label, caption, tables } = figure
  const isCalled = tables.length === 0 || tables.some((table) => table.caption === caption)
  return isCalled ? labelled(label, caption) : caption
}
