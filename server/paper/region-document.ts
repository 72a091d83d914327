/** `/region/{county}/report.docx`, `/region/{county}/report.pptx`. */
import type { Edition } from '../edition.ts'
import { viewParameters } from '../http/parameters.ts'
import { faultProblem } from '../http/problem.ts'
import { readAsked, regionNotes } from '../region/asked.ts'
import type { Frame } from '../region/question.ts'
import type { FrameAsked } from '../region/read-question.ts'
import { regionAnswer } from '../region/reading.ts'
import { readProfile } from '../saved/profile.ts'
import { refusedProblem } from '../saved/refused.ts'
import type { Saving } from '../saved/saving.ts'
import type { Document } from './document.ts'
import { wordName } from './file-name.ts'
import { regionPaper } from './region-paper.ts'

export function regionDocument(edition: Edition, saving: Saving): Document {
  const { atlas, knowledge } = edition
  const profileNote = {
    name: 'profile',
    in: 'query',
    description: 'As on the page: the id of somebody’s own priorities; the same as frame=profile:<id>.',
    schema: { type: 'string' },
  } as const
  return {
    pattern: '/region/:county/report',
    address: '/region/{county}/report',
    of: 'The whole page of a region, conditions against priorities, as a document',
    parameters: [...regionNotes(edition), profileNote, ...viewParameters(['lang', 'at'], knowledge)],
    async read({ query, part }, setting) {
      const asked = readAsked(edition, { query: framedQuery(query), part }, ['lang', 'at'])
      if ('fault' in asked) return faultProblem(asked.fault)
      const { county, reference, view, frame: frameAsked } = asked
      const frame = await frameOf(frameAsked, saving)
      if (frame instanceof Response) return frame
      const choice = {
        area: county,
        frame: frame.kind,
        profile: frame.kind === 'profile' ? frame.id : null,
        reference,
        sort: 'order',
        open: null,
        at: view.at,
        lang: view.lang,
      } as const
      return {
        paper: () => regionPaper(setting, regionAnswer(edition, { area: county, frame, reference }), choice),
        name: wordName(county.name, atlas.version),
        saved: frame.kind === 'profile',
      }
    },
  }
}

async function frameOf(asked: FrameAsked, saving: Saving): Promise<Frame | Response> {
  if (asked.kind !== 'profile') return asked
  const found = await readProfile(saving, asked.id)
  if ('refused' in found) return refusedProblem(found, asked.id, saving.workspace.bounds, 'profile', 'frame')
  return { ...asked, profile: found.profile }
}

/** The page names a profile by a parameter of its own. */
function framedQuery(query: string): string {
  const pairs = [...new URLSearchParams(query)]
  return new URLSearchParams(
    pairs.map(([name, value]): [string, string] =>
      name === 'profile' ? ['frame', `profile:${value}`] : [name, value],
    ),
  ).toString()
}
