/** The styles of a Word document, under the names that Word itself gives them, so that its panes and templates know them. */
import { type IStylesOptions, LineRuleType } from 'docx'
import type { Language } from '#core/model/text.ts'
import type { DocumentTheme } from '../theme.ts'
import { LOCALES } from '../words.ts'

/** Points to half points, in which Word measures letters, and to twentieths, in which it measures room. */
const half = (points: number) => Math.round(points * 2)
const room = (points: number) => Math.round(points * 20)

/** Word's measure for lines: 240 is single. */
const LINE = 276
const AUTO = LineRuleType.AUTO

/** Unless it is said that lines are as high as their letters, LibreOffice cuts off what is higher than this. */
export function stylesOf({ fonts, colours, sizes, caption }: DocumentTheme, lang: Language): IStylesOptions {
  // The level is what makes it a heading to those who read by headings; the name of the style alone does not everywhere.
  const heading = (outlineLevel: number, size: number, before: number, after: number) => ({
    run: { font: fonts.heading, size: half(size), bold: true, color: colours.ink },
    paragraph: { spacing: { before: room(before), after: room(after) }, keepNext: true, keepLines: true, outlineLevel },
  })
  const small = { size: half(sizes.note), color: colours.inkSoft }
  return {
    default: {
      document: {
        run: {
          font: fonts.body,
          size: half(sizes.body),
          color: colours.ink,
          language: { value: LOCALES[lang], eastAsia: LOCALES[lang] },
        },
        paragraph: { spacing: { after: room(6), line: LINE, lineRule: AUTO } },
      },
      title: {
        run: { font: fonts.heading, size: half(sizes.title), bold: true, color: colours.ink },
        paragraph: { spacing: { before: 0, after: room(4), line: 240, lineRule: AUTO } },
      },
      heading1: heading(0, sizes.heading1, 22, 6),
      heading2: heading(1, sizes.heading2, 16, 4),
      heading3: heading(2, sizes.heading3, 12, 3),
      hyperlink: { run: { color: colours.accent, underline: { type: 'single' } } },
      caption: {
        run: {
          font: fonts.body,
          size: half(caption.size),
          bold: caption.strong,
          italics: false,
          color: caption.colour,
        },
        paragraph: { spacing: { before: room(8), after: room(3), line: 252, lineRule: AUTO } },
      },
    },
    paragraphStyles: [
      {
        id: 'Subtitle',
        name: 'Subtitle',
        basedOn: 'Normal',
        next: 'Normal',
        quickFormat: true,
        run: { size: half(sizes.lead), color: colours.inkSoft },
        paragraph: { spacing: { after: room(14), line: 252, lineRule: AUTO } },
      },
      {
        id: 'Lead',
        name: 'Lead',
        basedOn: 'Normal',
        next: 'Normal',
        quickFormat: true,
        run: { size: half(sizes.lead) },
        paragraph: { spacing: { after: room(8) } },
      },
      {
        id: 'Note',
        name: 'Note',
        basedOn: 'Normal',
        quickFormat: true,
        run: small,
        paragraph: { spacing: { after: room(4), line: 252, lineRule: AUTO } },
      },
      {
        id: 'Source',
        name: 'Source',
        basedOn: 'Note',
        quickFormat: true,
        run: small,
        paragraph: { spacing: { after: 0, line: 252, lineRule: AUTO } },
      },
      {
        id: 'TableText',
        name: 'Table Text',
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: half(sizes.table) },
        paragraph: { spacing: { before: 0, after: 0, line: 245, lineRule: AUTO } },
      },
      {
        id: 'ListBullet',
        name: 'List Bullet',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: { spacing: { after: room(4) } },
      },
      {
        id: 'ContentsHeading',
        name: 'Contents Heading',
        basedOn: 'Normal',
        next: 'Normal',
        run: { font: fonts.heading, size: half(sizes.heading2), bold: true },
        paragraph: { spacing: { before: room(10), after: room(4) }, keepNext: true },
      },
      ...[1, 2, 3].map((level) => ({
        id: `TOC${level}`,
        name: `toc ${level}`,
        basedOn: 'Normal',
        next: 'Normal',
        run: level === 1 ? { bold: true } : {},
        paragraph: {
          spacing: { before: level === 1 ? room(4) : 0, after: room(1), line: 252, lineRule: AUTO },
          indent: { left: (level - 1) * 240 },
        },
      })),
      { id: 'Header', name: 'header', basedOn: 'Note', run: small, paragraph: { spacing: { after: 0 } } },
      { id: 'Footer', name: 'footer', basedOn: 'Note', run: small, paragraph: { spacing: { after: 0 } } },
    ],
  }
}
