/** Texts and figures in their order: moved by buttons, taken away and had back by Undo. */
import { useState } from 'preact/hooks'
import { reportWords } from '#client/i18n/report-words.ts'
import { forgetCaret } from '#client/state/report/caret.ts'
import { withMoved, withoutBlock } from '#client/state/report/change.ts'
import { change } from '#client/state/report/draft.ts'
import { reading } from '#client/state/report/reading.ts'
import type { Block, Report } from '#core/model/report.ts'
import { Placing } from '../editor/placing.tsx'
import { focusNext } from '../focus.ts'
import { Adding } from './adding.tsx'
import { blockNames } from './block-names.ts'
import { FigureWords } from './figure-words.tsx'
import { TextArea } from './text-area.tsx'

export function Blocks({ report }: { readonly report: Report }) {
  const words = reportWords()
  const [said, say] = useState('')
  const { blocks } = report
  const names = blockNames(blocks)
  return (
    <section class="report-blocks" aria-labelledby="report-blocks">
      <h2 id="report-blocks">{words.blocks}</h2>
      {blocks.length === 0 && <p class="note">{words.noBlocks}</p>}
      {blocks.map((block, place) => (
        <Placed
          key={`${place} ${block.kind}`}
          block={block}
          name={names[place] ?? ''}
          place={place}
          of={blocks.length}
          say={say}
        />
      ))}
      <p class="visually-hidden" role="status">
        {said}
      </p>
      <Adding blocks={blocks} />
    </section>
  )
}

interface PlacedProps {
  readonly block: Block
  readonly name: string
  readonly place: number
  readonly of: number
  readonly say: (words: string) => void
}

function Placed({ block, name, place, of, say }: PlacedProps) {
  const words = reportWords()
  // Of the last report that was answered: a block that has just come is not in it yet.
  const read = reading.value?.blocks[place]
  const move = (step: -1 | 1) => {
    forgetCaret()
    change((now) => withMoved(now, place, step))
    say(words.moved(name))
    focusNext(`#report-${place + step}-${step < 0 ? 'up' : 'down'}`)
  }
  const remove = () => {
    forgetCaret()
    change((now) => withoutBlock(now, place))
    say(words.removed(name))
    focusNext(of > 1 ? `#report-${Math.min(place, of - 2)}-remove` : '#report-add-text')
  }
  return (
    <fieldset class="report-block">
      <legend>{name}</legend>
      <Placing id={`report-${place}`} name={name} place={place} of={of} brief move={move} remove={remove} />
      {block.kind === 'text' ? (
        <TextArea block={block} place={place} name={name} read={read?.kind === 'text' ? read : null} />
      ) : (
        <FigureWords block={block} place={place} read={read?.kind === 'figure' ? read : null} />
      )}
    </fieldset>
  )
}
