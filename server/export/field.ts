/** One column of an export: what it is called by machines and by people, and what a row has in it. */
import type { Language, Text } from '#core/model/text.ts'
import type { ToldRow } from '#core/picture/picture.ts'

export type Cell = string | number | boolean | null

export interface Field {
  /** The same in every language, for programs that read the file: lower case and underscores. */
  readonly key: string
  /** For people. */
  readonly heading: Text
  /** Decimals a number is shown with; null where the column holds text. */
  readonly decimals: number | null
  readonly cell: (row: ToldRow, lang: Language) => Cell
}

export function numberField(
  key: string,
  heading: Text,
  decimals: number,
  cell: (row: ToldRow) => number | null,
): Field {
  return { key, heading, decimals, cell: (row) => clean(cell(row)) }
}

export function textField(key: string, heading: Text, cell: Field['cell']): Field {
  return { key, heading, decimals: null, cell }
}

/** Twelve digits: all that any source has, without the noise of arithmetic on floating point (80.1 − 71.3 = 8.799999999999997). */
function clean(value: number | null): number | null {
  return value === null ? null : Number(value.toPrecision(12))
}
