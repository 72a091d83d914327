/** The data versions a report was written against and its figures are frozen to, where they are others than the one read. */
import type { LiveSource } from '#core/measure/report/live-source.ts'
import type { Report } from '#core/model/report.ts'
import { askAtlas, askingOnce } from '../ask/ask.ts'
import { groundOf } from '../ask/ground.ts'
import { knowledgeOf } from '../ask/knowledge.ts'
import { neighboursOf } from '../ask/neighbours.ts'
import { atlasIn } from '../atlas/in-language.ts'
import type { Atlas } from '../atlas/memory.ts'
import { OpeningsSpent } from '../atlas/versions.ts'
import type { Edition } from '../edition.ts'
import { editionBeside } from '../editions.ts'
import { lazily } from '../lazily.ts'

/**
 * `same`: it is the one that is read; `gone`: it is not there to compare with, not kept or built after the one read;
 * `busy`: many others are being opened, seconds to wait.
 */
export type Earlier =
  | { readonly kind: 'same' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'kept'; readonly atlas: Atlas; readonly source: LiveSource }
  | { readonly kind: 'busy'; readonly seconds: number }

export type EarlierOf = (report: Pick<Report, 'at' | 'lang'>) => Earlier

export function earlierVersions(edition: Edition): EarlierOf {
  const open = opening(edition)
  return ({ at, lang }) => {
    if (at === edition.atlas.version) return { kind: 'same' }
    const found = open(at)
    if (found.kind !== 'kept') return found
    // With figures older than those it was written against nothing "no longer" holds.
    return found.atlas.builtAt > edition.atlas.builtAt ? { kind: 'gone' } : kept(atlasIn(found.atlas, lang))
  }
}

/** The edition that a figure is frozen to; null where it is not kept, or too many others are being opened. */
export type EditionAt = (version: string) => Edition | null

export function earlierEditions(edition: Edition): EditionAt {
  const open = opening(edition)
  const served = { ...edition, atlas: edition.newer ?? edition.atlas }
  const made = new WeakMap<Atlas, Edition>()
  return (version) => {
    const found = open(version)
    if (found.kind !== 'kept') return null
    const known = made.get(found.atlas) ?? editionBeside(served, found.atlas)
    made.set(found.atlas, known)
    return known
  }
}

type Opened = { readonly kind: 'kept'; readonly atlas: Atlas } | Extract<Earlier, { kind: 'gone' | 'busy' }>

function opening({ versions }: Edition): (version: string) => Opened {
  return (version) => {
    try {
      const atlas = versions.open(version)
      return atlas === null ? { kind: 'gone' } : { kind: 'kept', atlas }
    } catch (error) {
      if (error instanceof OpeningsSpent) return { kind: 'busy', seconds: error.seconds }
      throw error
    }
  }
}

function kept(atlas: Atlas): Earlier {
  const ask = askAtlas(
    atlas,
    neighboursOf(atlas),
    lazily(() => groundOf(atlas)),
  )
  return { kind: 'kept', atlas, source: { knowledge: knowledgeOf(atlas), ask: askingOnce(ask) } }
}
