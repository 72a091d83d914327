import { type ChildProcess, spawn } from 'node:child_process'
import { toylandAtlasFolder } from '../../toyland.ts'

export interface RunningServer {
  readonly origin: string
  /** Everything it has written so far. */
  said(): string
  /** Ends it as a power cut would: nothing it still meant to do is done. */
  kill(): Promise<void>
  /** Asks it to end. */
  stop(): Promise<void>
}

/** The server as an operator starts it, over toyland and a workspace of its own; needs the built client. */
export async function startServer(workspace: string, environment: Record<string, string> = {}): Promise<RunningServer> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: '0',
      ATLAS: await toylandAtlasFolder(),
      WORKSPACE: workspace,
      WORKSPACE_SAVES_PER_MINUTE: '1000000',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  const said = () => text
  const end = (signal: 'SIGKILL' | 'SIGTERM') =>
    new Promise<void>((resolve) => {
      child.once('close', () => resolve())
      child.kill(signal)
    })
  const origin = await new Promise<string>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`server: expected an address, found exit code ${code}\n${text}`)))
    for (const stream of outputs(child)) {
      stream.on('data', (piece: Buffer) => {
        text += piece
        const address = /http:\/\/127\.0\.0\.1:\d+/.exec(text)
        if (address) resolve(address[0])
      })
    }
  })
  return { origin, said, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') }
}

function outputs({ stdout, stderr }: ChildProcess) {
  if (stdout === null || stderr === null) throw new Error('server: expected its output to be piped')
  return [stdout, stderr]
}
