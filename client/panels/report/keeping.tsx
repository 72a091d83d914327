import { editorLang } from '#client/i18n/editor-words.ts'
import { reportWords } from '#client/i18n/report-words.ts'
import { draft } from '#client/state/report/draft.ts'
import { saving } from '#client/state/report/saving.ts'
import { addressIn } from '#core/model/destination.ts'
import { PATH_OF_REPORTS } from '#core/model/report/address.ts'
import { Keeping as EditorKeeping } from '../editor/keeping.tsx'
import { Files } from './files.tsx'

/** How a report outlives the page. */
export function Keeping() {
  const words = reportWords()
  return (
    <EditorKeeping
      words={words}
      draft={draft}
      saving={saving}
      path={PATH_OF_REPORTS}
      counted={({ title, blocks }) => words.conflictCount(title, blocks.length)}
      seen={({ id }) => (
        <a class="tool" href={addressIn(saving.linkOf(id), editorLang())}>
          {words.openReading}
        </a>
      )}
    >
      <Files />
    </EditorKeeping>
  )
}
