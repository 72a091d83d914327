import { type ViewAnswer, ViewAnswerSchema } from '#core/model/contract.ts'
import { MISSING_NAMES } from '#core/model/value.ts'
import { VIEW_PARAMETERS } from '#core/model/view.ts'
import { alt, citation, subtitle, title } from '#core/picture/describe.ts'
import { sequential, TOKENS } from '#core/picture/palette.ts'
import type { Picture } from '#core/picture/picture.ts'
import { pictureOf } from '../ask/picture.ts'
import { NATION_NAME } from '../ask/reference.ts'
import type { Edition } from '../edition.ts'
import { viewParameters } from '../http/parameters.ts'
import { readQuery } from '../http/question.ts'
import { json, keeping, lastingOf, type Route } from '../http/route.ts'

export function viewRoute({ atlas, knowledge, kept }: Edition): Route {
  return {
    pattern: '/api/view',
    operations: [
      {
        address: '/api/view',
        summary: 'What the picture of a view shows: title, classes, the value and rank of every area, and its words.',
        parameters: viewParameters(VIEW_PARAMETERS, knowledge),
        type: 'application/json',
        schema: ViewAnswerSchema,
      },
    ],
    answer: keeping(kept, ({ query }) => {
      const { view, faults } = readQuery(query, knowledge, VIEW_PARAMETERS)
      const [fault] = faults
      if (fault) return { fault }
      return { body: json(describe(pictureOf(atlas, view))), lasting: lastingOf(view) }
    }),
  }
}

function describe(picture: Picture): ViewAnswer {
  const { view, classes, reference, mark } = picture
  const { lang } = view
  return {
    version: picture.version,
    view: { ...view, year: picture.year, areas: [...view.areas] },
    title: title(picture, lang),
    subtitle: subtitle(picture, lang),
    mark,
    breaks: [...classes.breaks],
    // Circles all have one colour: it is their size that speaks.
    colours: mark === 'symbols' ? [TOKENS.light.symbol] : sequential(classes.counts.length, 'light'),
    classCounts: [...classes.counts],
    areas: [...picture.rows],
    reference: { name: NATION_NAME[lang], value: reference?.value ?? null, method: reference?.method ?? null },
    missing: picture.missing.map(({ reason, count }) => ({ reason, name: MISSING_NAMES[reason][lang], count })),
    alt: alt(picture, lang),
    citation: citation(picture, lang),
  }
}
