/** The body of a request: JSON from a stranger, bounded before it is read. */
import { type JsonFault, readJsonText } from '#core/model/json.ts'

export interface BodyBounds {
  /** Bytes of the body. */
  readonly bytes: number
  /** How deep lists and objects may lie in each other; 32 unless given. */
  readonly depth?: number
}

export type BodyFault =
  | { readonly kind: 'unsupported-media-type'; readonly found: string; readonly expected: string }
  | { readonly kind: 'too-large'; readonly found: string; readonly expected: string }
  | { readonly kind: 'unreadable'; readonly found: string; readonly expected: string }
  | ({ readonly kind: 'not-json' } & JsonFault)

export type BodyReading = { readonly value: unknown } | { readonly fault: BodyFault }

/**
 * What a request says in JSON, or what is wrong with it. No more than the bound is ever held, whatever the headers
 * promise, and nothing is taken from a body of another type: so no form on a page of somebody else's can send one.
 */
export async function readJson(request: Request, { bytes, depth }: BodyBounds): Promise<BodyReading> {
  const type = request.headers.get('content-type')
  if (!isJson(type)) {
    return { fault: { kind: 'unsupported-media-type', found: type ?? 'no Content-Type', expected: 'application/json' } }
  }
  const coding = request.headers.get('content-encoding')
  if (coding !== null && coding.trim().toLowerCase() !== 'identity') {
    return { fault: { kind: 'unsupported-media-type', found: `Content-Encoding: ${coding}`, expected: PLAIN } }
  }
  const expected = `at most ${bytes} bytes`
  const promised = request.headers.get('content-length')
  if (promised !== null && Number(promised) > bytes) {
    return { fault: { kind: 'too-large', found: `${promised} bytes`, expected } }
  }
  const body = await readBytes(request, bytes)
  if (body === 'too-large') return { fault: { kind: body, found: `more than ${bytes} bytes`, expected } }
  if (body === 'broken-off') return { fault: { kind: 'unreadable', found: 'a part of it', expected: 'the whole body' } }
  const text = utf8(body)
  if (text === null) return { fault: { kind: 'unreadable', found: 'other bytes', expected: 'text in UTF-8' } }
  const reading = readJsonText(text, depth)
  return 'fault' in reading ? { fault: { kind: 'not-json', ...reading.fault } } : reading
}

/** What unpacks to more than was sent would have to be bounded while it is unpacked. */
const PLAIN = 'application/json as it is, not compressed'

/** `application/json`, and what is JSON by its name: `application/geo+json` (RFC 6839, section 3.1). */
function isJson(type: string | null): boolean {
  return /^\s*application\/(json|[\w.-]+\+json)\s*(;|$)/i.test(type ?? '')
}

/** The body; given up as soon as it is longer than it may be, and the rest is never asked for. */
async function readBytes({ body }: Request, most: number): Promise<Uint8Array | 'too-large' | 'broken-off'> {
  const pieces: Uint8Array[] = []
  let length = 0
  const reader = body?.getReader()
  for (;;) {
    // What fails here is the connection: the sender has gone, and no fault of ours is hidden by saying so.
    const piece = await reader?.read().catch(() => null)
    if (piece === null) return 'broken-off'
    if (piece === undefined || piece.done) return Buffer.concat(pieces)
    length += piece.value.byteLength
    if (length > most) {
      await reader?.cancel().catch(() => undefined)
      return 'too-large'
    }
    pieces.push(piece.value)
  }
}

/** Null where the bytes are no UTF-8. A byte order mark, as programs on Windows write it, is left out. */
function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}
