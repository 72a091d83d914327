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

/** No inline script or style, no eval, nothing from elsewhere. MapLibre starts its worker from a file or a blob. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ')

export const PAGE_HEADERS: Headers = {
  ...EVERYWHERE,
  'Content-Security-Policy': PAGE_POLICY,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
}
