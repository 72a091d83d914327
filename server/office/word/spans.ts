/** Text with its emphasis and its links. */
import { ExternalHyperlink, type ParagraphChild, TextRun } from 'docx'
import type { Span } from '#core/model/paper/paper.ts'
import { webAddress } from '../web-address.ts'

export function runs(spans: readonly Span[]): ParagraphChild[] {
  return spans.map(({ text, strong = false, href }) => {
    const link = href === undefined ? null : webAddress(href)
    const run = new TextRun({
      text,
      ...(strong ? { bold: true } : {}),
      ...(link === null ? {} : { style: 'Hyperlink' }),
    })
    return link === null ? run : new ExternalHyperlink({ link, children: [run] })
  })
}
