import { editorLang, editorWords } from '#client/i18n/editor-words.ts'
import { draft } from '#client/state/profile/draft.ts'
import { describeProfileFault } from '#core/picture/describe-profile-fault.ts'
import { Steps as EditorSteps } from '../editor/steps.tsx'

/** Undo and redo; where it is saved is some screens away. */
export function Steps() {
  return (
    <EditorSteps
      draft={draft}
      told={(fault) => describeProfileFault(fault, editorLang())}
      beside={
        <a class="tool" href="#editor-keeping">
          {editorWords().keep}
        </a>
      }
    />
  )
}
