/** Figures as files that are not text: pictures made of pixels, and PDF. Made by the renderer, apart from who answers. */
import { FIGURE_PARAMETERS, type FigureSetting, MOST_PIXELS, readFigureSetting } from '#core/model/figure/setting.ts'
import type { Profile } from '#core/model/profile.ts'
import { type Fault, VIEW_PARAMETERS, type View } from '#core/model/view.ts'
import { planOf } from '#core/picture/plan.ts'
import type { Edition } from '../edition.ts'
import { fileStem } from '../export/file-name.ts'
import type { Figure } from '../figure/figure.ts'
import { figureFault, figureOf, kindOf } from '../figure/figure-of.ts'
import { profileIn } from '../figure/region-asked.ts'
import { SAVED_HEADERS, throughProfile } from '../figure/through-profile.ts'
import { frozenFigure, toldOf } from '../figure/told.ts'
import { figureNotes } from '../http/figure-parameters.ts'
import { API_HEADERS, type Headers } from '../http/headers.ts'
import { Kept } from '../http/kept.ts'
import { LIMITS } from '../http/limits.ts'
import { forHost, hostOf, publicOrigin } from '../http/origin.ts'
import { viewParameters } from '../http/parameters.ts'
import { faultProblem } from '../http/problem.ts'
import { Published } from '../http/published.ts'
import { type Question, readQuery } from '../http/question.ts'
import { keeping, type Outcome, type Route } from '../http/route.ts'
import type { Renderer, RenderJob, Told } from '../render/renderer.ts'
import { Shared } from '../render/shared.ts'
import type { Saving } from '../saved/saving.ts'

interface Format {
  readonly extension: 'png' | 'pdf'
  readonly type: string
  readonly summary: string
  readonly job: (figure: Figure, setting: FigureSetting, told: Told) => RenderJob
}

const FORMATS: readonly Format[] = [
  {
    extension: 'png',
    type: 'image/png',
    summary:
      'The same as a picture of `scale` pixels to each px, with its title, alt text and source as text inside the file.',
    job: ({ svg, width, height }, { scale }, told) => ({ kind: 'png', svg, width, height, scale, told }),
  },
  {
    extension: 'pdf',
    type: 'application/pdf',
    summary: 'The same as a page of PDF of its own size: text as text, its font inside, alt text as its tags have it.',
    job: ({ svg, width, height }, _setting, told) => ({ kind: 'pdf', svg, width, height, told }),
  },
]

export function figureFileRoutes(edition: Edition, renderer: Renderer, saving: Saving): Route[] {
  const kept = new Kept(LIMITS.keptPictures)
  return FORMATS.map((format) => figureFileRoute(edition, { renderer, kept, saving }, format))
}

interface Making {
  readonly renderer: Renderer
  readonly kept: Kept
  readonly saving: Saving
}

function figureFileRoute(edition: Edition, { renderer, kept, saving }: Making, format: Format): Route {
  const { knowledge, site } = edition
  const address = `/figure.${format.extension}`
  const shared = new Shared<Outcome>()

  const read = (query: string) => {
    const { view, own, faults } = readQuery(query, knowledge, VIEW_PARAMETERS, FIGURE_PARAMETERS)
    // What reads pixels or PDF gets its letters from here: naming or embedding them is a matter of SVG alone.
    const setting: FigureSetting = { ...readFigureSetting(own, faults), fonts: 'named' }
    return { view, setting, faults }
  }

  const ofData = keeping(kept, ({ query, request, address: asked }) => {
    const { view, setting, faults } = read(query)
    const fault = faults[0] ?? figureFault(edition, view, setting)
    if (fault) return { fault }
    const wanted = { view, setting, profile: null, origin: publicOrigin(request, site), headers: {} }
    const make = (signal: AbortSignal) => fileOf(edition, renderer, format, { ...wanted, signal })
    return shared
      .join(`${hostOf(request)} ${asked}`, request.signal, make)
      .then((outcome) => ('fault' in outcome ? outcome : { ...outcome, ...forHost(request, site) }))
  })

  const throughSaved = async ({ query, request, address: asked }: Question, id: string): Promise<Response> => {
    const { view, setting, faults } = read(query)
    const [wrong] = faults
    if (wrong) return faultProblem(wrong)
    const through = await throughProfile(saving, id)
    if (through instanceof Response) return through
    const { profile, tag } = through
    const fault = figureFault(edition, view, setting, profile)
    if (fault) return faultProblem(fault)
    const wanted = { view, setting, profile, origin: publicOrigin(request, site), headers: SAVED_HEADERS }
    const make = (signal: AbortSignal) => fileOf(edition, renderer, format, { ...wanted, signal })
    // Whoever asks after it was changed is not given what was begun before.
    const outcome = await shared.join(`${hostOf(request)} ${asked} ${tag}`, request.signal, make)
    return 'fault' in outcome ? faultProblem(outcome.fault) : outcome.body.answer(request, outcome.lasting)
  }

  return {
    pattern: address,
    operations: [
      {
        address,
        summary: format.summary,
        parameters: [...viewParameters(VIEW_PARAMETERS, knowledge), ...figureNotes()],
        type: format.type,
      },
    ],
    answer: (question: Question) => {
      const id = profileIn(question.query)
      return id === null ? ofData(question) : throughSaved(question, id)
    },
  }
}

interface Wanted {
  readonly view: View
  readonly setting: FigureSetting
  readonly profile: Profile | null
  readonly origin: string
  /** Of the answer, beside the usual. */
  readonly headers: Headers
  readonly signal: AbortSignal
}

async function fileOf(
  edition: Edition,
  renderer: Renderer,
  { extension, type, job }: Format,
  { view, setting, profile, origin, headers: own, signal }: Wanted,
): Promise<Outcome> {
  const { atlas, knowledge } = edition
  try {
    const bytes = await renderer.render(
      () => {
        const figure = figureOf(edition, view, setting, profile)
        if (extension === 'png') refuseTooLarge(figure, setting)
        return job(figure, setting, toldOf(figure, atlas, frozenFigure(origin, atlas, view, setting)))
      },
      { signal },
    )
    const kind = kindOf(view, setting)
    const stem = fileStem(view, [planOf(view, knowledge)])
    const name = `${stem}${kind === 'map' ? '' : `-${kind}`}.${extension}`
    const headers = { ...API_HEADERS, ...own, 'Content-Disposition': `inline; filename="${name}"` }
    return { body: new Published(bytes, type, headers, ['identity']), lasting: 'revalidate' }
  } catch (error) {
    if (error instanceof TooLarge) return { fault: error.fault }
    throw error
  }
}

/** Found only once it is drawn, for its height follows from what is drawn. */
class TooLarge extends Error {
  readonly fault: Fault
  constructor(fault: Fault) {
    super(fault.expected)
    this.fault = fault
  }
}

function refuseTooLarge({ width, height }: Figure, { scale }: FigureSetting): void {
  const pixels = width * height * scale ** 2
  if (pixels <= MOST_PIXELS) return
  const most = Math.floor(Math.sqrt(MOST_PIXELS / (width * height)))
  const parameter = most < 1 ? 'width' : 'scale'
  const found = `${parameter === 'width' ? width : scale}, with which it has ${width * scale} by ${height * scale} pixels`
  const room = `with which width times height is at most ${MOST_PIXELS} pixels`
  const expected = most < 1 ? `a width ${room}` : `a scale ${room}: here at most ${most}`
  throw new TooLarge({ kind: 'malformed', parameter, found, expected })
}
