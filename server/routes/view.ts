import { type ViewAnswer, ViewAnswerSchema } from '#core/model/contract.ts'
import { type FigureSetting, readFigureSetting } from '#core/model/figure/setting.ts'
import type { Profile } from '#core/model/profile.ts'
import { MISSING_NAMES } from '#core/model/value.ts'
import { VIEW_PARAMETERS, type View } from '#core/model/view.ts'
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
import { profileIn } from '../figure/region-asked.ts'
import { throughProfile } from '../figure/through-profile.ts'
import { holdsTag } from '../http/conditional.ts'
import { figureNotes } from '../http/figure-parameters.ts'
import { LIMITS } from '../http/limits.ts'
import { forHost, publicOrigin } from '../http/origin.ts'
import { viewParameters } from '../http/parameters.ts'
import { faultProblem, problem } from '../http/problem.ts'
import { type Question, readQuery } from '../http/question.ts'
import { json, keeping, lastingOf, type Route } from '../http/route.ts'
import { Turns } from '../http/turns.ts'
import type { Saving } from '../saved/saving.ts'
import { privateAnswer } from '../saved/sent.ts'

/** A figure of the view is cited as what it is drawn as. */
const CITED_AS = ['kind', 'priority', 'against'] as const
/** Seconds. */
const RETRY = { 'Retry-After': '2' }

export function viewRoute(edition: Edition, saving: Saving): Route {
  const { atlas, knowledge, kept, site } = edition

  const read = (query: string) => {
    const { view, own, faults } = readQuery(query, knowledge, VIEW_PARAMETERS, CITED_AS)
    return { view, setting: readFigureSetting(own, faults), fault: faults[0] ?? null }
  }
  const told = (request: Request, view: View, setting: FigureSetting, profile: Profile | null) =>
    viewAnswer(pictureOf(edition, view), citationsOf(edition, view, setting, publicOrigin(request, site), profile))

  const ofData = keeping(kept, ({ query, request }) => {
    const { view, setting, ...asked } = read(query)
    const fault = asked.fault ?? figureFault(edition, view, setting)
    if (fault) return { fault }
    return { body: json(told(request, view, setting, null)), lasting: lastingOf(view), ...forHost(request, site) }
  })

  // To be cited it is drawn: one at a time, so that others are answered in between.
  const turns = new Turns(LIMITS.waitingDrawings)

  const throughSaved = async ({ query, request }: Question, id: string): Promise<Response> => {
    const { view, setting, ...asked } = read(query)
    if (asked.fault) return faultProblem(asked.fault)
    const through = await throughProfile(saving, id)
    if (through instanceof Response) return through
    const { profile, tag } = through
    const fault = figureFault(edition, view, setting, profile)
    if (fault) return faultProblem(fault)
    const ETag = tag.replace(/"$/, `.${atlas.version}"`)
    if (holdsTag(request.headers.get('if-none-match'), ETag)) return privateAnswer(null, { ETag })
    const turn = turns.take()
    if (turn === null) return problem('too-many', 'Many profiles wait to be read; try again in a while', {}, RETRY)
    await turn
    return privateAnswer(told(request, view, setting, profile), { ETag })
  }

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
    answer: (question) => {
      const id = profileIn(question.query)
      return id === null ? ofData(question) : throughSaved(question, id)
    },
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
