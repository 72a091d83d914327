import { reportWords } from '#client/i18n/report-words.ts'
import { withTitle } from '#client/state/report/change.ts'
import { change } from '#client/state/report/draft.ts'
import { MOST_REPORT, type Report } from '#core/model/report.ts'
import { TextField } from '../text-field.tsx'

export function About({ report }: { readonly report: Report }) {
  const words = reportWords()
  return (
    <section class="report-about">
      <TextField
        id="report-title"
        label={words.title}
        value={report.title}
        most={MOST_REPORT.title}
        take={(title) => change((now) => withTitle(now, title))}
      />
    </section>
  )
}
