import { AtlasError } from './error.ts'
import { listVersions } from './folder.ts'
import type { Atlas } from './memory.ts'
import { isReadable, openAtlas } from './open.ts'

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
  /** Null where there is no such version, or it does not open: it is damaged, or of a form too old to read. */
  open(version: string): Atlas | null
}

/** A server that was given one atlas and no folder. */
export const NO_VERSIONS: Versions = { list: () => [], open: () => null }

/** One takes some 50 MB and a quarter of a second to open; who compares two old ones asks for both again and again. */
const MOST_HELD = 2

/** The versions of a folder, the last asked for held open. */
export function versionsIn(dir: string, served: string): Versions {
  // A file never changes under the name of its version, so what was found out of one holds.
  const forms = new Map<string, boolean>()
  const canRead = (version: string): boolean => {
    const known = forms.get(version) ?? isReadable(dir, version)
    forms.set(version, known)
    return known
  }
  const list = () => listVersions(dir).filter(({ version }) => version !== served && canRead(version))
  let held: readonly Atlas[] = []
  return {
    list,
    open(version) {
      const there = list().some((each) => each.version === version)
      const atlas = held.find((each) => each.version === version) ?? (there ? openedIfWhole(dir, version) : null)
      if (atlas !== null) held = [atlas, ...held.filter((each) => each !== atlas)].slice(0, MOST_HELD)
      return atlas
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
