import { NATION, OBSERVED_LEVELS, type ObservedLevel } from '#core/model/area.ts'
import type { CatalogueEntry, Indicator } from '#core/model/indicator.ts'
import { KNOWN, type Observations, UNSAID } from '#core/model/observations.ts'
import { MISSING_REASONS } from '#core/model/value.ts'
import type { Content } from '#server/atlas/schema.ts'

/** The codes of each level, in area order. */
export type CodesByLevel = Record<ObservedLevel, readonly string[]>

export interface Columns {
  /** The years with at least one figure, by level. */
  readonly levels: Indicator['levels']
  readonly rows: Content['observation']
}

/**
 * Cuts the table of one indicator into columns by level and year. An empty cell, and an area without a line of its own,
 * take the reason the catalogue gives; a column without a single figure is left out, for nothing was published.
 */
export function columnsOf(entry: CatalogueEntry, table: Observations, codes: CodesByLevel): Columns {
  const rowOf = new Map(table.codes.map((code, row) => [code, row]))
  const usual = MISSING_REASONS.indexOf(entry.missing) + 1
  const levels: Columns['levels'] = { nation: [], county: [], municipality: [] }
  const rows: Content['observation'] = []
  for (const level of OBSERVED_LEVELS) {
    const places = codes[level].map((code) => rowOf.get(code))
    for (const [i, year] of table.years.entries()) {
      const figures = new Float64Array(places.length).fill(Number.NaN)
      const reasons = new Uint8Array(places.length).fill(usual)
      let known = 0
      for (const [position, row] of places.entries()) {
        if (row === undefined) continue
        const at = row * table.years.length + i
        const reason = table.reasons[at] ?? UNSAID
        figures[position] = table.figures[at] ?? Number.NaN
        reasons[position] = reason === UNSAID ? usual : reason
        if (reason === KNOWN) known++
      }
      if (known === 0) continue
      levels[level].push(year)
      rows.push([entry.id, level, year, new Uint8Array(figures.buffer), reasons])
    }
  }
  return { levels, rows }
}

/** The nation first, as everywhere; `areas` must be in area order. */
export function codesByLevel(areas: readonly { code: string; level: string }[]): CodesByLevel {
  const at = (level: string) => areas.filter((area) => area.level === level).map((area) => area.code)
  return { nation: [NATION], county: at('county'), municipality: at('municipality') }
}
