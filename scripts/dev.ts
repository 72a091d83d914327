/** `npm run dev`: the client is rebuilt on every change, the server started anew. */
import { type ChildProcess, spawn } from 'node:child_process'
import { buildAtlas } from './build-atlas.ts'
import { STAMP, watchClient } from './build-client.ts'
import { step } from './step.ts'

await step('Atlas', () => buildAtlas({ data: 'data', out: 'var/atlas' }))
let server: ChildProcess | undefined
const stopBuilding = await watchClient(() => {
  server ??= serve()
})
process.on('SIGINT', stop)
process.on('SIGTERM', stop)

/** Holds the client in memory as it was at start, so it is not disturbed while that is built; started anew once it is whole. */
function serve(): ChildProcess {
  const watching = ['node_modules/tsx/dist/cli.mjs', 'watch', '--include', STAMP, 'server/main.ts']
  return spawn(process.execPath, watching, { stdio: 'inherit' }).on('exit', stop)
}

function stop(): void {
  server?.kill()
  void stopBuilding()
}
