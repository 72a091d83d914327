import { hash, randomBytes, timingSafeEqual } from 'node:crypto'

const ID_BYTES = 16
const SECRET_BYTES = 32

/** An id of 128 random bits, 22 characters of base64url, and a secret of 256, 43 characters. */
export function newKey(): { readonly id: string; readonly secret: string } {
  const bytes = randomBytes(ID_BYTES + SECRET_BYTES)
  return { id: bytes.toString('base64url', 0, ID_BYTES), secret: bytes.toString('base64url', ID_BYTES) }
}

/**
 * SHA-256, plain and quick: salt and slowness are for what people think up. Of 256 random bits no table can be made and
 * none guessed.
 */
export function hashOf(secret: string): Buffer {
  return hash('sha256', secret, 'buffer')
}

/** The hash no secret has: compared with where there is none, so that it takes as long. */
const NOBODYS = Buffer.alloc(32)

/** In constant time, whether there is a hash or not. */
export function isSecretOf(secret: string, hash: Uint8Array | undefined): boolean {
  return timingSafeEqual(hashOf(secret), hash ?? NOBODYS) && hash !== undefined
}
