/** `/figure.docx`, `/figure.pptx`. */
import { FIGURE_PARAMETERS, readFigureSetting } from '#core/model/figure/setting.ts'
import { VIEW_PARAMETERS } from '#core/model/view.ts'
import { planOf } from '#core/picture/plan.ts'
import type { Edition } from '../edition.ts'
import { fileStem } from '../export/file-name.ts'
import { figureFault } from '../figure/figure-of.ts'
import { figureNotes } from '../http/figure-parameters.ts'
import { viewParameters } from '../http/parameters.ts'
import { faultProblem } from '../http/problem.ts'
import { readQuery } from '../http/question.ts'
import type { Document } from './document.ts'
import { figurePaper } from './figure-paper.ts'

export function figureDocument(edition: Edition): Document {
  const { knowledge, atlas } = edition
  return {
    pattern: '/figure',
    address: '/figure',
    of: 'A figure with its values and its citation, as a document',
    parameters: [...viewParameters(VIEW_PARAMETERS, knowledge), ...figureNotes()],
    read({ query }, setting) {
      const { view, own, faults } = readQuery(query, knowledge, VIEW_PARAMETERS, FIGURE_PARAMETERS)
      const figure = readFigureSetting(own, faults)
      const fault = faults[0] ?? figureFault(edition, view, figure)
      if (fault) return faultProblem(fault)
      const name = `${fileStem(view, [planOf(view, knowledge)])}-${atlas.version}`
      return { paper: () => figurePaper(setting, view, figure), name }
    },
  }
}
