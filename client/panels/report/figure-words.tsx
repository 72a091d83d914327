import { reportWords } from '#client/i18n/report-words.ts'
import { altOf, withAlt, withCaption } from '#client/state/report/change.ts'
import { change, endTyping } from '#client/state/report/draft.ts'
import type { ReadBlock } from '#core/model/contract-reports.ts'
import { FIGURE_BOUNDS } from '#core/model/figure/setting.ts'
import { type FigureBlock, MOST_REPORT } from '#core/model/report.ts'
import { captionOf } from '#core/picture/report/labelled.ts'
import { Tables } from './tables.tsx'

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
  // Why it is not there stands where it would be; what of its address cannot be used, where it can be mended.
  const isAbsent = read !== null && read.image === null
  const told = read?.faults.map((sentence) => (
    <p key={sentence} class="note note-strong">
      {sentence}
    </p>
  ))
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
          aria-describedby={`${caption}-hint`}
          placeholder={block.caption === '' ? (read?.caption ?? '') : ''}
          value={block.caption}
          onInput={({ currentTarget }) => {
            const done = change((now) => withCaption(now, place, currentTarget.value), caption)
            if (!done) currentTarget.value = block.caption
          }}
          onBlur={endTyping}
        />
        <p id={`${caption}-hint`} class="note">
          {words.captionHint}
        </p>
        <label class="label" for={alt}>
          {words.alt}
        </label>
        <textarea
          id={alt}
          class="field"
          rows={3}
          maxLength={FIGURE_BOUNDS.alt}
          aria-describedby={`${alt}-hint`}
          placeholder={read?.madeAlt ?? ''}
          value={own}
          onInput={({ currentTarget }) => {
            // One line, whatever was pasted.
            const text = currentTarget.value.replaceAll(/\s*\n\s*/g, ' ')
            if (!change((now) => withAlt(now, place, text), alt)) currentTarget.value = own
          }}
          onBlur={endTyping}
        />
        <p id={`${alt}-hint`} class="note">
          {words.altHint}
        </p>
        {!isAbsent && told}
      </div>
      <div class="report-read">
        {read !== null &&
          (read.image === null || read.address === null ? (
            <>
              <p class="report-missing">{words.noFigure}</p>
              {told}
            </>
          ) : (
            <figure class={read.tables.length === 0 ? 'report-figure' : 'report-figure report-tables'}>
              {read.tables.length === 0 && (
                <picture>
                  {read.narrowImage !== null && <source media="(width < 30rem)" srcset={read.narrowImage} />}
                  <img src={read.image} alt={read.alt} loading="lazy" />
                </picture>
              )}
              <figcaption>
                {captionOf(read)} <a href={read.address}>{words.figureLink}</a>
              </figcaption>
              <Tables caption={read.caption} tables={read.tables} />
            </figure>
          ))}
      </div>
    </div>
  )
}
