import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Language } from '#core/model/text.ts'
import { LIMITS } from '../../http/limits.ts'
import { paced } from '../../http/paced.ts'
import type { Turns } from '../../http/turns.ts'
import type { Sheet, WholeSheet } from './sheet.ts'
import { workbook } from './workbook.ts'
import type { ToProcess } from './workbook-process.ts'

/** So many inputs take some 40 ms. Starting a process takes longer, and holds up nobody. */
const FEW_INPUTS = 150

/** The last workbook that was begun: one at a time, or ten readers would have ten processes. */
let before: Promise<unknown> = Promise.resolve()
/** How many are being made or wait. */
let under = 0

/**
 * A workbook, without holding up other answers: all indicators of one territory are over a second of work. Its rows are
 * made when it is its turn, so those that wait hold nothing. Null where too many do.
 */
export function territoryXlsx(
  sheets: readonly Sheet[],
  inputs: number,
  lang: Language,
  turns: Turns,
): Promise<Uint8Array> | null {
  if (inputs <= FEW_INPUTS) return workbook(sheets.map(whole), lang)
  if (under >= LIMITS.waitingWorkbooks) return null
  under++
  const made = before.then(() => inProcess(sheets, lang, turns)).finally(() => under--)
  before = made.catch(() => {})
  return made
}

function whole({ key, name, columns, pieces }: Sheet): WholeSheet {
  return { key, name, columns, rows: [...pieces].flat() }
}

function inProcess(sheets: readonly Sheet[], lang: Language, turns: Turns): Promise<Uint8Array> {
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
    sendAll(maker, sheets, lang, turns).catch((error: unknown) => {
      maker.kill()
      reject(error)
    })
  })
}

async function sendAll(maker: ChildProcess, sheets: readonly Sheet[], lang: Language, turns: Turns): Promise<void> {
  const send = (message: ToProcess) =>
    new Promise<void>((resolve, reject) => {
      maker.send(message, (error) => (error ? reject(error) : resolve()))
    })
  await send({ kind: 'heads', heads: sheets.map(({ key, name, columns }) => ({ key, name, columns })), lang })
  for (const [sheet, { pieces }] of sheets.entries()) {
    for await (const rows of paced(pieces, turns)) await send({ kind: 'rows', sheet, rows })
  }
  await send({ kind: 'write' })
}
