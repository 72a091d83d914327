/** The way to begin from what somebody has decided. */
import { useState } from 'preact/hooks'
import { ApiError } from '#client/api.ts'
import type { BeginningWords } from '#client/i18n/editor-words.ts'
import { Choice } from '../choice.tsx'
import { whyFailed } from './why-failed.ts'

interface Props {
  readonly words: BeginningWords
  readonly label: string
  readonly hint?: string
  readonly options: readonly { readonly value: string; readonly name: string }[]
  readonly beginFrom: (value: string) => Promise<void>
  /** Something was begun. */
  readonly done: () => void
}

export function ByChoice({ words, label, hint, options, beginFrom, done }: Props) {
  const [chosen, choose] = useState(options[0]?.value ?? '')
  const [failed, setFailed] = useState<ApiError | null>(null)
  if (options.length === 0) return null
  const take = () => {
    setFailed(null)
    beginFrom(chosen).then(done, (error: unknown) => {
      if (!(error instanceof ApiError)) throw error
      setFailed(error)
    })
  }
  return (
    <div class="editor-way">
      <Choice id="editor-beginning" label={label} value={chosen} options={options} choose={choose} />
      {hint !== undefined && <p class="note">{hint}</p>}
      <button type="button" class="tool" onClick={take}>
        {words.take}
      </button>
      {failed !== null && (
        <p class="note" role="alert">
          {whyFailed(failed)}
        </p>
      )}
    </div>
  )
}
