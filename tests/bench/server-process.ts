/** Starts a server in a process of its own and waits for the address it prints. */
import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import * as v from 'valibot'
import { freshFolder } from '../fresh-folder.ts'

export interface ServerProcess {
  readonly origin: string
  readonly process: ChildProcess
  stop(): Promise<void>
}

const PackageSchema = v.object({ scripts: v.object({ start: v.pipe(v.string(), v.startsWith('tsx ')) }) })

/** The product as `npm start` starts it, options of Node included; without npm and tsx between, so that the process is it. */
export function startProduct(): Promise<ServerProcess> {
  const { scripts } = v.parse(PackageSchema, JSON.parse(readFileSync('package.json', 'utf8')))
  return start(scripts.start.split(' ').slice(1))
}

export function startServer(script: string, args: string[]): Promise<ServerProcess> {
  return start([script, ...args])
}

function start(args: readonly string[]): Promise<ServerProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', ...args], {
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', WORKSPACE: join(freshFolder(), 'workspace.sqlite') },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const stop = () =>
    new Promise<void>((resolve) => {
      child.once('exit', () => resolve())
      child.kill('SIGTERM')
    })
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`${args.join(' ')}: expected an address, found exit code ${code}`)))
    if (child.stdout === null) throw new Error(`${args.join(' ')}: expected its output to be piped`)
    createInterface(child.stdout).on('line', (line) => {
      const origin = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0]
      if (origin) resolve({ origin, process: child, stop })
    })
  })
}
