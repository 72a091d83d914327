/** What stands on every page: whose document it is, where the same is found, and which page this is. */
import { ExternalHyperlink, Footer, Header, PageNumber, Paragraph, TabStopType, TextRun } from 'docx'
import type { Paper } from '#core/model/paper/paper.ts'
import { webAddress } from '../web-address.ts'
import { OFFICE_WORDS } from '../words.ts'

/** `right`: where the right margin is, twentieths of a point from the left one. */
export function headerOf({ title, lang, version }: Paper, right: number): Header {
  return new Header({
    children: [
      new Paragraph({
        style: 'Header',
        tabStops: [{ type: TabStopType.RIGHT, position: right }],
        children: [new TextRun(title), new TextRun(`\t${OFFICE_WORDS[lang].version(version)}`)],
      }),
    ],
  })
}

/** Characters of an address that have room beside the number of the page; the link behind them is whole. */
const MOST = 78

export function footerOf({ lang, address }: Paper, right: number): Footer {
  const words = OFFICE_WORDS[lang]
  const link = webAddress(address)
  const text = link === null ? '' : shortened(link)
  const where =
    link === null ? [] : [new ExternalHyperlink({ link, children: [new TextRun({ text, style: 'Hyperlink' })] })]
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        tabStops: [{ type: TabStopType.RIGHT, position: right }],
        children: [
          ...where,
          new TextRun({
            children: ['\t', `${words.page} `, PageNumber.CURRENT, ` ${words.of} `, PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  })
}

function shortened(address: string): string {
  return address.length <= MOST ? address : `${address.slice(0, MOST - 1)}…`
}
