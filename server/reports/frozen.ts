import { addressIn } from '#core/model/destination.ts'
import { LINK_OF_REPORTS, PATH_OF_REPORTS } from '#core/model/report/address.ts'
import type { Language } from '#core/model/text.ts'

/** Where a report is read with the figures of a data version; of one that is not saved, where reports are written. */
export function frozenReport(id: string | null, version: string, lang: Language): string {
  if (id === null) return addressIn(PATH_OF_REPORTS, lang)
  return addressIn(`${LINK_OF_REPORTS}${id}`, lang, [['at', version]])
}
