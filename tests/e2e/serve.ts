/** Starts the built product for the journeys, as `npm start` does after building, on a port of its own. */
import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { TestProject } from 'vitest/node'
import { freshFolder } from '../fresh-folder.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the product answers: `http://127.0.0.1:port`. */
    origin: string
  }
}

export interface Started {
  /** Where it answers. */
  readonly origin: string
  stop(): Promise<void>
}

export async function startServer(environment: Record<string, string> = {}): Promise<Started> {
  const server = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    // What a journey saves goes with it.
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: '0',
      WORKSPACE: join(freshFolder(), 'workspace.sqlite'),
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return {
    origin: await printedAddress(server),
    async stop() {
      const ended = new Promise((resolve) => server.once('exit', resolve))
      server.kill('SIGTERM')
      await ended
    },
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { origin, stop } = await startServer()
  project.provide('origin', origin)
  return stop
}

/** The server prints its address last, when it answers. */
function printedAddress(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    if (server.stdout === null) throw new Error('server: expected its output to be piped')
    server.once('exit', (code) => reject(new Error(`server: expected an address, found exit code ${code}`)))
    createInterface(server.stdout).on('line', (line) => {
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(line)
      if (address) resolve(address[0])
    })
  })
}
