/** Reads the texts of `data/pages`: what an operator may edit, in Markdown, without building anything. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { LANGUAGES, type Language } from '#core/model/text.ts'
import { MarkdownError, type PageText, pageText } from './document/markdown.ts'
import { fillIn, type Operator, OperatorSchema, PlaceholderError } from './document/operator.ts'
import { type DocumentTheme, DocumentThemeSchema } from './office/theme.ts'

export const PAGE_NAMES = ['method', 'accessibility', 'about'] as const
export type PageName = (typeof PAGE_NAMES)[number]
export const OPERATOR_FILE = 'operator.json'
export const DOCUMENTS_FILE = 'documents.json'

export interface Pages {
  readonly operator: Operator
  /** How documents for Word and PowerPoint look. */
  readonly documents: DocumentTheme
  readonly texts: Readonly<Record<PageName, Readonly<Record<Language, PageText>>>>
}

/** Thrown where a text is missing or not of its form. The message names the file and says the way out. */
export class PagesError extends Error {
  override readonly name = 'PagesError'
}

export function pageFile(name: PageName, lang: Language): string {
  return `${name}.${lang}.md`
}

export function readPages(dir: string): Pages {
  const operator = readJson(dir, OPERATOR_FILE, OperatorSchema)
  const inBoth = (name: PageName) => ({
    sv: readText(dir, name, 'sv', operator),
    en: readText(dir, name, 'en', operator),
  })
  return {
    operator,
    documents: readJson(dir, DOCUMENTS_FILE, DocumentThemeSchema),
    texts: { method: inBoth('method'), accessibility: inBoth('accessibility'), about: inBoth('about') },
  }
}

function readJson<T>(dir: string, file: string, schema: v.GenericSchema<unknown, T>): T {
  const found = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), readFile(dir, file))
  if (found.success) return found.output
  const [issue] = found.issues
  throw new PagesError(`${join(dir, file)}: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`)
}

function readText(dir: string, name: PageName, lang: Language, operator: Operator): PageText {
  const file = pageFile(name, lang)
  try {
    return pageText(fillIn(readFile(dir, file), operator, lang))
  } catch (error) {
    if (!(error instanceof MarkdownError) && !(error instanceof PlaceholderError)) throw error
    throw new PagesError(`${join(dir, file)}: ${error.message}`)
  }
}

function readFile(dir: string, file: string): string {
  const path = join(dir, file)
  if (!existsSync(path)) {
    const texts = PAGE_NAMES.flatMap((name) => LANGUAGES.map((lang) => pageFile(name, lang)))
    throw new PagesError(
      `${path}: expected a file (${[OPERATOR_FILE, DOCUMENTS_FILE, ...texts].join(', ')}), found none`,
    )
  }
  return readFileSync(path, 'utf8')
}
