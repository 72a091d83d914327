/** Where a report begins: what a region prioritises, an empty sheet, a saved link. */
import { useState } from 'preact/hooks'
import { ApiError } from '#client/api.ts'
import { fetchBegunReport } from '#client/api-reports.ts'
import { failureSentences, reportLang, reportWords } from '#client/i18n/report-words.ts'
import { forgetCaret } from '#client/state/report/caret.ts'
import { begin } from '#client/state/report/draft.ts'
import { letGo, open, stage } from '#client/state/report/saving.ts'
import { secretIn } from '#client/state/saved-stage.ts'
import { REPORT_FORMAT } from '#core/model/report.ts'
import { Choice } from '../choice.tsx'
import { failureWords } from '../failure.tsx'
import { focusNext } from '../focus.ts'
import type { Start } from './start.ts'

/** What was begun stands below: the keyboard goes there, and the ways to begin fold away. */
function showBegun(): void {
  document.querySelector('.report-begin')?.removeAttribute('open')
  focusNext('#report-title')
}

export async function beginFrom(region: string): Promise<void> {
  const begun = await fetchBegunReport(region, reportLang())
  letGo()
  forgetCaret()
  begin(begun, true)
}

export function Beginning({ start, folded }: { readonly start: Start; readonly folded: boolean }) {
  const words = reportWords()
  if (!folded) {
    return (
      <section aria-labelledby="report-begin">
        <h2 id="report-begin">{words.begin}</h2>
        <Ways start={start} />
      </section>
    )
  }
  return (
    <details class="report-begin">
      <summary>{words.beginAgain}</summary>
      <p class="note">{words.beginHint}</p>
      <Ways start={start} />
    </details>
  )
}

function Ways({ start }: { readonly start: Start }) {
  const words = reportWords()
  const options = start.regions.map(({ code, name }) => ({ value: code, name }))
  const [region, setRegion] = useState(options[0]?.value ?? '')
  const [failed, setFailed] = useState<ApiError | null>(null)
  const take = () => {
    setFailed(null)
    beginFrom(region).then(showBegun, (error: unknown) => {
      if (!(error instanceof ApiError)) throw error
      setFailed(error)
    })
  }
  const clear = () => {
    letGo()
    forgetCaret()
    const blocks = [{ kind: 'text', text: '' } as const]
    begin({ format: REPORT_FORMAT, title: words.untitled, lang: reportLang(), at: start.version, blocks }, true)
    showBegun()
  }
  return (
    <div class="report-ways">
      {options.length > 0 && (
        <div class="report-way">
          <Choice id="report-region" label={words.region} value={region} options={options} choose={setRegion} />
          <p class="note">{words.regionHint}</p>
          <button type="button" class="tool" onClick={take}>
            {words.take}
          </button>
          {failed !== null && (
            <p class="note" role="alert">
              {failureWords(failed, failureSentences())}
            </p>
          )}
        </div>
      )}
      <div class="report-way">
        <p class="label">{words.empty}</p>
        <p class="note">{words.emptyHint}</p>
        <button type="button" class="tool" onClick={clear}>
          {words.emptyDo}
        </button>
      </div>
      <ByLink />
    </div>
  )
}

/** `/r/<id>`, or the address of the editor; with a secret in its fragment where it is the edit link. */
function savedIn(text: string): { readonly id: string; readonly secret: string | null } | null {
  const [before = '', fragment = ''] = text.trim().split('#')
  const id = /[?&]id=([\w-]{22})(?:&|$)/.exec(before)?.[1] ?? /(?:^|\/r\/)([\w-]{22})(?:\?|$)/.exec(before)?.[1]
  return id === undefined ? null : { id, secret: secretIn(`#${fragment}`) }
}

function ByLink() {
  const words = reportWords()
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState('')
  const take = async () => {
    const found = savedIn(typed)
    setWrong(found === null ? words.linkWrong : '')
    if (found === null) return
    forgetCaret()
    if (await open(found.id, found.secret)) {
      setTyped('')
      showBegun()
      return
    }
    const now = stage.peek()
    setWrong(
      now.kind === 'failed' ? `${words.openFailed} ${failureWords(now.error, failureSentences())}` : words.openFailed,
    )
  }
  return (
    <form
      class="report-way"
      onSubmit={(event) => {
        event.preventDefault()
        take()
      }}
    >
      <label class="label" for="report-link">
        {words.link}
      </label>
      <input
        id="report-link"
        class="field"
        type="text"
        autocomplete="off"
        spellcheck={false}
        value={typed}
        aria-describedby="report-link-hint"
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <p id="report-link-hint" class="note">
        {words.linkHint}
      </p>
      <button type="submit" class="tool">
        {words.linkOpen}
      </button>
      <p class="note note-strong" role="status">
        {wrong}
      </p>
    </form>
  )
}
