import type { Edition } from '../edition.ts'
import type { Published } from '../http/published.ts'
import { readQuery } from '../http/question.ts'
import { keeping, lastingOf, type Route } from '../http/route.ts'

/** Sends a body made once per edition; its address takes no parameter but the data version. */
export function oncePublished(edition: Edition, body: () => Published): Route['answer'] {
  return keeping(edition.kept, ({ query }) => {
    const { view, faults } = readQuery(query, edition.knowledge, ['at'])
    const [fault] = faults
    return fault ? { fault } : { body: body(), lasting: lastingOf(view) }
  })
}
