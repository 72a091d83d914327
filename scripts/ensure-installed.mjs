/**
 * Installs what a fresh clone lacks, before anything that needs it is loaded; so this file depends on nothing.
 *
 *   node scripts/ensure-installed.mjs             packages
 *   node scripts/ensure-installed.mjs --browser   packages, and a Chromium for the journeys
 *
 * The state is the lock file: npm writes its own copy of what it installed to node_modules/.package-lock.json, and we
 * stamp the hash of package-lock.json beside it, so a second run costs some milliseconds.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const stamp = join(root, 'node_modules', '.regionsikt-installed')
const LEAST_NODE = [20, 19]

requireNode()
installPackages()
if (process.argv.includes('--browser')) await ensureBrowser()

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const enough = major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1])
  if (!enough)
    fail(`expected Node ${LEAST_NODE.join('.')} or newer, found ${process.versions.node}: install a newer Node`)
}

function installPackages() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(process.versions.modules)
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  timed('Installing packages (compiling SQLite can take 80 s)', () => {
    // Development packages are part of it even where NODE_ENV says production: the client is built here.
    const done = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    })
    if (done.status !== 0) fail('npm ci failed; its own words stand above')
  })
  requireSqlite()
  writeFileSync(stamp, wanted)
}

/** npm can finish without error and leave the driver unbuilt, when install scripts are switched off. */
function requireSqlite() {
  try {
    const Database = createRequire(import.meta.url)('better-sqlite3')
    new Database(':memory:').close()
  } catch (error) {
    fail(
      `better-sqlite3 is installed but does not run (${error.message}); run "npm rebuild better-sqlite3" with install scripts allowed`,
    )
  }
}

async function ensureBrowser() {
  const { findChromium, PLACES } = await import('./find-chromium.mjs')
  if (findChromium()) return
  const isRoot = process.getuid?.() === 0
  if (isRoot && existsSync('/etc/debian_version')) {
    timed('Installing Chromium (apt-get)', () => {
      spawnSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 'ignore', 'inherit'] })
      spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      })
    })
  } else {
    timed('Installing Chromium (playwright)', () => {
      spawnSync('npx', ['--no-install', 'playwright-core', 'install', 'chromium'], {
        cwd: root,
        stdio: ['ignore', 'inherit', 'inherit'],
        shell: process.platform === 'win32',
      })
    })
  }
  if (!findChromium()) {
    fail(`expected a Chromium for the journeys, found none: set CHROMIUM_PATH, or install one at ${PLACES.join(', ')}`)
  }
}

function timed(what, work) {
  console.log(`${what} …`)
  const start = Date.now()
  work()
  console.log(`${what}: ${((Date.now() - start) / 1000).toFixed(1)} s`)
}

function fail(why) {
  console.error(`Regionsikt: ${why}`)
  process.exit(1)
}
