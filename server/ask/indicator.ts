import type { Indicator } from '#core/model/indicator.ts'
import type { Atlas } from '#server/atlas/memory.ts'

/** An indicator that a question names; whoever asks has read its id against the atlas. */
export function indicatorOf(atlas: Atlas, id: string): Indicator {
  const indicator = atlas.indicators.get(id)
  if (indicator === undefined) throw new Error(`question: expected an indicator of the atlas, found ${id}`)
  return indicator
}
