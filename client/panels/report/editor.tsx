/** A report: written, read beside itself and checked against the figures on one sheet. */
import { report } from '#client/state/report/draft.ts'
import type { Start } from '../editor/start.ts'
import { About } from './about.tsx'
import { Beginning } from './beginning.tsx'
import { Blocks } from './blocks.tsx'
import { Keeping } from './keeping.tsx'
import { Review } from './review.tsx'
import { Steps } from './steps.tsx'

export function Editor({ start }: { readonly start: Start }) {
  const now = report.value
  return (
    <div class="editor report-editor">
      <Beginning start={start} folded={now !== null} />
      {now !== null && (
        <>
          <Steps />
          <About report={now} />
          <Blocks report={now} />
          <Review report={now} version={start.version} />
          <Keeping />
        </>
      )}
    </div>
  )
}
