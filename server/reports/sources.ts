/** Where the live values of a report come from: a line for each indicator. */
import { liveMarks } from '#core/model/report/text.ts'
import type { Report } from '#core/model/report.ts'
import { sourceText } from '#core/picture/describe/source.ts'
import type { Edition } from '../edition.ts'

export function sourcesOf({ knowledge }: Pick<Edition, 'knowledge'>, { blocks, lang }: Report): string[] {
  const ids = blocks.flatMap((block) =>
    block.kind === 'text' ? liveMarks(block.text).flatMap(({ live }) => (live === null ? [] : [live.indicator])) : [],
  )
  return [...new Set(ids)].flatMap((id) => {
    const indicator = knowledge.indicator(id)
    return indicator === undefined ? [] : [`${indicator.name[lang]}: ${sourceText(indicator.source, lang)}.`]
  })
}
