import { useRef } from 'preact/hooks'
import { useStateFor } from './use-state-for.ts'

interface CopyWords {
  readonly copy: (label: string) => string
  readonly copyShort: string
  readonly copied: string
}

/** A link to take along: copied by the button, or by hand where the clipboard is closed to us. */
export function CopyField({
  id,
  label,
  value,
  words,
}: {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly words: CopyWords
}) {
  const field = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useStateFor(value, false)
  const copy = () => {
    field.current?.select()
    // Undefined outside secure contexts: an intranet over plain HTTP. Then it is selected, ready to be copied.
    const clipboard: Clipboard | undefined = navigator.clipboard
    clipboard?.writeText(value).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  }
  return (
    <div class="copy-field">
      <label class="label" for={id}>
        {label}
      </label>
      <input
        ref={field}
        id={id}
        class="field"
        type="text"
        readOnly
        value={value}
        onFocus={(e) => e.currentTarget.select()}
      />
      <button type="button" class="tool" aria-label={words.copy(label)} onClick={copy}>
        {copied ? words.copied : words.copyShort}
      </button>
      <span class="visually-hidden" role="status">
        {copied ? words.copied : ''}
      </span>
    </div>
  )
}
