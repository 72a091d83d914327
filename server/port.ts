/** What the person who starts the server can put right; the message says how. */
export class PortError extends Error {
  override readonly name = 'PortError'
}

/** Where to listen, as PORT says; 0: wherever is free. */
export function readPort(text: string | undefined): number {
  if (text === undefined || text === '') return 8080
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65_535) return port
  throw new PortError(`PORT: expected a number from 0 to 65535, found "${text}".`)
}
