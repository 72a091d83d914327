/** Somebody's own judgement: signed, dated, and of which figures it was said. */
import { useEffect, useState } from 'preact/hooks'
import { profileWords } from '#client/i18n/profile-words.ts'
import { version } from '#client/state/editor/known.ts'
import { MOST_PROFILE, type OwnJudgement } from '#core/model/profile.ts'
import { VERDICTS } from '#core/model/strategy.ts'
import { Choice } from '../choice.tsx'

interface Props {
  /** Unique on the page. */
  readonly id: string
  readonly judgement: OwnJudgement | null
  readonly take: (judgement: OwnJudgement | null) => boolean
}

/** Put in as one piece: half a judgement is nobody's. */
export function JudgementFields({ id, judgement, take }: Props) {
  const words = profileWords()
  const [typed, setTyped] = useState(() => judgement ?? blank())
  const [lacking, setLacking] = useState(false)
  useEffect(() => {
    setTyped(judgement ?? blank())
    setLacking(false)
  }, [judgement])
  const set = (part: Partial<OwnJudgement>) => setTyped({ ...typed, ...part })
  const verdicts = (['none', ...VERDICTS] as const).map((each) => ({ value: each, name: words.verdicts[each] }))
  const put = () => {
    const whole = typed.text.trim() !== '' && typed.by.trim() !== '' && typed.date !== ''
    setLacking(!whole)
    if (whole) take({ ...typed, version: version() })
  }
  return (
    <details class="profile-judgement">
      <summary>{judgement === null ? words.judgement : words.judgementHas}</summary>
      <form
        class="editor-fields"
        onSubmit={(event) => {
          event.preventDefault()
          put()
        }}
      >
        <p class="note wide">{words.judgementHint}</p>
        <Choice
          id={`${id}-verdict`}
          label={words.verdict}
          value={typed.verdict ?? 'none'}
          options={verdicts}
          choose={(wanted) => set({ verdict: wanted === 'none' ? null : wanted })}
        />
        <div>
          <label class="label" for={`${id}-by`}>
            {words.judgementBy}
          </label>
          <input
            id={`${id}-by`}
            class="field"
            type="text"
            maxLength={MOST_PROFILE.name}
            value={typed.by}
            onInput={({ currentTarget }) => set({ by: currentTarget.value })}
          />
        </div>
        <div>
          <label class="label" for={`${id}-date`}>
            {words.judgementDate}
          </label>
          <input
            id={`${id}-date`}
            class="field"
            type="date"
            value={typed.date}
            onInput={({ currentTarget }) => set({ date: currentTarget.value })}
          />
        </div>
        <div class="wide">
          <label class="label" for={`${id}-text`}>
            {words.judgementText}
          </label>
          <textarea
            id={`${id}-text`}
            class="field"
            rows={3}
            maxLength={MOST_PROFILE.text}
            value={typed.text}
            onInput={({ currentTarget }) => set({ text: currentTarget.value })}
          />
        </div>
        <p class="note wide">{words.judgementVersion(judgement?.version ?? version())}</p>
        <div class="editor-tools wide">
          <button type="submit" class="tool">
            {words.judgementSave}
          </button>
          {judgement !== null && (
            <button type="button" class="tool" onClick={() => take(null)}>
              {words.judgementRemove}
            </button>
          )}
        </div>
        <p class="note note-strong wide" role="status">
          {lacking ? words.judgementNeeds : ''}
        </p>
      </form>
    </details>
  )
}

function blank(): OwnJudgement {
  // The reader's own day, as its field writes it.
  const today = new Date()
  const date = [today.getFullYear(), today.getMonth() + 1, today.getDate()].map((part) => String(part).padStart(2, '0'))
  return { verdict: null, text: '', by: '', date: date.join('-'), version: '' }
}
