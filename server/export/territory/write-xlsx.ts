import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Language } from '#core/model/text.ts'
import type { Sheet } from './sheet.ts'
import { workbook } from './workbook.ts'

/** So many rows take some 40 ms. Starting a process takes longer, and holds up nobody. */
const FEW_ROWS = 400

/** The last workbook that was begun: one at a time, or ten readers would have ten processes. */
let before: Promise<unknown> = Promise.resolve()

/** A workbook, without holding up other answers: all indicators of one territory are over a second of work. */
export function territoryXlsx(sheets: readonly Sheet[], lang: Language): Promise<Uint8Array> {
  if (sheets.reduce((sum, { rows }) => sum + rows.length, 0) <= FEW_ROWS) return workbook(sheets, lang)
  const made = before.then(() => inProcess(sheets, lang))
  before = made.catch(() => {})
  return made
}

function inProcess(sheets: readonly Sheet[], lang: Language): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const maker = fork(fileURLToPath(new URL('./workbook-process.ts', import.meta.url)), {
      // `tsx` is looked up from the folder the process starts in.
      cwd: fileURLToPath(new URL('../../..', import.meta.url)),
      execArgv: ['--import', 'tsx'],
      serialization: 'advanced',
    })
    maker.once('message', (found: unknown) =>
      found instanceof Uint8Array ? resolve(found) : reject(new Error(`workbook: expected bytes, found ${found}`)),
    )
    maker.once('error', reject)
    // After a message this does nothing any more.
    maker.once('exit', (code) =>
      reject(new Error(`workbook: expected a file, found that its process ended with ${code}`)),
    )
    maker.send({ sheets, lang })
  })
}
