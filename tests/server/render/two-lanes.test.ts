import { expect, test } from 'vitest'
import type { RenderError, RenderJob } from '#server/render/renderer.ts'
import { twoLanes } from '#server/render/two-lanes.ts'
import { around } from './drawn.ts'
import { TOLD } from './told.ts'

const SQUARE: RenderJob = {
  kind: 'png',
  svg: around('<path fill="#ff0000" d="M0 0h100v100H0z"/>'),
  width: 100,
  height: 100,
  scale: 1,
  told: TOLD,
}

/** A worker that makes nothing until it is let go. */
function held() {
  const waiting: (() => void)[] = []
  const start = () => ({
    make: () => new Promise<Uint8Array>((resolve) => waiting.push(() => resolve(new Uint8Array([waiting.length])))),
    ended: () => false,
    end: () => {},
  })
  return { start, waiting }
}

test('pictures never wait for documents, nor are they turned away for them', async () => {
  const { start, waiting } = held()
  const { render, close } = twoLanes({ waiting: 1, start })
  const document = () => render(SQUARE, { lane: 'documents' })
  const documents = [document(), document()]
  const refused = await document().catch((error: RenderError) => error)
  expect(refused).toMatchObject({ refusal: 'busy', seconds: 1 })
  const picture = render(SQUARE)
  expect(waiting).toHaveLength(2)
  waiting[1]?.()
  expect(await picture).toBeInstanceOf(Uint8Array)
  const closed = Promise.all(documents.map((each) => each.catch((error: RenderError) => error.refusal)))
  close()
  expect(await closed).toEqual(['cancelled', 'cancelled'])
})
