/** The ways to share, as tabs: one of them can be reached with Tab, the others from it with the arrow keys. */
import { lang } from '#client/i18n/words.ts'
import { sharePart, showPart } from '#client/state/share.ts'
import { SHARE_PARTS, SHARE_WORDS, type SharePart } from '#core/picture/share-words.ts'
import { forget } from './copying.ts'

const STEPS: Readonly<Record<string, (at: number) => number>> = {
  ArrowRight: (at) => at + 1,
  ArrowDown: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: () => -1,
}

export function PartTabs() {
  const words = SHARE_WORDS[lang.value]
  const open = (part: SharePart) => {
    forget()
    showPart(part)
  }
  return (
    <div
      class="share-tabs"
      role="tablist"
      aria-label={words.partsName}
      onKeyDown={(event) => {
        const step = STEPS[event.key]
        if (step === undefined) return
        event.preventDefault()
        const wanted = SHARE_PARTS.at(step(SHARE_PARTS.indexOf(sharePart.value)) % SHARE_PARTS.length)
        if (wanted === undefined) return
        open(wanted)
        document.getElementById(`share-tab-${wanted}`)?.focus()
      }}
    >
      {SHARE_PARTS.map((part) => (
        <button
          key={part}
          id={`share-tab-${part}`}
          type="button"
          role="tab"
          aria-selected={part === sharePart.value}
          aria-controls="share-part"
          tabIndex={part === sharePart.value ? 0 : -1}
          onClick={() => open(part)}
        >
          {words.parts[part]}
        </button>
      ))}
    </div>
  )
}
