/** `/compare/report.docx`, `/compare/report.pptx`: the parameters of the page, read strictly. */
import type { Fault, ViewParameter } from '#core/model/view.ts'
import { nameOf } from '../compare/comparand.ts'
import { readChoice } from '../compare/read.ts'
import type { Edition } from '../edition.ts'
import { viewParameters } from '../http/parameters.ts'
import { faultProblem, problem } from '../http/problem.ts'
import { type Reading, readQuery } from '../http/question.ts'
import { comparePaper } from './compare-paper.ts'
import type { Document } from './document.ts'
import { wordName } from './file-name.ts'

const COMPARE_OWN = ['indicator', 'area', 't', 'year', 'reference', 'by'] as const
const COMPARE_VIEW = ['lang', 'at'] as const satisfies readonly ViewParameter[]

export function compareDocument({ atlas, knowledge }: Edition): Document {
  const known = { knowledge, areas: [...atlas.areas.values()], divisions: atlas.divisions }
  const [first, second] = atlas.areasAt('county')
  const notes = viewParameters(['indicator', 'area', 't', 'year', 'reference', 'lang', 'at'], knowledge).map((note) =>
    note.name === 'area'
      ? {
          ...note,
          required: true,
          description: 'Two to six: codes of areas, or groups as division:group.',
          example: [first, second].flatMap((area) => area?.code ?? []),
        }
      : note,
  )
  const by = {
    name: 'by',
    in: 'query',
    description: 'As on the page, where a difference is taken apart; the document does not.',
    schema: { type: 'string' },
  } as const
  return {
    pattern: '/compare/report',
    address: '/compare/report',
    of: 'Two to six areas, groups and territories side by side, as a document',
    parameters: [...notes, by],
    read({ query }, setting) {
      const reading = readQuery(query, knowledge, COMPARE_VIEW, COMPARE_OWN)
      const { view, own, faults } = reading
      const every = (name: string) => own.get(name) ?? []
      const asked = {
        indicators: every('indicator'),
        areas: every('area'),
        territories: every('t'),
        year: once(reading, 'year'),
        reference: once(reading, 'reference'),
        grouping: once(reading, 'by'),
      }
      const [fault] = faults
      if (fault) return faultProblem(fault)
      const { choice, notices } = readChoice(asked, known, view.lang)
      // A page says beside itself what of its address was of no use; a file that is sent on would be thought to be all of it.
      if (notices.length > 0) return problem('malformed', notices.join(' '))
      const front = knowledge.indicator(knowledge.frontPage)
      const indicators = choice.indicators.length > 0 || front === undefined ? choice.indicators : [front]
      if (choice.comparands.length < 2) return faultProblem(tooFew(every('area')))
      const names = choice.comparands.map((each) => nameOf(each, view.lang)).join(' ')
      return {
        paper: () => comparePaper(setting, { ...choice, indicators }),
        name: wordName(names, atlas.version),
      }
    },
  }
}

function tooFew(areas: readonly string[]): Fault {
  const expected = 'two to six areas, groups or territories (t)'
  return { kind: 'malformed', parameter: 'area', found: areas.join(', '), expected }
}

/** The first value of a parameter; more than one is a fault. */
function once({ own, faults }: Reading, parameter: string): string {
  const [found = '', ...more] = own.get(parameter) ?? []
  if (more.length > 0) {
    const all = [found, ...more].join(' and ')
    faults.push({ kind: 'repeated', parameter, found: all, expected: 'the parameter once' })
  }
  return found
}
