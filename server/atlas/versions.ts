import type { Pace } from '../pace.ts'
import { AtlasError } from './error.ts'
import { builtAt, listVersions } from './folder.ts'
import type { Atlas } from './memory.ts'
import { isReadable, openAtlas } from './open.ts'
import { VERSION } from './schema.ts'

/** A data version that has been published. */
export interface PublishedVersion {
  readonly version: string
  /** ISO 8601, UTC. */
  readonly builtAt: string
}

/** The data versions that lie beside the one that is served. */
export interface Versions {
  /** Those of a form that can be read, but the one served; the latest built first. */
  list(): readonly PublishedVersion[]
  /**
   * Null where there is no such version, or it does not open: it is damaged, or of a form too old to read. Throws
   * `OpeningsSpent` where it is not open and too many have been opened lately.
   */
  open(version: string): Atlas | null
  /** The same where it is open already; opening takes a while. */
  held(version: string): Atlas | null
  /** What was published under that name and is no longer kept, or does not open; null of what may be opened or never was. */
  gone(version: string): PublishedVersion | null
}

/** A server that was given one atlas and no folder. */
export const NO_VERSIONS: Versions = { list: () => [], open: () => null, held: () => null, gone: () => null }

/** To open one takes the whole server for half a second, so there are so many a minute for everybody, whatever they ask. */
export class OpeningsSpent extends Error {
  /** Until there is one again. */
  readonly seconds: number

  constructor(seconds: number) {
    super('too many data versions have been opened lately')
    this.seconds = seconds
  }
}

/** One takes some 40 MB with what is drawn of it, and half a second to open; who compares two asks for both again and again. */
const MOST_HELD = 3

/** The versions of a folder, the last asked for held open. */
export function versionsIn(dir: string, served: string, pace: Pick<Pace, 'take'>): Versions {
  // A file never changes under the name of its version, so what was found out of one holds.
  const forms = new Map<string, boolean>()
  const damaged = new Set<string>()
  const canRead = (version: string): boolean => {
    const known = forms.get(version) ?? isReadable(dir, version)
    forms.set(version, known)
    return known && !damaged.has(version)
  }
  const list = () => listVersions(dir).filter(({ version }) => version !== served && canRead(version))
  const isListed = (version: string) => list().some((each) => each.version === version)
  let held: readonly Atlas[] = []
  const heldOpen = (version: string) => held.find((each) => each.version === version) ?? null
  const opened = (version: string): Atlas | null => {
    if (!isListed(version)) return null
    const seconds = pace.take()
    if (seconds > 0) throw new OpeningsSpent(seconds)
    const atlas = openedIfWhole(dir, version)
    if (atlas === null) damaged.add(version)
    return atlas
  }
  return {
    list,
    held: heldOpen,
    open(version) {
      const atlas = heldOpen(version) ?? opened(version)
      if (atlas !== null) held = [atlas, ...held.filter((each) => each !== atlas)].slice(0, MOST_HELD)
      return atlas
    },
    gone(version) {
      if (!VERSION.test(version) || version === served || isListed(version)) return null
      const built = builtAt(dir, version)
      return built === undefined ? null : { version, builtAt: built }
    },
  }
}

function openedIfWhole(dir: string, version: string): Atlas | null {
  try {
    return openAtlas(dir, version)
  } catch (error) {
    if (error instanceof AtlasError) return null
    throw error
  }
}
