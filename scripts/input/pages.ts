import { LANGUAGES, type Language } from '#core/model/text.ts'
import { MarkdownError, type PageText, pageText } from '#server/document/markdown.ts'
import { fillIn, OperatorSchema, PlaceholderError } from '#server/document/operator.ts'
import { DocumentThemeSchema } from '#server/office/theme.ts'
import { DOCUMENTS_FILE, OPERATOR_FILE, PAGE_NAMES, type PageName, pageFile } from '#server/pages.ts'
import { InputError } from './fault.ts'
import type { InputFiles } from './files.ts'
import { parseJson } from './json.ts'

export const TEXT_FILES = { folder: 'pages', ending: '.md' } as const
export const OPERATOR = { folder: 'pages', ending: OPERATOR_FILE } as const
export const DOCUMENTS = { folder: 'pages', ending: DOCUMENTS_FILE } as const

/** One text in one language, as the server will show it. */
export interface PageRow {
  readonly name: PageName
  readonly lang: Language
  readonly file: string
  readonly text: PageText
}

/** The texts an operator may edit, with the operator's details filled in; how documents look is only looked through. */
export function readPageFiles(files: InputFiles): PageRow[] {
  const look = `${DOCUMENTS.folder}/${DOCUMENTS_FILE}`
  parseJson(files.text(look), files.name(look), DocumentThemeSchema)
  const path = `${OPERATOR.folder}/${OPERATOR_FILE}`
  const { value: operator } = parseJson(files.text(path), files.name(path), OperatorSchema)
  return PAGE_NAMES.flatMap((name) =>
    LANGUAGES.map((lang) => {
      const path = `${TEXT_FILES.folder}/${pageFile(name, lang)}`
      const file = files.name(path)
      return { name, lang, file, text: readText(file, () => pageText(fillIn(files.text(path), operator, lang))) }
    }),
  )
}

/** What a text lacks is told as expected and found, as of every other file. */
function readText(file: string, read: () => PageText): PageText {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof MarkdownError) && !(error instanceof PlaceholderError)) throw error
    throw new InputError({ file, line: 0, expected: error.expected, found: error.found })
  }
}
