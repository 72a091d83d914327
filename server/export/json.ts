import type { ExportAnswer } from '#core/model/contract-export.ts'
import type { Language } from '#core/model/text.ts'
import { citation, noteLines, sourceLine, subtitle, title } from '#core/picture/describe.ts'
import type { Picture } from '#core/picture/picture.ts'
import { toldRows } from '#core/picture/territory-rows.ts'
import { answeredView } from '../ask/answered-view.ts'
import { fieldsOf } from './fields.ts'
import { indicatorsOf, lastingAddress } from './provenance.ts'

/** What the view shows, with a row per area and year under the same keys as in the CSV file. */
export function exportJson(pictures: Iterable<Picture>, lang: Language): ExportAnswer {
  let first: Picture | undefined
  const rows: ExportAnswer['rows'] = []
  for (const picture of pictures) {
    first ??= picture
    const fields = fieldsOf(picture)
    for (const row of toldRows(picture)) {
      rows.push(Object.fromEntries(fields.map(({ key, cell }) => [key, cell(row, lang)])))
    }
  }
  if (first === undefined) throw new Error('json: expected at least one picture, found none')
  return {
    version: first.version,
    title: title(first, lang),
    subtitle: subtitle(first, lang),
    source: sourceLine(first, lang),
    citation: citation(first, lang),
    address: lastingAddress(first),
    notes: noteLines(first, lang),
    view: answeredView(first.view),
    indicators: [...indicatorsOf(first)],
    breaks: [...first.classes.breaks],
    fields: fieldsOf(first).map(({ key, heading, decimals }) => ({ key, name: heading[lang], decimals })),
    rows,
  }
}
