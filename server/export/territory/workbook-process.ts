/** A process that makes one workbook of what it is sent, and ends. Started by write-xlsx.ts. */
import type { Language } from '#core/model/text.ts'
import type { SheetHead, SheetRow } from './sheet.ts'
import { workbook } from './workbook.ts'

/** Heads first, then rows of one sheet and another, then the word to begin. */
export type ToProcess =
  | { readonly kind: 'heads'; readonly heads: readonly SheetHead[]; readonly lang: Language }
  | { readonly kind: 'rows'; readonly sheet: number; readonly rows: readonly SheetRow[] }
  | { readonly kind: 'write' }

let sheets: (SheetHead & { readonly rows: SheetRow[] })[] = []
let lang: Language = 'sv'

process.on('message', (message: ToProcess) => {
  switch (message.kind) {
    case 'heads':
      sheets = message.heads.map((head) => ({ ...head, rows: [] }))
      lang = message.lang
      return
    case 'rows':
      sheets[message.sheet]?.rows.push(...message.rows)
      return
    case 'write':
      workbook(sheets, lang).then((bytes) => process.send?.(bytes, () => process.disconnect()))
  }
})
// Signals to the group (Ctrl-C) are for the server; this ends with it.
process.on('SIGINT', () => {})
