/** What a bar is called where another program draws it and its number: why one has none is not to be seen there. */
import type { Language } from '#core/model/text.ts'
import { MISSING_NAMES } from '#core/model/value.ts'
import { approximatelyNamed } from '../approximate.ts'
import type { BarRow } from './bar-row.ts'

/** "Gotlands län (inte rapporterat)", "Bergslagen (≈)". */
export function barLabel({ name, value, missing, approximate }: BarRow, lang: Language): string {
  return value === null
    ? `${name} (${MISSING_NAMES[missing ?? 'not-in-data'][lang]})`
    : approximatelyNamed(name, approximate)
}
