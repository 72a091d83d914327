import { reportWords } from '#client/i18n/report-words.ts'
import { altOf, withAlt, withCaption } from '#client/state/report/change.ts'
import { change, endTyping } from '#client/state/report/draft.ts'
import type { ReadBlock } from '#core/model/contract-reports.ts'
import { FIGURE_BOUNDS } from '#core/model/figure/setting.ts'
import { type FigureBlock, MOST_REPORT } from '#core/model/report.ts'

interface Props {
  readonly block: FigureBlock
  readonly place: number
  /** Null until it has been answered. */
  readonly read: Extract<ReadBlock, { kind: 'figure' }> | null
}

/** A figure as it will stand, its caption, and what is said to those who do not see it. */
export function FigureWords({ block, place, read }: Props) {
  const words = reportWords()
  const [caption, alt] = [`report-caption-${place}`, `report-alt-${place}`]
  const own = altOf(block)
  return (
    <div class="report-pair">
      <div>
        <label class="label" for={caption}>
          {words.caption}
        </label>
        <input
          id={caption}
          class="field"
          type="text"
          autocomplete="off"
          maxLength={MOST_REPORT.caption}
          value={block.caption}
          onInput={({ currentTarget }) => {
            const done = change((now) => withCaption(now, place, currentTarget.value), caption)
            if (!done) currentTarget.value = block.caption
          }}
          onBlur={endTyping}
        />
        <label class="label" for={alt}>
          {words.alt}
        </label>
        <textarea
          id={alt}
          class="field"
          rows={3}
          maxLength={FIGURE_BOUNDS.alt}
          placeholder={read?.madeAlt ?? ''}
          value={own}
          onInput={({ currentTarget }) => {
            // One line, whatever was pasted.
            const text = currentTarget.value.replaceAll(/\s*\n\s*/g, ' ')
            if (!change((now) => withAlt(now, place, text), alt)) currentTarget.value = own
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
                {read.caption} <a href={read.address}>{words.figureLink}</a>
              </figcaption>
            </figure>
          ))}
      </div>
    </div>
  )
}
