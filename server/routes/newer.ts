import { type NewerAnswer, NewerAnswerSchema } from '#core/model/contract-revisions.ts'
import { VIEW_PARAMETERS, type View } from '#core/model/view.ts'
import { revisedSentences } from '#core/picture/describe/revised.ts'
import { pictureOf } from '../ask/picture.ts'
import type { Edition } from '../edition.ts'
import { viewParameters } from '../http/parameters.ts'
import { readQuery } from '../http/question.ts'
import { json, keeping, type Route } from '../http/route.ts'
import { revisedOf } from '../revisions/shown.ts'

/** Whether a frozen view reads otherwise now. To be asked again, though the view never changes: there may be a newer version. */
export function newerRoute(edition: Edition): Route {
  const { knowledge, kept } = edition
  return {
    pattern: '/api/newer',
    operations: [
      {
        address: '/api/newer',
        summary: 'Whether figures of a view that is frozen to an older data version read otherwise in the current one.',
        parameters: viewParameters(VIEW_PARAMETERS, knowledge),
        type: 'application/json',
        schema: NewerAnswerSchema,
      },
    ],
    answer: keeping(kept, ({ query }) => {
      const { view, faults } = readQuery(query, knowledge, VIEW_PARAMETERS)
      const [fault] = faults
      return fault ? { fault } : { body: json(answerFor(edition, view)), lasting: 'revalidate' }
    }),
  }
}

function answerFor(edition: Edition, view: View): NewerAnswer {
  const { atlas, newer } = edition
  const { version, builtAt } = atlas
  const revised = newer === null ? null : revisedOf(edition, pictureOf(edition, view))
  if (newer === null || revised === null) return { version, builtAt, newer: null }
  const { figures, largest, gone, goneYears, newYears, redefined } = revised
  return {
    version,
    builtAt,
    newer: {
      version: newer.version,
      builtAt: newer.builtAt,
      figures: [figures[0], figures[1]],
      largest: largest && { indicator: largest.indicator.id, name: largest.name, difference: largest.difference },
      gone: gone.map(({ id }) => id),
      goneYears: [...goneYears],
      newYears: [...newYears],
      redefined,
      text: { sv: revisedSentences(revised, 'sv'), en: revisedSentences(revised, 'en') },
    },
  }
}
