import { readView } from '#core/model/address-reading.ts'
import { pictureOf } from '#core/picture/compose.ts'
import type { Picture } from '#core/picture/picture.ts'
import { askAtlas } from '#server/ask/ask.ts'
import { groundOf } from '#server/ask/ground.ts'
import { knowledgeOf } from '#server/ask/knowledge.ts'
import { neighboursOf } from '#server/ask/neighbours.ts'
import { toylandAtlas } from '../../toyland.ts'

/** Toyland's picture of a query without faults. */
export async function toylandPicture(query: string): Promise<Picture> {
  const atlas = await toylandAtlas()
  const knowledge = knowledgeOf(atlas)
  const { view, faults } = readView(new URLSearchParams(query), knowledge)
  if (faults.length > 0) throw new Error(`test: expected a query without faults, found ${JSON.stringify(faults)}`)
  return pictureOf(
    view,
    knowledge,
    askAtlas(atlas, neighboursOf(atlas), () => groundOf(atlas)),
    null,
  )
}
