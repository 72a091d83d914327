import * as v from 'valibot'
import { VIEW_PARAMETERS } from '#core/model/view.ts'
import { FIGURE_WIDTH, figureSvg } from '#core/picture/figure.ts'
import { pictureOf } from '../ask/picture.ts'
import type { Edition } from '../edition.ts'
import { API_HEADERS } from '../http/headers.ts'
import { LIMITS } from '../http/limits.ts'
import { viewParameters } from '../http/parameters.ts'
import { Published } from '../http/published.ts'
import { readOwn, readQuery } from '../http/question.ts'
import { keeping, lastingOf, type Route } from '../http/route.ts'

const { least, most } = LIMITS.figureWidth
const WidthSchema = v.pipe(v.string(), v.regex(/^\d{1,4}$/), v.transform(Number), v.minValue(least), v.maxValue(most))

/** The picture of a view as a file that stands by itself in a report. */
export function figureRoute(edition: Edition): Route {
  const { atlas, knowledge, kept } = edition
  return {
    pattern: '/figure.svg',
    operations: [
      {
        address: '/figure.svg',
        summary: 'The picture of a view as a figure: title, legend, map in SWEREF 99 TM, what is missing, source.',
        parameters: [
          ...viewParameters(VIEW_PARAMETERS, knowledge),
          {
            name: 'width',
            in: 'query',
            description: 'Width of the figure in pixels; its height follows from what is drawn.',
            schema: { type: 'integer', minimum: least, maximum: most, default: FIGURE_WIDTH },
          },
        ],
        type: 'image/svg+xml',
      },
    ],
    answer: keeping(kept, ({ query }) => {
      const reading = readQuery(query, knowledge, VIEW_PARAMETERS, ['width'])
      const expected = `a whole number from ${least} to ${most}`
      const width = readOwn(reading, 'width', WidthSchema, FIGURE_WIDTH, expected)
      const [fault] = reading.faults
      if (fault) return { fault }
      const { view } = reading
      const figure = figureSvg(pictureOf(atlas, view), edition.layers('figure', view), view.lang, { width })
      return { body: new Published(figure, 'image/svg+xml; charset=utf-8', API_HEADERS), lasting: lastingOf(view) }
    }),
  }
}
