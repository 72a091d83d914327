/** Undo and redo, whether the values are here, and a value to put in: within reach from wherever one writes. */
import { editorLang } from '#client/i18n/editor-words.ts'
import { reportWords } from '#client/i18n/report-words.ts'
import { draft } from '#client/state/report/draft.ts'
import { progress, retryReading } from '#client/state/report/reading.ts'
import { describeReportFault } from '#core/picture/describe-report-fault.ts'
import { HowFar, WhyNot } from '../editor/progress.tsx'
import { Steps as EditorSteps } from '../editor/steps.tsx'
import { Insert } from './insert.tsx'

export function Steps() {
  const words = reportWords()
  return (
    <EditorSteps
      draft={draft}
      told={(fault) => describeReportFault(fault, editorLang())}
      beside={<HowFar progress={progress} words={words} />}
    >
      <Insert />
      <WhyNot progress={progress} again={retryReading} />
    </EditorSteps>
  )
}
