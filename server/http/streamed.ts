/** Answers too large to be made before they are sent: made as fast as they are read, and never whole in memory. */
import { negotiate } from './negotiate.ts'
import { problem } from './problem.ts'

/** As long as this a reader may take no further piece, milliseconds; then the answer breaks off and makes room. */
const PATIENCE = 60_000

/** Compressed by threads of zlib's, while brotli would have to be done here; see compress.ts. */
const OFFERED = ['gzip', 'identity'] as const

interface Sent {
  /** What has been made of it already. */
  readonly begun: string
  readonly rest: AsyncGenerator<string>
  readonly headers: Readonly<Record<string, string>>
  /** Called once, when all has been sent or the reader has gone. */
  readonly over: () => void
}

export function streamed(request: Request, { begun, rest, headers, over }: Sent): Response {
  const encoding = negotiate(request.headers.get('accept-encoding'), OFFERED)
  if (encoding === null) {
    over()
    const detail = `Accept-Encoding rules out all there is: ${OFFERED.join(', ')}`
    return problem('not-acceptable', detail, {}, { Vary: 'Accept-Encoding' })
  }
  const coding: Record<string, string> = encoding === 'gzip' ? { 'Content-Encoding': encoding } : {}
  const all = { ...headers, ...coding, Vary: 'Accept-Encoding' }
  if (request.method === 'HEAD') {
    over()
    return new Response(null, { headers: all })
  }
  const body = bytesOf(begun, rest, over)
  return new Response(encoding === 'gzip' ? body.pipeThrough(new CompressionStream('gzip')) : body, { headers: all })
}

function bytesOf(begun: string, rest: AsyncGenerator<string>, over: () => void): ReadableStream<Uint8Array> {
  const utf8 = new TextEncoder()
  let waiting: ReturnType<typeof setTimeout> | undefined
  return new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(utf8.encode(begun))
    },
    async pull(controller) {
      clearTimeout(waiting)
      const next = await rest.next()
      if (next.done) {
        controller.close()
        over()
        return
      }
      controller.enqueue(utf8.encode(next.value))
      waiting = setTimeout(() => {
        controller.error(new Error('download: expected a reader, found that nobody has read for a while'))
        over()
      }, PATIENCE).unref()
    },
    async cancel() {
      clearTimeout(waiting)
      over()
      await rest.return(undefined)
    },
  })
}
