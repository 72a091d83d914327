/** Text with its emphasis, its links, and what is noted of it. */
import { ExternalHyperlink, type ParagraphChild, TextRun } from 'docx'
import type { Span } from '#core/model/paper/paper.ts'
import { webAddress } from '../web-address.ts'
import { LOCALES } from '../words.ts'
import { type Comments, commented } from './comments.ts'

export function runs(spans: readonly Span[], comments: Comments): ParagraphChild[] {
  return spans.flatMap(({ text, strong = false, href, lang, comments: noted = [] }) => {
    const link = href === undefined ? null : webAddress(href)
    const run = new TextRun({
      text,
      ...(strong ? { bold: true } : {}),
      ...(lang === undefined ? {} : { language: { value: LOCALES[lang] } }),
      ...(link === null ? {} : { style: 'Hyperlink' }),
    })
    return commented([link === null ? run : new ExternalHyperlink({ link, children: [run] })], noted, comments)
  })
}
