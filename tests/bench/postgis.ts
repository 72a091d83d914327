/**
 * A private PostGIS to be measured against: a cluster in a folder of its own, on a Unix socket that nobody else sees, and
 * one session of psql that stays open, so that a question costs what the database takes and one line each way.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

export interface PostGis {
  readonly version: string
  /** Runs a statement and gives its rows, cells divided by `|`. */
  ask(statement: string): Promise<string[]>
  stop(): Promise<void>
}

/** PostgreSQL will not run as root: then it is run as nobody. */
const NOBODY = 65_534
const isRoot = process.getuid?.() === 0
const asWhom = isRoot ? { uid: NOBODY, gid: NOBODY } : {}

/** Null where PostgreSQL or PostGIS is not installed. */
export async function startPostGis(): Promise<PostGis | null> {
  const bin = binaries()
  if (bin === null) return null
  const folder = mkdtempSync(join(tmpdir(), 'regionsikt-postgis-'))
  if (isRoot) chownSync(folder, NOBODY, NOBODY)
  const data = join(folder, 'data')
  const run = { ...asWhom, cwd: folder, encoding: 'utf8' } as const
  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'bench', '-A', 'trust', '--no-sync', '-E', 'UTF8', '--locale=C'],
    run,
  )
  const server = spawn(join(bin, 'postgres'), ['-D', data, '-k', folder, '-c', 'listen_addresses=', '-c', 'jit=off'], {
    ...asWhom,
    cwd: folder,
    stdio: 'ignore',
  })
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  const stop = async () => {
    // Fast shutdown: sessions are cut off, files are written.
    server.kill('SIGINT')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  await listening(folder)
  const session = spawn('psql', ['-h', folder, '-U', 'bench', '-d', 'postgres', '-XqAt'], { ...asWhom, cwd: folder })
  const ask = asking(session)
  try {
    const [extension] = await ask("SELECT count(*) FROM pg_available_extensions WHERE name = 'postgis'")
    if (extension === '1') {
      await ask('CREATE EXTENSION postgis')
      const [version = ''] = await ask(
        "SELECT current_setting('server_version') || ', PostGIS ' || postgis_lib_version()",
      )
      return { version, ask, stop }
    }
  } catch (error) {
    await stop()
    throw error
  }
  await stop()
  return null
}

function binaries(): string | null {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).map((version) => join(debian, version, 'bin')) : []
  const folders = [...versions, ...(process.env.PATH ?? '').split(':')]
  return folders.find((each) => existsSync(join(each, 'postgres')) && existsSync(join(each, 'initdb'))) ?? null
}

async function listening(folder: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (existsSync(join(folder, '.s.PGSQL.5432'))) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('PostgreSQL: expected it to listen within 10 s, found no socket')
}

const END = 'end of answer'

function asking(session: ChildProcess): PostGis['ask'] {
  const { stdin, stdout, stderr } = session
  if (!(stdin && stdout && stderr)) throw new Error('psql: expected its three streams, found fewer')
  const faults: string[] = []
  createInterface({ input: stderr }).on('line', (line) => faults.push(line))
  const lines = createInterface({ input: stdout })[Symbol.asyncIterator]()
  return async (statement) => {
    stdin.write(`${statement};\n\\echo '${END}'\n`)
    const rows: string[] = []
    for (;;) {
      const { value, done } = await lines.next()
      const fault = faults.find((line) => line.includes('ERROR') || line.includes('FATAL'))
      if (fault !== undefined || done) throw new Error(`psql: ${fault ?? 'it ended'}`)
      if (value === END) return rows
      rows.push(value)
    }
  }
}
