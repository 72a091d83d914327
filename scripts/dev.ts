/** `npm run dev`: the client is rebuilt on every change, the server started anew. */
import { spawn } from 'node:child_process'
import { buildAtlas } from './build-atlas.ts'
import { buildClient } from './build-client.ts'
import { step } from './step.ts'

await step('Atlas', () => buildAtlas({ data: 'data', out: 'var/atlas' }))
await step('Client', () => buildClient())

const watchers = [
  spawn(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--watch'], { stdio: 'inherit' }),
  // The server reads the built client at start, so a new build restarts it too.
  spawn(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'watch', '--include', 'var/client/**', 'server/main.ts'], {
    stdio: 'inherit',
  }),
]
for (const watcher of watchers) watcher.on('exit', () => stop())
process.on('SIGINT', stop)
process.on('SIGTERM', stop)

function stop(): void {
  for (const watcher of watchers) watcher.kill()
}
