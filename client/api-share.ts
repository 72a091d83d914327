/** What is asked of the server about a view that is to be shared; comes with the dialog. */
import * as v from 'valibot'
import { ViewAnswerSchema } from '#core/model/contract.ts'
import type { FigureKind } from '#core/model/figure/setting.ts'
import { type View, writeView } from '#core/model/view.ts'
import type { Alt } from '#core/picture/describe/alt.ts'
import type { Citations } from '#core/picture/describe/citation.ts'
import { wordsOfFigure } from '#core/picture/figure-words.ts'
import { ApiError, ask, reach, read, refusal } from './api.ts'

const CitedSchema = v.object({ citations: ViewAnswerSchema.entries.citations })

/** `kind`: what it is drawn as; null: what its page opens on. */
export async function fetchCitations(view: View, kind: FigureKind | null, signal: AbortSignal): Promise<Citations> {
  const ofKind: [string, string][] = kind === null ? [] : [['kind', kind]]
  const query = [...new URLSearchParams(writeView({ ...view, at: null })), ...ofKind]
  const { citations } = await ask<{ readonly citations: Citations }>('/api/view', query, CitedSchema, signal)
  return citations
}

/** The words made of the data, as they stand in the figure at this address (SVG). */
export async function fetchFigureWords(address: string, signal: AbortSignal): Promise<Alt> {
  const words = wordsOfFigure(await (await fetchPicture(address, signal)).text())
  if (words === null) throw new ApiError('malformed', `${address}: expected a figure with its words`)
  return words
}

export async function fetchPicture(address: string, signal?: AbortSignal): Promise<Response> {
  const answer = await reach(address, signal ? { signal } : {})
  if (!answer.ok) throw refusal(answer, await read(answer, address))
  return answer
}
