import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CHECKS } from './check/checks.ts'
import { readDataFolder } from './check/data-folder.ts'
import { describeFault, InputError } from './input/fault.ts'

/** Runs every check on a data folder, a line each; returns how many faults were found. */
function checkData(folder: string): number {
  const data = readDataFolder(folder)
  let count = 0
  for (const { id, claim, run } of CHECKS) {
    const { counted, faults } = run(data)
    console.log(`${faults.length === 0 ? 'ok    ' : 'FAULT '} ${id.padEnd(12)} ${claim} (${counted})`)
    for (const fault of faults) console.error(`       ${describeFault(fault)}`)
    count += faults.length
  }
  return count
}

const root = relative(process.cwd(), dirname(dirname(fileURLToPath(import.meta.url))))
const [folder = join(root, 'data')] = process.argv.slice(2)
try {
  const count = checkData(folder)
  if (count > 0) {
    console.error(`${count} ${count === 1 ? 'fault' : 'faults'} in ${folder}`)
    process.exitCode = 1
  }
} catch (error) {
  if (!(error instanceof InputError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
