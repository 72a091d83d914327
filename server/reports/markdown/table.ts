/** A table as GitHub writes it, which most programs that read Markdown take (GFM 0.29, section 4.10). */
import type { PaperTable } from '#core/model/paper/paper.ts'
import { plain } from './plain.ts'

type Row = PaperTable['head']

export function tableText({ head, rows }: Pick<PaperTable, 'head' | 'rows'>): string {
  const rule = head.map(({ numeric }) => (numeric === true ? '--:' : '---'))
  return [rowText(head), `| ${rule.join(' | ')} |`, ...rows.map(rowText)].join('\n')
}

function rowText(row: Row): string {
  return `| ${row.map(({ text }) => cellText(text)).join(' | ')} |`
}

/** A row is a line of the file, so what stands on lines of its own in a cell gets dots between; a range goes on after its dash. */
function cellText(text: string): string {
  const [first = '', ...others] = text.split('\n')
  return plain(others.reduce((told, line) => told + (line.startsWith('–') ? ' ' : ' · ') + line, first))
}
