/**
 * The editor of reports, on the document that has a place for it. Bundled by itself (see document.ts): it shares code with
 * the map, and a script in common would take the map along.
 */
import { mountEditor } from './editor.ts'
import { beginFrom, beginWithFigure } from './panels/report/beginning.tsx'
import { Editor } from './panels/report/editor.tsx'
import { draft } from './state/report/draft.ts'
import { followReport } from './state/report/reading.ts'
import { saving } from './state/report/saving.ts'

mountEditor({
  place: 'report-editor',
  beginnings: 'regions',
  draft,
  saving,
  beginFrom,
  beginOtherwise: async ({ dataset: { figure = '', version = '' } }) => {
    if (figure !== '') await beginWithFigure(figure, version)
  },
  follow: followReport,
  Editor,
})
