import { createHash } from 'node:crypto'
import { quickly, type Thorough } from './compress.ts'
import { holdsTag } from './conditional.ts'
import type { Headers } from './headers.ts'
import { ENCODINGS, type Encoding, negotiate } from './negotiate.ts'
import { problem } from './problem.ts'

/** Whether a client must ask again before it uses its copy, or the address can never mean anything else. */
export type Lasting = 'revalidate' | 'immutable'

export const CACHE_CONTROL: Record<Lasting, string> = {
  revalidate: 'no-cache',
  immutable: 'public, max-age=31536000, immutable',
}

/** An answer as it goes over the wire. */
export interface Message {
  readonly status: 200 | 304
  readonly headers: Headers
  /** Null where the headers say it all. */
  readonly bytes: Uint8Array | null
}

/** One body in one encoding, with all headers it can be sent with: nothing is put together per request. */
interface Form {
  readonly bytes: Uint8Array
  readonly etag: string
  readonly messages: Record<Lasting, { readonly whole: Message; readonly notModified: Message }>
}

/**
 * A body made once and sent many times. Each encoding is made when it is first asked for and kept; from then on an answer
 * is a look-up. Each has a strong entity tag of its own, for they are different bytes.
 */
export class Published {
  readonly #body: Uint8Array
  readonly #type: string
  readonly #headers: Headers
  readonly offered: readonly Encoding[]
  readonly #hash: string
  readonly #forms = new Map<Encoding, Form>()

  /**
   * @param type the media type, with its charset where it is text
   * @param offered fonts and photographs are compressed already: for them identity alone
   */
  constructor(body: string | Uint8Array, type: string, headers: Headers, offered: readonly Encoding[] = ENCODINGS) {
    this.#body = typeof body === 'string' ? new TextEncoder().encode(body) : body
    this.#type = type
    this.#headers = headers
    this.offered = offered
    // 96 bits: far more than enough to tell versions of one address apart.
    this.#hash = createHash('sha256').update(this.#body).digest('base64url').slice(0, 16)
  }

  /** Bytes held in memory, all encodings made so far. */
  get size(): number {
    let size = this.#body.byteLength
    for (const [encoding, { bytes }] of this.#forms) if (encoding !== 'identity') size += bytes.byteLength
    return size
  }

  /** The whole answer: encoding negotiated, 304 where the client has it already. */
  answer(request: Request, lasting: Lasting): Response {
    const encoding = negotiate(request.headers.get('accept-encoding'), this.offered)
    if (encoding === null) {
      return problem(
        'not-acceptable',
        `Accept-Encoding rules out all there is: ${this.offered.join(', ')}`,
        {},
        { Vary: 'Accept-Encoding' },
      )
    }
    // Of other methods it would mean to do nothing where there is something (RFC 9110, section 13.1.2).
    const reads = request.method === 'GET' || request.method === 'HEAD'
    const known = reads ? request.headers.get('if-none-match') : null
    const { status, headers, bytes } = this.message(encoding, known, lasting)
    return new Response(bytes, { status, headers })
  }

  message(encoding: Encoding, ifNoneMatch: string | null, lasting: Lasting): Message {
    const { etag, messages } = this.#formIn(encoding)
    const { whole, notModified } = messages[lasting]
    return holdsTag(ifNoneMatch, etag) ? notModified : whole
  }

  /** Replaces the quick brotli by a thorough one; for bodies that are made once per data version or build. */
  async polish(thoroughly: Thorough): Promise<void> {
    if (!this.offered.includes('br')) return
    this.#forms.set('br', this.#form('br', 'br11', await thoroughly(this.#body)))
  }

  #formIn(encoding: Encoding): Form {
    const made = this.#forms.get(encoding)
    if (made) return made
    const form =
      encoding === 'identity'
        ? this.#form(encoding, 'id', this.#body)
        : this.#form(encoding, encoding, quickly(this.#body, encoding))
    this.#forms.set(encoding, form)
    return form
  }

  #form(encoding: Encoding, mark: string, bytes: Uint8Array): Form {
    const etag = `"${this.#hash}-${mark}"`
    const messagesFor = (lasting: Lasting) => {
      const common = {
        ETag: etag,
        Vary: 'Accept-Encoding',
        'Cache-Control': CACHE_CONTROL[lasting],
        ...this.#headers,
      }
      const coding = encoding === 'identity' ? {} : { 'Content-Encoding': encoding }
      const length = { 'Content-Type': this.#type, 'Content-Length': String(bytes.byteLength) }
      return {
        whole: { status: 200, headers: { ...common, ...coding, ...length }, bytes },
        notModified: { status: 304, headers: common, bytes: null },
      } as const
    }
    return { bytes, etag, messages: { revalidate: messagesFor('revalidate'), immutable: messagesFor('immutable') } }
  }
}
