/** The report as a file: made of what stands here now, saved or not. */
import { useState } from 'preact/hooks'
import { ApiError } from '#client/api.ts'
import { fetchReportFile, type ReportFile } from '#client/api-reports.ts'
import { failureSentences, reportWords } from '#client/i18n/report-words.ts'
import { isUnsaved, report } from '#client/state/report/draft.ts'
import { saved } from '#client/state/report/saving.ts'
import { failureWords } from '../failure.tsx'

const FILES = ['docx', 'md'] as const satisfies readonly ReportFile[]

export function Files() {
  const words = reportWords()
  const [said, say] = useState('')
  const take = async (extension: ReportFile) => {
    const now = report.peek()
    if (now === null) return
    say(words.making)
    try {
      download(
        await fetchReportFile(now, isUnsaved.peek() ? null : (saved.peek()?.saved.id ?? null), extension),
        `${fileName(now.title)}.${extension}`,
      )
      say(words.made)
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      say(`${words.fileFailed} ${failureWords(error, failureSentences())}`)
    }
  }
  return (
    <>
      <div class="report-tools">
        {FILES.map((extension) => (
          <button key={extension} type="button" class="tool" onClick={() => take(extension)}>
            {words.files[extension]}
          </button>
        ))}
      </div>
      <p class="note" role="status">
        {said}
      </p>
    </>
  )
}

function download(file: Blob, name: string): void {
  const url = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has taken it by then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

/** Without what folders cannot have in a name. */
function fileName(title: string): string {
  const plain = title.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '')
  return plain === '' ? 'regionsikt' : plain.toLowerCase().slice(0, 60)
}
