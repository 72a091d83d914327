/** The report as a file: made of what stands here now, saved or not. */
import { useRef, useState } from 'preact/hooks'
import { ApiError } from '#client/api.ts'
import { fetchMarkdown, reportFileAddress } from '#client/api-reports.ts'
import { editorLang } from '#client/i18n/editor-words.ts'
import { reportWords } from '#client/i18n/report-words.ts'
import { order } from '#client/orders/order.ts'
import { isUnsaved, report } from '#client/state/report/draft.ts'
import { reading } from '#client/state/report/reading.ts'
import { saving } from '#client/state/report/saving.ts'
import { absentIn } from '#core/picture/report/absent.ts'
import { brokenClaims } from '#core/picture/report/claim-notes.ts'
import { download } from '../download.ts'
import { whyFailed } from '../editor/why-failed.ts'

export function Files() {
  const words = reportWords()
  const [said, say] = useState('')
  const room = useRef<HTMLDivElement>(null)
  const takeWord = (from: HTMLElement) => {
    const now = report.peek()
    if (now === null || room.current === null) return
    const id = savedId()
    const wish = { address: reportFileAddress(id, 'docx'), ...(id === null ? { body: now } : {}) }
    void order({ ...wish, name: 'Word', lang: editorLang(), from, room: room.current })
  }
  const takeMarkdown = async () => {
    const now = report.peek()
    if (now === null) return
    say(words.making)
    try {
      download(await fetchMarkdown(now, savedId()), now.title, 'md')
      say(words.made)
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      say(`${words.fileFailed} ${whyFailed(error)}`)
    }
  }
  const broken = brokenClaims(reading.value?.claims ?? []).length
  const absent = absentIn(reading.value?.blocks ?? [])
  const told = [
    ...(broken === 0 ? [] : [words.brokenInFile(broken)]),
    ...(absent === 0 ? [] : [words.absentInFile(absent)]),
  ]
  return (
    <>
      <div class="editor-tools">
        <button
          type="button"
          class="tool"
          aria-describedby="report-told"
          onClick={({ currentTarget }) => takeWord(currentTarget)}
        >
          {words.word}
        </button>
        <button type="button" class="tool" aria-describedby="report-told" onClick={takeMarkdown}>
          {words.markdown}
        </button>
      </div>
      <p id="report-told" class="note note-strong">
        {told.join(' ')}
      </p>
      <p class="note" role="status">
        {said}
      </p>
      <div ref={room} class="document-order" />
    </>
  )
}

/** Where just what stands here is saved. */
function savedId(): string | null {
  return isUnsaved.peek() ? null : (saving.saved.peek()?.saved.id ?? null)
}
