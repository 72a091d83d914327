/** Builds the client into var/client when what it is made from has changed since the last build. */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Written last: whoever waits for a build that is whole waits for this file. */
export const STAMP = 'var/client.built-from'
const INPUTS = ['client', 'core', 'vite.config.ts', 'package-lock.json']

export async function buildClient(): Promise<'built' | 'kept'> {
  const inputs = hashOfInputs()
  if (existsSync('var/client/index.html') && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === inputs) return 'kept'
  await bundle()
  writeFileSync(STAMP, inputs)
  return 'built'
}

/** In a process of its own: a bundler never gives back its 650 MB, and who starts the server goes on to serve. */
async function bundle(): Promise<void> {
  const vite = spawn(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
    stdio: 'inherit',
  })
  const [code] = await once(vite, 'exit')
  if (code !== 0) throw new Error(`client: expected vite to build it, found exit code ${code}: its words are above`)
}

/** Builds it now and at every change, until the returned function is called; `built` after each that went well. */
export async function watchClient(built: () => void): Promise<() => Promise<void>> {
  const { build } = await import('vite')
  // What is changed while it is built belongs to the next build.
  let inputs = hashOfInputs()
  const watcher = await build({ build: { watch: {} } })
  if (!('on' in watcher)) throw new Error('client: expected a build that watches, found one that is over')
  watcher.on('event', ({ code }) => {
    if (code === 'BUNDLE_START') inputs = hashOfInputs()
    if (code !== 'BUNDLE_END') return
    writeFileSync(STAMP, inputs)
    built()
  })
  return () => watcher.close()
}

/** Hashing some two hundred small files takes milliseconds and, unlike file times, survives a clone or a copy. */
function hashOfInputs(): string {
  const hash = createHash('sha256')
  for (const path of INPUTS.flatMap(filesOf).sort())
    hash.update(path).update('\0').update(readFileSync(path)).update('\0')
  return hash.digest('hex')
}

function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

if (import.meta.filename === process.argv[1]) console.log(`client: ${await buildClient()}`)
