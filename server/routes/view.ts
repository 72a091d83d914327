import { type ViewAnswer, ViewAnswerSchema } from '#core/model/contract.ts'
import { readFigureSetting } from '#core/model/figure/setting.ts'
import { MISSING_NAMES } from '#core/model/value.ts'
import { VIEW_PARAMETERS } from '#core/model/view.ts'
import { alt } from '#core/picture/describe/alt.ts'
import type { Citations } from '#core/picture/describe/citation.ts'
import { citation, classNamesOf, subtitle, title } from '#core/picture/describe.ts'
import { TOKENS } from '#core/picture/palette.ts'
import type { Picture, PictureRow } from '#core/picture/picture.ts'
import { coloursOf } from '#core/picture/scheme.ts'
import { answeredView } from '../ask/answered-view.ts'
import { pictureOf } from '../ask/picture.ts'
import type { Edition } from '../edition.ts'
import { citationsOf } from '../figure/citations-of.ts'
import { figureFault } from '../figure/figure-of.ts'
import { figureNotes } from '../http/figure-parameters.ts'
import { forHost, publicOrigin } from '../http/origin.ts'
import { viewParameters } from '../http/parameters.ts'
import { readQuery } from '../http/question.ts'
import { json, keeping, lastingOf, type Route } from '../http/route.ts'

/** A figure of the view is cited as what it is drawn as. */
const CITED_AS = ['kind', 'priority'] as const

export function viewRoute(edition: Edition): Route {
  const { knowledge, kept, site } = edition
  return {
    pattern: '/api/view',
    operations: [
      {
        address: '/api/view',
        summary: 'What the picture of a view shows: title, classes, the value and rank of every area, and its words.',
        parameters: [...viewParameters(VIEW_PARAMETERS, knowledge), ...figureNotes(CITED_AS)],
        type: 'application/json',
        schema: ViewAnswerSchema,
      },
    ],
    answer: keeping(kept, ({ query, request }) => {
      const { view, own, faults } = readQuery(query, knowledge, VIEW_PARAMETERS, CITED_AS)
      const setting = readFigureSetting(own, faults)
      const fault = faults[0] ?? figureFault(edition, view, setting)
      if (fault) return { fault }
      const cited = citationsOf(edition, view, setting, publicOrigin(request, site))
      const body = json(viewAnswer(pictureOf(edition, view), cited))
      return { body, lasting: lastingOf(view), ...forHost(request, site) }
    }),
  }
}

function viewAnswer(picture: Picture, citations: Citations): ViewAnswer {
  const { view, classes, reference, mark, scheme } = picture
  const { lang } = view
  return {
    version: picture.version,
    view: { ...answeredView(view), year: picture.year },
    title: title(picture, lang),
    subtitle: subtitle(picture, lang),
    unit: picture.measure.unit[lang],
    classNames: classNamesOf(picture, lang),
    mark,
    breaks: [...classes.breaks],
    // Circles all have one colour: it is their size that speaks.
    colours: mark === 'symbols' ? [TOKENS.light.symbol] : [...coloursOf(scheme, 'light')],
    classCounts: [...classes.counts],
    areas: picture.rows.map(rowAnswer),
    reference: {
      name: (reference?.name ?? NO_REFERENCE)[lang],
      value: reference?.value ?? null,
      method: reference?.method ?? null,
    },
    missing: picture.missing.map(({ reason, count }) => ({ reason, name: MISSING_NAMES[reason][lang], count })),
    alt: alt(picture, lang),
    citation: citation(picture, lang),
    citations,
  }
}

/** The country is what is compared with unless the view says; here nobody knows its value. */
const NO_REFERENCE = { sv: 'riket', en: 'Sweden' } as const

function rowAnswer(row: PictureRow): ViewAnswer['areas'][number] {
  const { coverage, range, parts, slopes } = row
  return {
    code: row.code,
    name: row.name,
    members: [...row.members],
    value: row.value,
    missing: row.missing,
    class: row.class,
    rank: row.rank,
    rankOf: row.rankOf,
    referenceDifference: row.referenceDifference,
    reference: row.reference,
    parts: parts && [parts[0], parts[1]],
    coverage: coverage && { areas: [coverage.areas[0], coverage.areas[1]], population: coverage.population },
    approximation: row.approximation,
    range: range && [range[0], range[1]],
    p: row.p,
    slopes: slopes && [slopes[0], slopes[1]],
  }
}
