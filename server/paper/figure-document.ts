/** `/figure.docx`, `/figure.pptx`. */
import { FIGURE_PARAMETERS, readFigureSetting } from '#core/model/figure/setting.ts'
import { VIEW_PARAMETERS } from '#core/model/view.ts'
import { planOf } from '#core/picture/plan.ts'
import type { Edition } from '../edition.ts'
import { fileStem } from '../export/file-name.ts'
import { figureFault } from '../figure/figure-of.ts'
import { profileIn } from '../figure/region-asked.ts'
import { throughProfile } from '../figure/through-profile.ts'
import { figureNotes } from '../http/figure-parameters.ts'
import { viewParameters } from '../http/parameters.ts'
import { faultProblem } from '../http/problem.ts'
import { readQuery } from '../http/question.ts'
import type { Saving } from '../saved/saving.ts'
import type { Document } from './document.ts'
import { figurePaper } from './figure-paper.ts'

export function figureDocument(edition: Edition, saving: Saving): Document {
  const { knowledge, atlas } = edition
  return {
    pattern: '/figure',
    address: '/figure',
    of: 'A figure with its values and its citation, as a document',
    parameters: [...viewParameters(VIEW_PARAMETERS, knowledge), ...figureNotes()],
    async read({ query }, setting) {
      const { view, own, faults } = readQuery(query, knowledge, VIEW_PARAMETERS, FIGURE_PARAMETERS)
      const figure = readFigureSetting(own, faults)
      const [wrong] = faults
      if (wrong) return faultProblem(wrong)
      const id = profileIn(query)
      const through = id === null ? null : await throughProfile(saving, id)
      if (through instanceof Response) return through
      const profile = through?.profile ?? null
      const fault = figureFault(edition, view, figure, profile)
      if (fault) return faultProblem(fault)
      const name = `${fileStem(view, [planOf(view, knowledge)])}-${atlas.version}`
      return { paper: () => figurePaper(setting, view, figure, profile), name, saved: profile !== null }
    },
  }
}
