/** What the server keeps itself to. /api/limits tells them, so that a user need not find them by running into one. */
export const LIMITS = {
  /** Bytes of answers kept ready in memory, all their encodings counted. */
  keptBytes: 8 * 1024 * 1024,
  /** A larger answer is made anew each time it is asked for: one of them would push out hundreds of small ones. */
  keptBytesEach: 1024 * 1024,
  /** Request line and headers together; Node answers 431 above it. */
  headerBytes: 16 * 1024,
  /** Milliseconds a client may take to send its headers, and its whole request. */
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  connections: 1_000,
  /** Characters of a parameter that a problem repeats. */
  foundCharacters: 200,
  figureWidth: { least: 320, most: 2_400 },
} as const
