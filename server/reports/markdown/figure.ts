/** A figure of a report in Markdown: an image by its frozen address, or the tables it is read better as, with alt text and source. */

import type { ReadBlock } from '#core/model/contract-reports.ts'
import { figureAddress } from '#core/model/figure/address.ts'
import type { FigureBlock } from '#core/model/report.ts'
import type { Language } from '#core/model/text.ts'
import { captionOf, labelled } from '#core/picture/report/labelled.ts'
import type { Edition } from '../../edition.ts'
import { OFFICE_WORDS } from '../../office/words.ts'
import { frozenPlace } from '../../paper/figure-part.ts'
import { besideText, withoutParts } from '../beside-text.ts'
import { drawing, readFigureBlock } from '../figure-block.ts'
import { obstacleText } from '../obstacle.ts'
import type { FileWish } from '../paper.ts'
import { REPORT_WORDS } from '../words.ts'
import { plain } from './plain.ts'
import { tableText } from './table.ts'

/** Its paragraphs. From the data version that it is frozen to, where that can be opened. `read`: how it reads. */
export function figureText(
  served: Edition,
  block: FigureBlock,
  read: Extract<ReadBlock, { kind: 'figure' }>,
  lang: Language,
  wish: FileWish,
): string[] {
  const { origin } = wish
  const words = REPORT_WORDS[lang]
  const { edition, figure, obstacle } = readFigureBlock(served, block, wish, lang)
  const { view, setting, profile, frozen } = figure
  if (obstacle !== null) {
    return [`*${plain(words.noFigure(block.caption))}* ${plain(obstacleText(obstacle, lang))}`]
  }
  const { caption, alt, tables, source } = read
  if (tables.length === 0) {
    const beside = besideText(withoutParts(setting, ['title', 'source']), view)
    const image = `${origin}${figureAddress('svg', { ...view, at: frozen ?? edition.atlas.version }, beside)}`
    const foot = frozen === null ? drawing(edition, figure)().foot : [words.older(frozen)]
    return [`![${plain(alt)}](<${image}>)`, `*${plain(captionOf(read))}*`, linesText(foot)]
  }
  const place = frozenPlace({ edition, origin, medium: 'page' }, view, setting, profile)
  return [
    `**${plain(captionOf(read))}**`,
    // A table has nowhere to keep what it shows in words.
    plain(alt),
    ...tables.flatMap((table) => [
      ...(table.caption === caption ? [] : [`*${plain(labelled(table.label, table.caption))}*`]),
      tableText(table),
    ]),
    `${linesText(source)}\\\n[${plain(OFFICE_WORDS[lang].same)}](<${place}>)`,
  ]
}

function linesText(lines: readonly string[]): string {
  return lines.map(plain).join('\\\n')
}
