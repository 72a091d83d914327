/** A process that sends back what it is sent, thoroughly compressed. Started by start-press.ts. */
import { constants, setPriority } from 'node:os'
import { thoroughly } from '../http/compress.ts'

setPriority(constants.priority.PRIORITY_LOW)
process.on('message', (bytes) => {
  if (!(bytes instanceof Uint8Array)) throw new Error(`press: expected bytes, found ${typeof bytes}`)
  thoroughly(bytes).then((pressed) => process.send?.(pressed))
})
process.on('disconnect', () => process.exit(0))
// Signals to the group (Ctrl-C) are for the server; this ends with it.
process.on('SIGINT', () => {})
