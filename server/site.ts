/** What the operator says of where the server stands: under which address, and in whose pages. */

export interface Site {
  /** Scheme, host and port under which visitors reach it; null: as each request has it. */
  readonly publicAddress: string | null
  /** Origins whose pages may show an embed; null: any. */
  readonly embedOrigins: readonly string[] | null
}

export const ANY_SITE: Site = { publicAddress: null, embedOrigins: null }

/** An environment that means nothing; the message says which variable and what was expected. */
export class SiteError extends Error {
  override readonly name = 'SiteError'
}

/** `PUBLIC_ADDRESS`, and `EMBED_ORIGINS` with commas or spaces between. */
export function readSite(environment: Readonly<Record<string, string | undefined>>): Site {
  const { PUBLIC_ADDRESS = '', EMBED_ORIGINS = '' } = environment
  const origins = EMBED_ORIGINS.split(/[\s,]+/).filter((each) => each !== '')
  return {
    publicAddress: PUBLIC_ADDRESS.trim() === '' ? null : originIn('PUBLIC_ADDRESS', PUBLIC_ADDRESS.trim()),
    embedOrigins: origins.length === 0 ? null : origins.map((each) => originIn('EMBED_ORIGINS', each)),
  }
}

/** What a host may be written with. URLs allow more, quotes and ampersands among it. */
const HOST = /^(?:[a-z0-9_-]+(?:\.[a-z0-9_-]+)*|\[[0-9a-f:.]+\])$/

/** The origin of an absolute address of the web; null where its host is not written as hosts are. */
export function webOrigin(address: string): string | null {
  if (!URL.canParse(address)) return null
  const { protocol, hostname, origin } = new URL(address)
  return (protocol === 'http:' || protocol === 'https:') && HOST.test(hostname) ? origin : null
}

/** An origin goes into a header of every embed, so nothing else may stand beside it. */
function originIn(variable: string, text: string): string {
  const origin = webOrigin(text)
  if (origin !== null && (text === origin || text === `${origin}/`)) return origin
  const example = 'https://regionsikt.example.se'
  throw new SiteError(
    `${variable}: expected an origin, a scheme and a host without a path such as ${example}, found "${text}".`,
  )
}
