import { type LimitsAnswer, LimitsAnswerSchema } from '#core/model/contract.ts'
import { FIGURE_BOUNDS, MOST_PIXELS } from '#core/model/figure/setting.ts'
import { MOST_REPORT } from '#core/model/report.ts'
import { CLASSES, MOST_CHOSEN } from '#core/model/view.ts'
import type { Edition } from '../edition.ts'
import { LIMITS } from '../http/limits.ts'
import { viewParameters } from '../http/parameters.ts'
import { json, type Route } from '../http/route.ts'
import type { Saving } from '../saved/saving.ts'
import { oncePublished } from './once-published.ts'

export function limitsRoute(edition: Edition, { workspace, pace }: Saving): Route {
  const { blocks, figures, values, text } = MOST_REPORT
  const body = edition.once(() =>
    json({
      chosenAreas: MOST_CHOSEN,
      classes: [CLASSES.least, CLASSES.most],
      figureWidth: [FIGURE_BOUNDS.width.least, FIGURE_BOUNDS.width.most],
      figureHeight: [FIGURE_BOUNDS.height.least, FIGURE_BOUNDS.height.most],
      figureScale: [FIGURE_BOUNDS.scale.least, FIGURE_BOUNDS.scale.most],
      figurePixels: MOST_PIXELS,
      rendering: { waiting: LIMITS.rendering.waiting, seconds: LIMITS.rendering.milliseconds / 1000 },
      orders: { open: LIMITS.orders.open, keptSeconds: LIMITS.orders.keptFor / 1000 },
      headerBytes: LIMITS.headerBytes,
      headersSeconds: LIMITS.headersTimeout / 1000,
      requestSeconds: LIMITS.requestTimeout / 1000,
      connections: LIMITS.connections,
      keptAnswersBytes: LIMITS.keptBytes,
      uploadBytes: LIMITS.uploadBytes,
      downloadInputs: LIMITS.downloadInputs,
      report: { blocks, figures, values, text },
      saved: { ...workspace.bounds, savesPerMinute: pace.perMinute },
    } satisfies LimitsAnswer),
  )
  return {
    pattern: '/api/limits',
    operations: [
      {
        address: '/api/limits',
        summary: 'What the server keeps itself to.',
        parameters: viewParameters(['at'], edition.knowledge),
        type: 'application/json',
        schema: LimitsAnswerSchema,
      },
    ],
    answer: oncePublished(edition, body),
  }
}
