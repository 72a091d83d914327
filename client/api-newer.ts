/** What the API says of the figures that a frozen page shows. */
import { type NewerAnswer, NewerAnswerSchema } from '#core/model/contract-revisions.ts'
import { type View, writeView } from '#core/model/view.ts'
import { ask } from './api.ts'

/** Asked of the figures alone: whoever is chosen or drawn, and how it is looked at, is all the same. */
export function fetchNewer(view: View, signal: AbortSignal): Promise<NewerAnswer> {
  const figures: View = { ...view, areas: [], territories: [], saved: null, reference: 'nation', at: null }
  return ask('/api/newer', [...new URLSearchParams(writeView(figures))], NewerAnswerSchema, signal)
}
