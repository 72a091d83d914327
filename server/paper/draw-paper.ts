/**
 * A paper is drawn piece by piece: the process that draws its figures is the one that answers, so each has a turn of the
 * event loop to itself, and whoever asks for something small meanwhile is answered in between.
 */
import type { Paper, PaperPart } from '#core/model/paper/paper.ts'

/** A paper as its makers give it: where something takes some hundredths of a second, how it is made stands in its place. */
export interface UndrawnPaper extends Omit<Paper, 'parts'> {
  readonly parts: readonly UndrawnPart[]
}
export type UndrawnPart = PaperPart | Later
/** What it makes may again hold what takes long. */
export type Later = () => readonly UndrawnPart[]

export interface Drawing {
  /** Resolves when something may be drawn; rejects once nobody wants the paper any more. */
  readonly turn: () => Promise<unknown>
  /** Called with how many of the paper's own pieces of how many are drawn. */
  readonly steps: (done: number, of: number) => void
}

/** `begin`: has a turn too, for what it takes to know what there is to draw. */
export async function drawPaper(begin: () => UndrawnPaper, { turn, steps }: Drawing): Promise<Paper> {
  await turn()
  const { parts: undrawn, ...paper } = begin()
  const of = undrawn.filter(isLater).length
  const parts: PaperPart[] = []
  let done = 0
  for (const part of undrawn) {
    if (!isLater(part)) {
      parts.push(part)
      continue
    }
    parts.push(...(await drawn(part, turn)))
    steps(++done, of)
  }
  return { ...paper, parts }
}

async function drawn(later: Later, turn: Drawing['turn']): Promise<PaperPart[]> {
  await turn()
  const parts: PaperPart[] = []
  for (const part of later()) parts.push(...(isLater(part) ? await drawn(part, turn) : [part]))
  return parts
}

function isLater(part: UndrawnPart): part is Later {
  return typeof part === 'function'
}
