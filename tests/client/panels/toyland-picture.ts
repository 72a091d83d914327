import { frontView, readView } from '#core/model/view.ts'
import type { Picture } from '#core/picture/picture.ts'
import { knowledgeOf } from '#server/ask/knowledge.ts'
import { pictureOf } from '#server/ask/picture.ts'
import { toylandAtlas } from '../../toyland.ts'

/** Toyland's picture of a query without faults. */
export async function toylandPicture(query: string): Promise<Picture> {
  const atlas = await toylandAtlas()
  const { view, faults } = readView(new URLSearchParams(query), knowledgeOf(atlas))
  if (faults.length > 0) throw new Error(`test: expected a query without faults, found ${JSON.stringify(faults)}`)
  return pictureOf(atlas, { ...frontView(knowledgeOf(atlas)), ...view })
}
