/** A page as a reader of paper meets it: a line for each heading, sentence, row and term, drawings by their kind. */
import { textOf } from '../page-text.ts'

const LINES = /<(\/?)(h[1-4]|p|tr|li|dt|dd|caption|summary|figcaption)\b[^>]*>/

/** For the screen alone, and inside other such: the first end of a `div` would be taken for that of the one around it. */
const PAPERS = /<div class="papers screen-only">.*?<\/div>/gs

/** What stands in the main part of the page, without what is for the screen alone. */
export function outlineOf(page: string): string {
  const [, main = ''] = /<div class="region-page">(.*)<\/div>\s*<\/(?:div|main)>/s.exec(page) ?? []
  const paper = main
    .replaceAll(/<svg class="(outlines)".*?<\/svg>/gs, '')
    .replaceAll(/<nav class="contents".*?<\/nav>/gs, '')
    .replaceAll(/<svg class="([\w-]+)[^>]*>.*?<\/svg>/gs, ' ⟨$1⟩ ')
    .replaceAll(PAPERS, '')
    .replaceAll(/<(a|p|span|div)\b[^>]*class="[^"]*(?:screen-only|cell-name)[^"]*"[^>]*>.*?<\/\1>/gs, '')
  const lines: string[] = []
  let mark = ''
  for (const piece of paper.split(/(?=<)/)) {
    const [, closing, tag] = LINES.exec(piece) ?? []
    if (tag !== undefined) mark = closing === '' ? `${tag} ` : ''
    const text = textOf(`${piece} `).trim()
    if (tag !== undefined && closing === '') lines.push(mark)
    if (text !== '') lines.push(`${lines.pop() ?? ''}${text} `)
  }
  return `${lines
    .map((line) => line.trim())
    .filter((line) => line.includes(' '))
    .join('\n')}\n`
}
