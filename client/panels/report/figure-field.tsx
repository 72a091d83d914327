import { reportWords } from '#client/i18n/report-words.ts'
import { withCaption } from '#client/state/report/change.ts'
import { change, endTyping } from '#client/state/report/draft.ts'
import type { ReadBlock } from '#core/model/contract-reports.ts'
import { type FigureBlock, MOST_REPORT } from '#core/model/report.ts'

interface Props {
  readonly block: FigureBlock
  readonly place: number
  /** Null until it has been answered. */
  readonly read: Extract<ReadBlock, { kind: 'figure' }> | null
}

/** A figure as it will stand, and its caption. */
export function FigureField({ block, place, read }: Props) {
  const words = reportWords()
  const id = `report-caption-${place}`
  return (
    <div class="report-pair">
      <div>
        <label class="label" for={id}>
          {words.caption}
        </label>
        <input
          id={id}
          class="field"
          type="text"
          autocomplete="off"
          maxLength={MOST_REPORT.caption}
          value={block.caption}
          onInput={({ currentTarget }) => {
            if (!change((now) => withCaption(now, place, currentTarget.value), id)) currentTarget.value = block.caption
          }}
          onBlur={endTyping}
        />
        {read?.faults.map((sentence) => (
          <p key={sentence} class="note note-strong">
            {sentence}
          </p>
        ))}
      </div>
      <div class="report-read">
        {read !== null &&
          (read.image === null || read.address === null ? (
            <p class="report-missing">{words.noFigure}</p>
          ) : (
            <figure class="report-figure">
              <img src={read.image} alt={read.alt} loading="lazy" />
              <figcaption>
                {read.caption} <a href={read.address}>{words.openFigure}</a>
              </figcaption>
            </figure>
          ))}
      </div>
    </div>
  )
}
