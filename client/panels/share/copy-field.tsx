import { useRef } from 'preact/hooks'
import { lang } from '#client/i18n/words.ts'
import { SHARE_WORDS } from '#core/picture/share-words.ts'
import { copyText } from './copying.ts'

interface Props {
  readonly id: string
  readonly label: string
  /** What stands above it says the same already. */
  readonly hidden?: boolean
  /** How a sentence calls it: "bildens adress". */
  readonly what: string
  readonly value: string
  /** Lines; a single one scrolls sideways. */
  readonly rows?: number
}

/** Text to take along, always in sight: whoever cannot use the button can mark it. */
export function CopyField({ id, label, hidden = false, what, value, rows = 1 }: Props) {
  const words = SHARE_WORDS[lang.value]
  const line = useRef<HTMLInputElement>(null)
  const area = useRef<HTMLTextAreaElement>(null)
  return (
    <div class="share-copy">
      <label class={hidden ? 'visually-hidden' : 'label'} for={id}>
        {label}
      </label>
      {rows === 1 ? (
        <input
          ref={line}
          id={id}
          class="field"
          type="text"
          readOnly
          value={value}
          onFocus={(event) => event.currentTarget.select()}
        />
      ) : (
        <textarea ref={area} id={id} class="field" rows={rows} readOnly spellcheck={false} value={value} />
      )}
      <button
        type="button"
        class="tool"
        aria-label={words.copyWhat(what)}
        onClick={() => copyText(value, what, line.current ?? area.current)}
      >
        {words.copy}
      </button>
    </div>
  )
}
