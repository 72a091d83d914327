/** A process that makes one workbook of what it is sent, and ends. Started by write-xlsx.ts. */
import type { Language } from '#core/model/text.ts'
import type { Sheet } from './sheet.ts'
import { workbook } from './workbook.ts'

process.once('message', ({ sheets, lang }: { readonly sheets: readonly Sheet[]; readonly lang: Language }) => {
  workbook(sheets, lang).then((bytes) => process.send?.(bytes, () => process.disconnect()))
})
// Signals to the group (Ctrl-C) are for the server; this ends with it.
process.on('SIGINT', () => {})
