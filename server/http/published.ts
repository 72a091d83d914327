import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { holdsTag } from './conditional.ts'
import type { Headers } from './headers.ts'
import { ENCODINGS, type Encoding, negotiate } from './negotiate.ts'
import { problem } from './problem.ts'

/** Whether a client must ask again before it uses its copy, or the address can never mean anything else. */
export type Lasting = 'revalidate' | 'immutable'

const CACHE_CONTROL: Record<Lasting, string> = {
  revalidate: 'no-cache',
  immutable: 'public, max-age=31536000, immutable',
}

/** Brotli at 5 is as quick as gzip and a sixth smaller; at 11 a seventh smaller again, for some fifty times the time. */
const QUICK = 5
const THOROUGH = 11

const gzipped = promisify(gzip)
const brotlied = promisify<Uint8Array, { params: Record<number, number> }, Uint8Array>(brotliCompress)

/** One body in one encoding, with all headers it can be sent with: nothing is put together per request. */
interface Form {
  readonly bytes: Uint8Array
  readonly etag: string
  readonly headers: Record<Lasting, { readonly whole: Headers; readonly notModified: Headers }>
}

/**
 * A body made once and sent many times. Each encoding is made when it is first asked for, in zlib's own threads, and
 * kept; from then on an answer is a look-up. Each has a strong entity tag of its own, for they are different bytes.
 */
export class Published {
  readonly #body: Uint8Array
  readonly #type: string
  readonly #headers: Headers
  readonly #offered: readonly Encoding[]
  readonly #hash: string
  readonly #forms = new Map<Encoding, Form>()
  readonly #underWay = new Map<Encoding, Promise<Form>>()

  /**
   * @param type the media type, with its charset where it is text
   * @param offered fonts and photographs are compressed already: for them identity alone
   */
  constructor(body: string | Uint8Array, type: string, headers: Headers, offered: readonly Encoding[] = ENCODINGS) {
    this.#body = typeof body === 'string' ? new TextEncoder().encode(body) : body
    this.#type = type
    this.#headers = headers
    this.#offered = offered
    // 96 bits: far more than enough to tell versions of one address apart.
    this.#hash = createHash('sha256').update(this.#body).digest('base64url').slice(0, 16)
  }

  /** Bytes held in memory, all encodings made so far. */
  get size(): number {
    let size = this.#body.byteLength
    for (const [encoding, { bytes }] of this.#forms) if (encoding !== 'identity') size += bytes.byteLength
    return size
  }

  /** The whole answer: encoding negotiated, 304 where the client has it already. At once when the encoding is made. */
  answer(request: Request, lasting: Lasting): Response | Promise<Response> {
    const encoding = negotiate(request.headers.get('accept-encoding'), this.#offered)
    if (encoding === null) {
      return problem(
        'not-acceptable',
        `Accept-Encoding rules out all there is: ${this.#offered.join(', ')}`,
        {},
        { Vary: 'Accept-Encoding' },
      )
    }
    const form = this.#forms.get(encoding)
    if (form) return send(form, request, lasting)
    return this.#make(encoding).then((made) => send(made, request, lasting))
  }

  /** Replaces the quick brotli by the thorough one; for bodies that are made once per data version or build. */
  async polish(): Promise<void> {
    if (!this.#offered.includes('br')) return
    this.#forms.set('br', this.#form('br', 'br11', await compress(this.#body, THOROUGH)))
  }

  #make(encoding: Encoding): Promise<Form> {
    const begun = this.#underWay.get(encoding)
    if (begun) return begun
    const making = this.#encode(encoding).then((form) => {
      this.#underWay.delete(encoding)
      // polish() may have been quicker.
      const made = this.#forms.get(encoding) ?? form
      this.#forms.set(encoding, made)
      return made
    })
    this.#underWay.set(encoding, making)
    return making
  }

  async #encode(encoding: Encoding): Promise<Form> {
    switch (encoding) {
      case 'br':
        return this.#form(encoding, 'br', await compress(this.#body, QUICK))
      case 'gzip':
        return this.#form(encoding, 'gzip', await gzipped(this.#body))
      case 'identity':
        return this.#form(encoding, 'id', this.#body)
    }
  }

  #form(encoding: Encoding, mark: string, bytes: Uint8Array): Form {
    const etag = `"${this.#hash}-${mark}"`
    const headersFor = (lasting: Lasting) => {
      const notModified = {
        ETag: etag,
        Vary: 'Accept-Encoding',
        'Cache-Control': CACHE_CONTROL[lasting],
        ...this.#headers,
      }
      const coding = encoding === 'identity' ? {} : { 'Content-Encoding': encoding }
      const length = { 'Content-Type': this.#type, 'Content-Length': String(bytes.byteLength) }
      return { whole: { ...notModified, ...coding, ...length }, notModified }
    }
    return { bytes, etag, headers: { revalidate: headersFor('revalidate'), immutable: headersFor('immutable') } }
  }
}

function send(form: Form, request: Request, lasting: Lasting): Response {
  const { whole, notModified } = form.headers[lasting]
  if (holdsTag(request.headers.get('if-none-match'), form.etag)) {
    return new Response(null, { status: 304, headers: notModified })
  }
  return new Response(form.bytes, { headers: whole })
}

function compress(bytes: Uint8Array, quality: number): Promise<Uint8Array> {
  // A window no larger than the body (2^10 to 2^22 bytes): the default takes some megabytes each time for nothing.
  const window = Math.min(22, Math.max(10, Math.ceil(Math.log2(bytes.byteLength + 1))))
  return brotlied(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_LGWIN]: window,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
    },
  })
}
