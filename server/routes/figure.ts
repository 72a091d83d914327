import * as v from 'valibot'
import { VIEW_PARAMETERS, type View } from '#core/model/view.ts'
import { pictureChartSvg } from '#core/picture/chart/chart-figure.ts'
import { FIGURE_WIDTH, figureSvg } from '#core/picture/figure.ts'
import { multiplesOf, panelsOf } from '#core/picture/multiples.ts'
import type { SmallMap } from '#core/picture/multiples-draw.ts'
import { multiplesFigureSvg } from '#core/picture/multiples-figure.ts'
import { askingOnce } from '../ask/ask.ts'
import { outlinesIn } from '../ask/outlines.ts'
import { peopleOf } from '../ask/people.ts'
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
  const { knowledge, kept } = edition
  return {
    pattern: '/figure.svg',
    operations: [
      {
        address: '/figure.svg',
        summary:
          'The picture of a view as a figure: its map in SWEREF 99 TM, or its chart or small maps as `show` has it.',
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
      const figure = drawn(edition, view, width)
      return { body: new Published(figure, 'image/svg+xml; charset=utf-8', API_HEADERS), lasting: lastingOf(view) }
    }),
  }
}

/** What the page opens on, as far as it is a drawing: a table is not, and its figure is the map. */
function drawn(edition: Edition, view: View, width: number): string {
  switch (view.show) {
    case 'map':
    case 'table': {
      const people = peopleOf(edition.atlas, view)
      const territories = outlinesIn(edition, 'figure', view)
      return figureSvg(pictureOf(edition, view), edition.layers('figure', view), view.lang, {
        width,
        people,
        territories,
      })
    }
    case 'chart':
      return pictureChartSvg(pictureOf(edition, view), edition, view.lang, { width })
    case 'multiples':
      return multiplesFigureSvg(smallMaps(edition, view), edition.layers('small', view), view.lang, {
        width,
        territories: outlinesIn(edition, 'small', view),
      })
  }
}

function smallMaps({ knowledge, ask }: Edition, view: View): SmallMap[] {
  const { within } = view
  const name = within && (knowledge.group(within.division, within.group)?.name ?? null)
  const pictures = multiplesOf(view, knowledge, askingOnce(ask), name)
  return panelsOf(view, knowledge).flatMap(({ heading }, i): SmallMap[] => {
    const picture = pictures[i]
    return picture === undefined ? [] : [{ picture, heading }]
  })
}
