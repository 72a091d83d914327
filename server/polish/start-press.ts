import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Thorough } from '../http/compress.ts'

/** Starts the process that compresses. It ends when told to, and by itself when this process has ended. */
export function startPress(): { readonly thoroughly: Thorough; readonly stop: () => void } {
  const press = fork(fileURLToPath(new URL('./press.ts', import.meta.url)), {
    // `tsx` is looked up from the folder the process starts in.
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    execArgv: ['--import', 'tsx'],
    serialization: 'advanced',
  })
  // The server does not stay for it when it is told to end.
  press.unref()
  press.channel?.unref()
  return {
    thoroughly: (bytes) =>
      new Promise((resolve, reject) => {
        const settle = (act: () => void) => {
          press.off('message', pressed).off('exit', ended).off('error', failed)
          act()
        }
        const pressed = (found: unknown) =>
          settle(() =>
            found instanceof Uint8Array ? resolve(found) : reject(new Error(`press: expected bytes, found ${found}`)),
          )
        const ended = (code: number | null) =>
          settle(() => reject(new Error(`press: expected an answer, found that it had ended with ${code}`)))
        const failed = (error: Error) => settle(() => reject(error))
        press.on('message', pressed).on('exit', ended).on('error', failed)
        press.send(bytes, (error) => {
          if (error) failed(error)
        })
      }),
    stop: () => {
      if (press.connected) press.disconnect()
    },
  }
}
