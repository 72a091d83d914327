/**
 * Starts the server. The only file that reads the environment, opens files and listens.
 *
 * PORT and HOST say where (127.0.0.1:8080 unless given), ATLAS in which folder the atlases lie (var/atlas), WORKSPACE in
 * which file is kept what people save (var/workspace.sqlite); server/workspace/settings.ts reads what else there is of it.
 * PUBLIC_ADDRESS is where visitors reach it, EMBED_ORIGINS whose pages may show embeds (server/site.ts).
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createApp } from './app.ts'
import { AssetsError, readAssets } from './assets.ts'
import { AtlasError } from './atlas/error.ts'
import { openAtlas } from './atlas/open.ts'
import { versionsIn } from './atlas/versions.ts'
import { Kept } from './http/kept.ts'
import { LIMITS } from './http/limits.ts'
import { listenerOf } from './http/listener.ts'
import { Pace } from './pace.ts'
import { PagesError, readPages } from './pages.ts'
import { polishQueue } from './polish/queue.ts'
import { PortError, readPort } from './port.ts'
import { twoLanes } from './render/two-lanes.ts'
import type { Saving } from './saved/saving.ts'
import { readSite, SiteError } from './site.ts'
import { tellOperator } from './tell-operator.ts'
import { closedWorkspace } from './workspace/closed.ts'
import { WorkspaceError } from './workspace/error.ts'
import { readWorkspaceSettings, SettingsError } from './workspace/settings.ts'
import { sqliteWorkspace } from './workspace/sqlite.ts'
import type { Workspace } from './workspace/workspace.ts'

const root = relative(process.cwd(), dirname(dirname(fileURLToPath(import.meta.url))))

/** Figures can be shown without a place to save, as from a read-only disk; that there is none is said at start. */
function openSaving(): Saving {
  const { path, bounds, savesPerMinute } = readWorkspaceSettings(process.env, join(root, 'var', 'workspace.sqlite'))
  const pace = new Pace(savesPerMinute, Date.now)
  try {
    return { workspace: sqliteWorkspace({ path, bounds, clock: Date.now, report: tellOperator }), pace }
  } catch (error) {
    if (!(error instanceof WorkspaceError)) throw error
    console.error(`${error.message}. Nothing can be saved until that is put right and the server started again.`)
    return { workspace: closedWorkspace(bounds), pace }
  }
}

const HOUR = 3_600_000
/** Milliseconds after which those who waited for the server to start have got their pages. */
const SETTLED = 5_000

/** Forgets what has outlived its term, now and then. */
function keepTidy(workspace: Workspace): void {
  const tidy = () => workspace.sweep().catch(tellOperator)
  void tidy()
  setInterval(tidy, HOUR).unref()
}

async function start(): Promise<void> {
  const port = readPort(process.env.PORT)
  const host = process.env.HOST || '127.0.0.1'
  const site = readSite(process.env)
  const kept = new Kept(LIMITS)
  const queue = polishQueue(console.error)
  const saving = openSaving()
  const renderer = twoLanes()
  const atlases = process.env.ATLAS || join(root, 'var', 'atlas')
  const atlas = openAtlas(atlases)
  const app = createApp({
    atlas,
    assets: readAssets(join(root, 'var', 'client')),
    pages: readPages(join(root, 'data', 'pages')),
    clock: Date.now,
    kept,
    later: queue.later,
    idle: (work) => setTimeout(work, SETTLED).unref(),
    saving,
    renderer,
    versions: versionsIn(atlases, atlas.version, new Pace(LIMITS.openingsPerMinute, Date.now)),
    site,
  })
  const { headersTimeout, requestTimeout, headerBytes: maxHeaderSize, connections } = LIMITS
  const server = createServer({ headersTimeout, requestTimeout, maxHeaderSize }, listenerOf(app, kept))
  server.maxConnections = connections
  const address = await new Promise<AddressInfo | string | null>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve(server.address()))
  })
  const end = () =>
    server.close(() => {
      renderer.close()
      saving.workspace.close()
      process.exit(0)
    })
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, end)
  console.log(`http://${host.includes(':') ? `[${host}]` : host}:${typeof address === 'object' ? address?.port : port}`)
  queue.begin()
  keepTidy(saving.workspace)
}

start().catch((error: unknown) => {
  const ours =
    error instanceof AtlasError ||
    error instanceof AssetsError ||
    error instanceof PagesError ||
    error instanceof SettingsError ||
    error instanceof SiteError ||
    error instanceof PortError
  if (ours) {
    console.error(error.message)
  } else if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    console.error(`${error.message}. Another program listens there: stop it, or choose a port: PORT=8081 npm start`)
  } else if (error instanceof Error && 'code' in error && error.code === 'EACCES') {
    console.error(`${error.message}. Ports below 1024 are for the administrator: choose another, PORT=8081 npm start`)
  } else {
    console.error(error)
  }
  process.exit(1)
})
