/** Everything one can take the view along as: a modal dialog, so that focus stays inside and Escape leads out. */
import { useEffect, useRef } from 'preact/hooks'
import { lang } from '#client/i18n/words.ts'
import { embed, figure, sharedView, sharePart } from '#client/state/share.ts'
import { SHARE_WORDS, type SharePart } from '#core/picture/share-words.ts'
import '#client/style/share.css'
import '#client/style/share-parts.css'
import '#client/style/share-sizes.css'
import { forget, told } from './copying.ts'
import { EmbedPart } from './embed-part.tsx'
import { useHistoryStep } from './history-step.ts'
import { LeftBehind } from './left-behind.tsx'
import { LinkPart } from './link-part.tsx'
import { Numbers } from './numbers.tsx'
import { OfficePart } from './office-part.tsx'
import { PartTabs } from './part-tabs.tsx'
import { PicturePart } from './picture-part.tsx'
import { SourcePart } from './source-part.tsx'
import { WordsPart } from './words-part.tsx'

const PARTS: Readonly<Record<SharePart, () => preact.JSX.Element>> = {
  link: LinkPart,
  picture: PicturePart,
  embed: EmbedPart,
  office: OfficePart,
  words: WordsPart,
  source: SourcePart,
}

export function ShareDialog({ close }: { readonly close: () => void }) {
  const words = SHARE_WORDS[lang.value]
  const dialog = useRef<HTMLDialogElement>(null)
  const leave = useHistoryStep(dialog)
  useEffect(() => {
    const { current } = dialog
    // Its backdrop is the dialog itself: all that is in it lies in the frame.
    const onBackdrop = ({ target }: Event) => target === current && leave()
    current?.showModal()
    current?.addEventListener('pointerdown', onBackdrop)
    return forget
  }, [])
  // What was said of one choice no longer holds of another.
  useEffect(forget, [sharedView.value, figure.value, embed.value])
  const part = sharePart.value
  const Part = PARTS[part]
  return (
    <dialog
      ref={dialog}
      class="share-dialog"
      aria-labelledby="share-title"
      onCancel={(event) => {
        event.preventDefault()
        leave()
      }}
      onClose={() => {
        // A browser may close it without asking.
        leave()
        close()
      }}
    >
      <div class="share-frame">
        <div class="share-head">
          <h2 id="share-title">{words.title}</h2>
          <button type="button" class="close" aria-label={words.close} onClick={leave}>
            ×
          </button>
        </div>
        <Numbers />
        <PartTabs />
        <div
          id="share-part"
          class={`share-part share-part-${part}`}
          role="tabpanel"
          aria-labelledby={`share-tab-${part}`}
        >
          <LeftBehind />
          <Part key={part} />
        </div>
        <p class="share-told" role="status">
          {told.value}
        </p>
      </div>
    </dialog>
  )
}
