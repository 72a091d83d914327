/** What stands on every page: whose document it is, of which data, and which page this is. */
import { Footer, Header, PageNumber, Paragraph, TabStopType, TextRun } from 'docx'
import type { Paper } from '#core/model/paper/paper.ts'
import { LOCALES, OFFICE_WORDS } from '../words.ts'

export function headerOf({ title }: Paper): Header {
  return new Header({ children: [new Paragraph({ style: 'Header', children: [new TextRun(title)] })] })
}

/**
 * Where the same is found stands once, under the title or the figure: an address has no room beside the number of the page.
 * `right`: where the right margin is, twentieths of a point from the left one.
 */
export function footerOf({ lang, version, builtAt }: Paper, right: number): Footer {
  const words = OFFICE_WORDS[lang]
  const date = new Intl.DateTimeFormat(LOCALES[lang], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(builtAt))
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        tabStops: [{ type: TabStopType.RIGHT, position: right }],
        children: [
          new TextRun(words.foot(version, date)),
          new TextRun({
            children: ['\t', `${words.page} `, PageNumber.CURRENT, ` ${words.of} `, PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  })
}
