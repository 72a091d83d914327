/** The verbs whose outline is settled before it is taken: what the map drew, and one territory combined with another. */
import { batch } from '@preact/signals'
import type { Combining } from '#core/measure/combine-outlines.ts'
import type { Shape } from '#core/model/territory.ts'
import type { Told as ReadingTold } from '#core/model/territory-reading.ts'
import { knowledge } from './knowledge.ts'
import { editing, takeTool, tool } from './territories.ts'
import { outlineOf, type Refusal, withListsCombined, withShape } from './territory-change.ts'
import { attempt, keptNow } from './territory-history.ts'
import { tell } from './territory-told.ts'
import { add, reshape } from './territory-verbs.ts'

/** What the map drew: rounded, with as many corners as an address can hold, and told where that changed it. */
export async function takeDrawn(shape: Shape): Promise<number | null> {
  const settled = await settle(shape)
  if ('refused' in settled) {
    tell({ kind: 'refused', why: settled.refused })
    return null
  }
  return batch(() => {
    const place = editing.peek()
    const taken = place === null ? add(settled.shape) : reshape(place, settled.shape) ? place : null
    takeTool(tool.peek() === 'corners' ? 'corners' : 'none', taken ?? place)
    if (taken !== null && settled.told.length > 0) tell({ kind: 'settled', told: settled.told })
    return taken
  })
}

/** What befalls every drawing made by hand, and nobody would see: not worth a sentence each time. */
const OF_COURSE: ReadonlySet<ReadingTold['kind']> = new Set(['rounded', 'turned', 'doubles', 'closed'])

type Settled = { readonly shape: Shape; readonly told: readonly ReadingTold[] } | { readonly refused: Refusal }

async function settle(shape: Shape): Promise<Settled> {
  switch (shape.kind) {
    case 'areas':
      return { shape, told: [] }
    case 'circle': {
      const [longitude, latitude] = shape.centre
      const centre = [rounded(longitude, 4), rounded(latitude, 4)] as const
      return { shape: { ...shape, centre, kilometres: rounded(shape.kilometres, 3) }, told: [] }
    }
    case 'drawn': {
      const { settleDrawing } = await import('#core/model/territory-reading.ts')
      const settled = settleDrawing(shape.polygons)
      if ('polygons' in settled) {
        const told = settled.told.filter(({ kind }) => !OF_COURSE.has(kind))
        return { shape: { kind: 'drawn', polygons: settled.polygons }, told }
      }
      return { refused: settled.fault.kind === 'crossing' ? 'crossing' : 'no-outline' }
    }
  }
}

function rounded(number: number, decimals: number): number {
  return Number(number.toFixed(decimals))
}

/** One territory with another added to it or taken out of it: lists by sets, drawings by their outlines. */
export async function combine(place: number, other: number, how: Combining): Promise<void> {
  const before = keptNow()
  const [one, two] = [before.territories[place]?.shape, before.territories[other]?.shape]
  if (one === undefined || two === undefined) return
  if (one.kind === 'areas' && two.kind === 'areas') {
    attempt(withListsCombined(before, place, other, how, knowledge.peek().areasAt('municipality')))
  } else if (one.kind === 'areas' || two.kind === 'areas') {
    tell({ kind: 'refused', why: 'mixed' })
  } else {
    const { combineOutlines } = await import('#core/measure/combine-outlines.ts')
    const polygons = combineOutlines(how, outlineOf(one), outlineOf(two))
    const settled: Settled =
      polygons.length === 0 ? { refused: 'nothing-left' } : await settle({ kind: 'drawn', polygons })
    // Something else may have been done while the tools were fetched: what is combined is what was seen.
    if ('refused' in settled) tell({ kind: 'refused', why: settled.refused })
    else if (attempt(withShape(keptNow(), place, settled.shape)) !== null && settled.told.length > 0) {
      tell({ kind: 'settled', told: settled.told })
    }
  }
}
