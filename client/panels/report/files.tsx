/** The report as a file: made of what stands here now, saved or not. */
import { useState } from 'preact/hooks'
import { ApiError } from '#client/api.ts'
import { fetchReportFile, type ReportFile } from '#client/api-reports.ts'
import { failureSentences } from '#client/i18n/editor-words.ts'
import { reportWords } from '#client/i18n/report-words.ts'
import { isUnsaved, report } from '#client/state/report/draft.ts'
import { reading } from '#client/state/report/reading.ts'
import { saving } from '#client/state/report/saving.ts'
import { brokenClaims } from '#core/picture/report/claim-notes.ts'
import { download } from '../download.ts'
import { failureWords } from '../failure.tsx'

export function Files() {
  const words = reportWords()
  const [said, say] = useState('')
  const take = async (extension: ReportFile) => {
    const now = report.peek()
    if (now === null) return
    const id = isUnsaved.peek() ? null : (saving.saved.peek()?.saved.id ?? null)
    say(words.making)
    try {
      download(await fetchReportFile(now, id, extension), now.title, extension)
      say(words.made)
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      say(`${words.fileFailed} ${failureWords(error, failureSentences())}`)
    }
  }
  const broken = brokenClaims(reading.value?.claims ?? []).length
  return (
    <>
      <div class="editor-tools">
        <button type="button" class="tool" aria-describedby="report-broken" onClick={() => take('docx')}>
          {words.word}
        </button>
        <button type="button" class="tool" aria-describedby="report-broken" onClick={() => take('md')}>
          {words.markdown}
        </button>
      </div>
      <p id="report-broken" class="note note-strong">
        {broken === 0 ? '' : words.brokenInFile(broken)}
      </p>
      <p class="note" role="status">
        {said}
      </p>
    </>
  )
}
