/** What the server keeps itself to. /api/limits tells them, so that a user need not find them by running into one. */
export const LIMITS = {
  /** Local Moran's I of so many choices of indicator, level and year, some 15 kB each. */
  keptPatterns: 60,
  /** Who is like whom, of so many levels and years, some 250 kB each. */
  keptLikenesses: 4,
  /** Each area's own reference, of so many choices of reference, indicator and year, some 50 kB each. */
  keptOwnReferences: 16,
  /** Parts of so many territories: drawing and looking up again costs more than the few kB of each. */
  keptTerritories: 64,
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
  /** Bytes of a body that is read and forgotten: 2 000 corners take 80 kB as GeoJSON. Saved ones have the workspace's bound. */
  uploadBytes: 512 * 1024,
  /** Drawings that may wait to be measured. */
  waitingDrawings: 64,
  /** Figures and embeds that may wait to be drawn: some seconds of the slowest of them. */
  waitingFigures: 64,
  /** Turns of the event loop before each, in which as many connections are taken in. */
  restBetweenFigures: 64,
  /** Downloads of territories that may be made at once, of them so many workbooks, which are made one at a time. */
  downloads: 32,
  waitingWorkbooks: 4,
  /** Parts of the territories times indicators, of one download: all indicators of the whole country are some 75 000. */
  downloadInputs: 100_000,
  /** Questions about two data versions that may wait for their turn, and their answers that are kept, 300 kB at most. */
  waitingDiffs: 16,
  keptDiffs: 8,
  /** Pages of saved reports that were read lately, some 100 kB each. */
  keptReadings: 16,
  /** Revised figures listed of each indicator where all are asked for: which ones, the question for one of them tells. */
  revisedEach: 20,
  /** Questions that may wait for an older data version to be opened, and how many are opened in a minute, half a second each. */
  waitingOpenings: 32,
  openingsPerMinute: 12,
  /** Characters of a parameter that a problem repeats. */
  foundCharacters: 200,
  /** Pictures that may wait for the process that makes them, as many documents for theirs, and its milliseconds for one. */
  rendering: { waiting: 8, milliseconds: 20_000 },
  /** Bytes of pictures kept ready beside the answers: each is as large as hundreds of those and would push them out. */
  keptPictures: { keptBytes: 6 * 1024 * 1024, keptBytesEach: 2 * 1024 * 1024 },
  /** Documents that were ordered: open at once, bytes of those done, and milliseconds until one nobody asks about is forgotten. */
  orders: { open: 8, bytes: 32 * 1024 * 1024, openFor: 60_000, keptFor: 300_000 },
} as const
