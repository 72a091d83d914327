import { micromark } from 'micromark'
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table'
import { html, Markup } from '../page/html.ts'

/** A text of `data/pages` as a page. */
export interface PageText {
  readonly title: string
  /** What stands before the first section. */
  readonly lead: Markup
  /** Its first sentence, without markup: what a preview of the page says. */
  readonly summary: string
  readonly sections: readonly Section[]
  /** Of sections and of headings below them, in order. */
  readonly anchors: readonly string[]
  readonly body: Markup
}

export interface Section {
  /** By which other pages link to it: `/method#klasser`. */
  readonly id: string
  readonly title: string
}

/** Thrown where a text lacks what makes it a page. */
export class MarkdownError extends Error {
  override readonly name = 'MarkdownError'
  constructor(
    readonly expected: string,
    readonly found: string,
  ) {
    super(`expected ${expected}, found ${found}`)
  }
}

/**
 * Markdown (CommonMark and tables) as a page, in three conventions:
 *
 * - the first line is the title: `# Metod`
 * - every section names its anchor: `## Klasser {#klasser}`; a heading below it may
 * - a code block marked `formula` is set as a formula, line by line
 *
 * HTML in the text is shown as text, and links may only lead to http, https, mailto and our own pages: micromark's default.
 */
export function pageText(text: string): PageText {
  const written = micromark(text, { extensions: [gfmTable()], htmlExtensions: [gfmTableHtml()] })
  const [, title, rest = ''] = /^<h1>(.+?)<\/h1>\n?(.*)$/s.exec(written) ?? []
  if (title === undefined) throw new MarkdownError('a title on the first line, as "# Title"', 'none')
  const start = rest.indexOf('<h2>')
  const lead = start < 0 ? rest : rest.slice(0, start)
  const { body, sections, anchors } = anchored(dressed(start < 0 ? '' : rest.slice(start)))
  return {
    title: plain(title),
    lead: new Markup(dressed(lead)),
    summary: firstSentence(lead),
    sections,
    anchors,
    body: new Markup(body),
  }
}

const HEADING = /<h([23])>(.+?)<\/h\1>/g
const ANCHOR = /^(.*?)\s*\{#([a-z][a-z0-9-]*)\}$/

function anchored(written: string): { body: string; sections: Section[]; anchors: string[] } {
  const sections: Section[] = []
  const ids = new Set<string>()
  const body = written.replace(HEADING, (whole, level: string, content: string) => {
    const [, words, id] = ANCHOR.exec(content) ?? []
    if (words === undefined || id === undefined) {
      if (level === '2') throw new MarkdownError(`an anchor after "${content}", as "{#name}"`, 'none')
      return whole
    }
    if (ids.has(id)) throw new MarkdownError('each anchor once', `{#${id}} again`)
    ids.add(id)
    if (level === '2') sections.push({ id, title: plain(words) })
    return `<h${level} id="${id}">${words} <a class="anchor" href="#${id}" aria-hidden="true" tabindex="-1">#</a></h${level}>`
  })
  return { body, sections, anchors: [...ids] }
}

const FORMULA = /<pre><code class="language-formula">(.*?)\n?<\/code><\/pre>/gs

/** Formulas and tables as the style sheet knows them. */
function dressed(written: string): string {
  return written
    .replace(FORMULA, (_, formula: string) => `<p class="formula">${formula.replaceAll('\n', '<br>')}</p>`)
    .replaceAll('<table>', '<div class="table-room"><table class="data-table">')
    .replaceAll('</table>', '</table></div>')
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

/** The characters of a heading, without marks and entities: it is escaped again where it is used. */
function plain(written: string): string {
  return written.replace(/<[^>]*>/g, '').replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ENTITIES[name] ?? '')
}

function firstSentence(written: string): string {
  const words = plain(written).trim()
  return /^.*?[.!?](?=\s|$)/s.exec(words)?.[0] ?? words
}

/** Links to the sections of a page. */
export function contents(sections: readonly Section[], label: string): Markup {
  const items = sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)
  return html`<nav class="contents" aria-label="${label}"><ul>${items}</ul></nav>`
}
