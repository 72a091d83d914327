/** What is put into a report, and where: last, unless somebody says after what. */
import { useState } from 'preact/hooks'
import { reportWords } from '#client/i18n/report-words.ts'
import { withBlock } from '#client/state/report/change.ts'
import { change, report } from '#client/state/report/draft.ts'
import { reading } from '#client/state/report/reading.ts'
import type { Block } from '#core/model/report.ts'
import { Choice } from '../choice.tsx'
import { focusNext } from '../focus.ts'
import { AddFigure } from './add-figure.tsx'
import { blockNames } from './block-names.ts'

const LAST = 'last'

export function Adding({ blocks }: { readonly blocks: readonly Block[] }) {
  const words = reportWords()
  /** As many blocks as stand before it; null: all. */
  const [before, setBefore] = useState<number | null>(null)
  const chosen = before !== null && before < blocks.length ? before : null
  const add = (block: Block): number | null => {
    const place = chosen ?? report.peek()?.blocks.length ?? 0
    if (!change((now) => withBlock(now, block, place))) return null
    // What is added next goes after it.
    if (chosen !== null) setBefore(place + 1)
    return place
  }
  const addText = () => {
    const place = add({ kind: 'text', text: '' })
    if (place !== null) focusNext(`#report-text-${place}`)
  }
  const names = blockNames(blocks)
  const after = blocks
    .slice(0, -1)
    .map((block, i) => ({ value: String(i + 1), name: words.after(names[i] ?? '', about(block, i)) }))
  return (
    <div class="report-add">
      {blocks.length > 0 && (
        <Choice
          id="report-where"
          label={words.where}
          value={chosen === null ? LAST : String(chosen)}
          options={[{ value: LAST, name: words.last }, { value: '0', name: words.first }, ...after]}
          choose={(value) => setBefore(value === LAST ? null : Number(value))}
        />
      )}
      <button id="report-add-text" type="button" class="tool" onClick={addText}>
        + {words.addText}
      </button>
      <AddFigure add={add} />
    </div>
  )
}

/** Characters by which one knows what one wrote. */
const RECOGNISABLE = 40

function about(block: Block, place: number): string {
  const read = reading.value?.blocks[place]
  const caption = read?.kind === 'figure' ? read.caption : ''
  const [line = ''] = block.kind === 'figure' ? [block.caption || caption] : block.text.trim().split('\n')
  const said = line.replace(/^[#*\s-]+/, '')
  return said.length > RECOGNISABLE ? `${[...said].slice(0, RECOGNISABLE).join('').trimEnd()} …` : said
}
