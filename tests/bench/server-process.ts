/** Starts a server in a process of its own and waits for the address it prints. */
import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

export interface ServerProcess {
  readonly origin: string
  readonly process: ChildProcess
  stop(): Promise<void>
}

export function startServer(script: string, args: string[] = []): Promise<ServerProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const stop = () =>
    new Promise<void>((resolve) => {
      child.once('exit', () => resolve())
      child.kill('SIGTERM')
    })
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`${script}: expected an address, found exit code ${code}`)))
    if (child.stdout === null) throw new Error(`${script}: expected its output to be piped`)
    createInterface(child.stdout).on('line', (line) => {
      const origin = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0]
      if (origin) resolve({ origin, process: child, stop })
    })
  })
}
