import type { Picture, PictureRow } from '../picture.ts'

/** Best first where rows have a rank, else highest first, kinds together; those without a figure last, equals in their order. */
export function rowOrder({ rows, detail, classed, ranked, classes }: Picture): PictureRow[] {
  const last = Number.POSITIVE_INFINITY
  const byRank = ranked > 0 && rows.every(({ rank, value }) => rank !== null || value === null)
  const figureOf = (row: PictureRow) =>
    classed === 'difference' ? row.referenceDifference : (row.value ?? row.parts?.[0] ?? null)
  const place = (row: PictureRow): number => {
    if (detail.kind === 'typology') return row.class ?? classes.counts.length
    if (byRank && classed === 'value') return row.rank ?? last
    const figure = figureOf(row)
    return figure === null ? last : -figure
  }
  // Infinity less Infinity is no number.
  return rows.toSorted((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)))
}
