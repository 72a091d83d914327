import { addressIn } from '#core/model/destination.ts'
import { LINK_OF_REPORTS } from '#core/model/report/address.ts'
import type { Language } from '#core/model/text.ts'

/** Where a saved report is read with the figures of a data version. */
export function frozenReport(id: string, version: string, lang: Language): string {
  return addressIn(`${LINK_OF_REPORTS}${id}`, lang, [['at', version]])
}
