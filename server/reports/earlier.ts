/** The data version a report was written against, where it is another than the one it is read with. */
import type { LiveSource } from '#core/measure/report/live-source.ts'
import type { Report } from '#core/model/report.ts'
import { askAtlas, askingOnce } from '../ask/ask.ts'
import { groundOf } from '../ask/ground.ts'
import { knowledgeOf } from '../ask/knowledge.ts'
import { neighboursOf } from '../ask/neighbours.ts'
import type { Atlas } from '../atlas/memory.ts'
import type { Edition } from '../edition.ts'
import { LIMITS } from '../http/limits.ts'
import { lazily } from '../lazily.ts'
import type { Clock } from '../routes/health.ts'
import { Pace } from '../workspace/pace.ts'

/** `same`: it is the one that is read; `gone`: it is not kept; `busy`: many others are being opened, seconds to wait. */
export type Earlier =
  | { readonly kind: 'same' | 'gone' }
  | { readonly kind: 'kept'; readonly atlas: Atlas; readonly source: LiveSource }
  | { readonly kind: 'busy'; readonly seconds: number }

export type EarlierOf = (report: Pick<Report, 'at'>) => Earlier

/** To open a version takes the whole server for a while, so only so many a minute are opened for whoever asks. */
export function earlierVersions({ atlas: served, versions }: Edition, clock: Clock): EarlierOf {
  const pace = new Pace(LIMITS.openingsPerMinute, clock)
  return ({ at }) => {
    if (at === served.version) return { kind: 'same' }
    const held = versions.held(at)
    if (held !== null) return kept(held)
    if (!versions.list().some(({ version }) => version === at)) return { kind: 'gone' }
    const seconds = pace.take()
    if (seconds > 0) return { kind: 'busy', seconds }
    const atlas = versions.open(at)
    return atlas === null ? { kind: 'gone' } : kept(atlas)
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
