/** The secret that a request brings (RFC 6750, section 2.1); empty where it brings none. */
export function bearerOf({ headers }: Request): string {
  return /^Bearer +([\w.~+/=-]+) *$/i.exec(headers.get('authorization') ?? '')?.[1] ?? ''
}
