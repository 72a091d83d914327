/**
 * Headers by kind of answer. They are set per kind and not by a blanket rule: the data is for everyone's pages, the
 * page is for nobody else's scripts.
 */
export type Headers = Readonly<Record<string, string>>

const EVERYWHERE: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
}

/** Data, pictures and problems: any origin may read them; opened as a document they may load and run nothing. */
export const API_HEADERS: Headers = {
  ...EVERYWHERE,
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Location, Retry-After',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Content-Security-Policy': "default-src 'none'",
}

/** Scripts, styles and fonts of the page. */
export const ASSET_HEADERS: Headers = { ...EVERYWHERE, 'Cross-Origin-Resource-Policy': 'same-origin' }

/** What pages of other origins load, and frames that are sandboxed and so of none. */
export const FOREIGN_ASSET_HEADERS: Headers = {
  ...EVERYWHERE,
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
}

/** No inline script or style, no eval, nothing from elsewhere. MapLibre starts its worker from a file or a blob. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  // Sharing shows an embed as it will look.
  "frame-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
]

/** Whose pages may show this one in a frame. */
const policyFor = (ancestors: string) => [...PAGE_POLICY, `frame-ancestors ${ancestors}`].join('; ')

const PERMISSIONS = 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'

export const PAGE_HEADERS: Headers = {
  ...EVERYWHERE,
  'Content-Security-Policy': policyFor("'none'"),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': PERMISSIONS,
}

/**
 * Of an embed. Our own pages may always frame it, to show what it will look like. Without an opener policy: a frame has no
 * opener, and the policy would be that of its host's window.
 */
export function embedHeaders(origins: readonly string[] | null): Headers {
  return {
    ...EVERYWHERE,
    'Content-Security-Policy': policyFor(origins === null ? '*' : ["'self'", ...origins].join(' ')),
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Permissions-Policy': PERMISSIONS,
  }
}
