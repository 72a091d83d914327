import {
  EMBED_PARAMETERS,
  EMBED_THEMES,
  type EmbedParameter,
  HIDEABLE,
  INTERACTIONS,
  LOCKABLE,
  readEmbedSetting,
  USUAL_EMBED,
} from '#core/model/embed.ts'
import { FIGURE_BOUNDS } from '#core/model/figure/setting.ts'
import { VIEW_PARAMETERS } from '#core/model/view.ts'
import type { Edition } from '../edition.ts'
import { embedPage } from '../embed/page.ts'
import type { EmbedTemplates } from '../embed/template.ts'
import { embedHeaders } from '../http/headers.ts'
import { inTurn } from '../http/in-turn.ts'
import { forHost, hostOf, publicOrigin } from '../http/origin.ts'
import { type ParameterNote, viewParameters } from '../http/parameters.ts'
import { Published } from '../http/published.ts'
import { readQuery } from '../http/question.ts'
import type { Route } from '../http/route.ts'
import type { Turns } from '../http/turns.ts'

const NOTES: Record<EmbedParameter, Omit<ParameterNote, 'name' | 'in'>> = {
  interaction: {
    description:
      'Whether the map can be walked, pointed at and changed, or stands still and loads no engine. Small maps ' +
      '(show=multiples) always stand still.',
    schema: { type: 'string', enum: INTERACTIONS, default: USUAL_EMBED.interaction },
  },
  hide: {
    description: 'What is taken away; repeat the parameter for each. `controls` takes the search along.',
    schema: { type: 'array', items: { type: 'string', enum: HIDEABLE } },
  },
  lock: {
    description: 'What a visitor may not change; repeat the parameter for each.',
    schema: { type: 'array', items: { type: 'string', enum: LOCKABLE } },
  },
  theme: {
    description: 'Light or dark, or as the device of the visitor has it.',
    schema: { type: 'string', enum: EMBED_THEMES, default: USUAL_EMBED.theme },
  },
  alt: {
    description: 'Alt text in the author’s words instead of the one made of the data.',
    schema: { type: 'string', maxLength: FIGURE_BOUNDS.alt },
  },
  description: {
    description: 'Long description in the author’s words instead of the one made of the data.',
    schema: { type: 'string', maxLength: FIGURE_BOUNDS.description },
  },
}

/**
 * A view for somebody else's page. As with the page of the map, an old or edited address never breaks it, and it is asked
 * for anew each time, even where the view is frozen: the next build has other scripts.
 */
export function embedRoute(edition: Edition, templates: EmbedTemplates, turns: Turns): Route {
  const { knowledge, kept, site } = edition
  const headers = embedHeaders(site.embedOrigins)
  return {
    pattern: '/embed',
    operations: [
      {
        address: '/embed',
        summary:
          'A view as a page for a frame. Parameters that cannot be used are dropped with a notice, but ' +
          'a data version in `at` that is not known here is answered 404: other figures are not shown in its place.',
        parameters: [
          ...viewParameters(VIEW_PARAMETERS, knowledge),
          ...EMBED_PARAMETERS.map((name) => ({ name, in: 'query' as const, ...NOTES[name] })),
        ],
        type: 'text/html',
      },
    ],
    answer: inTurn(turns, kept, ({ request, address, query }) => {
      const known = kept.get(address, hostOf(request))
      if (known) return known.body.answer(request, known.lasting)
      const reading = readQuery(query, knowledge, VIEW_PARAMETERS, EMBED_PARAMETERS)
      const setting = readEmbedSetting(reading.own, reading.faults)
      const origin = publicOrigin(request, site)
      const text = embedPage(edition, templates, { ...reading, setting, origin })
      const body = new Published(text, 'text/html; charset=utf-8', headers)
      if (reading.faults.length === 0) kept.set(address, { body, lasting: 'revalidate', ...forHost(request, site) })
      return body.answer(request, 'revalidate')
    }),
  }
}
