/** A report in Markdown: live values as text, figures as images by frozen addresses or as tables, where it all comes from. */
import type { ReadPart, ReadSpan } from '#core/model/contract-reports.ts'
import type { Block, Report } from '#core/model/report.ts'
import { claimNotes } from '#core/picture/report/claim-notes.ts'
import type { Edition } from '../edition.ts'
import { frozenReport } from './frozen.ts'
import { figureText } from './markdown/figure.ts'
import { bared, plain, startPlain } from './markdown/plain.ts'
import type { FileWish } from './paper.ts'
import type { Turn } from './piecemeal.ts'
import { readingOf } from './reading.ts'
import { REPORT_WORDS } from './words.ts'

/** `turn`: before each piece of the work. */
export async function reportMarkdown(edition: Edition, report: Report, wish: FileWish, turn: Turn): Promise<string> {
  const { origin, id } = wish
  const { version } = edition.atlas
  const { lang, title, blocks } = report
  const words = REPORT_WORDS[lang]
  const reading = await readingOf(edition, report, { ...wish, earlier: { kind: 'same' } }, turn)
  const body: string[] = []
  for (const [place, read] of reading.blocks.entries()) {
    const block: Block | undefined = blocks[place]
    if (read.kind === 'text') {
      const notes = claimNotes(reading.claims, place, lang)
      body.push(...read.parts.flatMap((part) => [partText(part), ...remarks(part, notes)]))
    } else if (block?.kind === 'figure') {
      // What stands under it is known by the drawing alone.
      await turn()
      body.push(...figureText(edition, block, read, lang, wish))
    }
  }
  const { sources } = reading
  const end = [
    ...(sources.length === 0 ? [] : [`## ${words.sources}`, sources.map((each) => `- ${plain(each)}`).join('\n')]),
    `${words.dataVersion(version)} <${origin}${id === null ? '/' : frozenReport(id, version, lang)}>`,
  ]
  return `${[`# ${plain(title)}`, ...body, ...end].join('\n\n')}\n`
}

function partText(part: ReadPart): string {
  switch (part.kind) {
    case 'heading':
      return `${'#'.repeat(part.level)} ${spansText(part.spans)}`
    case 'paragraph':
      return startPlain(spansText(part.spans))
    case 'list':
      return part.items.map((spans) => `- ${startPlain(spansText(spans))}`).join('\n')
  }
}

/** What an author sees in the file and no reader of what is made of it: the text stays as it was written. */
function remarks(part: ReadPart, notes: ReadonlyMap<number, readonly string[]>): string[] {
  const spans = part.kind === 'list' ? part.items.flat() : part.spans
  const told = spans.flatMap(({ mark }) => (mark === null ? [] : (notes.get(mark) ?? [])))
  // Two hyphens may not stand in a comment, and nothing an author wrote may end it.
  return told.map((text) => `<!-- ${text.replaceAll(/-{2,}/g, '–').replaceAll(/[<>]/g, '')} -->`)
}

function spansText(spans: readonly ReadSpan[]): string {
  return spans
    .map(({ text, strong, href }) => {
      const linked = href === null ? plain(text) : `[${plain(text)}](<${href}>)`
      // Marks of bold cling to letters: what is blank around them stays outside.
      const [before, core, after] = bared(linked)
      return strong && core !== '' ? `${before}**${core}**${after}` : linked
    })
    .join('')
}
