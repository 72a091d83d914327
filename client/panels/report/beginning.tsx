/** Where a report begins: what a region prioritises, a figure, an empty sheet, a saved link. */
import { fetchBegunReport } from '#client/api-reports.ts'
import { editorLang } from '#client/i18n/editor-words.ts'
import { reportWords } from '#client/i18n/report-words.ts'
import { askFigure, tellAsking } from '#client/state/report/asking.ts'
import { forgetCaret } from '#client/state/report/caret.ts'
import { begin } from '#client/state/report/draft.ts'
import { saving } from '#client/state/report/saving.ts'
import { LINK_OF_REPORTS } from '#core/model/report/address.ts'
import { type Block, REPORT_FORMAT, type Report } from '#core/model/report.ts'
import { ByChoice } from '../editor/by-choice.tsx'
import { ByLink } from '../editor/by-link.tsx'
import type { Start } from '../editor/start.ts'
import { showBegun, Ways } from '../editor/ways.tsx'
import { focusNext } from '../focus.ts'

const done = () => showBegun('#report-title')

function beginWith(begun: Report): void {
  saving.letGo()
  forgetCaret()
  begin(begun)
}

export async function beginFrom(region: string): Promise<void> {
  beginWith(await fetchBegunReport(region, editorLang()))
}

function sheet(version: string, blocks: Block[]): Report {
  return { format: REPORT_FORMAT, title: reportWords().untitled, lang: editorLang(), at: version, blocks }
}

/** With the figure at an address; where there is none, that is told where another can be put in. */
export async function beginWithFigure(address: string, version: string): Promise<void> {
  const asked = await askFigure(address, location.origin)
  const blocks: Block[] = [{ kind: 'text', text: '' }]
  beginWith(sheet(version, 'figure' in asked ? [...blocks, asked.figure] : blocks))
  tellAsking('fault' in asked ? asked.fault : null, address)
  if ('fault' in asked) focusNext('#report-paste')
}

export function Beginning({ start, folded }: { readonly start: Start; readonly folded: boolean }) {
  const words = reportWords()
  const clear = () => {
    beginWith(sheet(start.version, [{ kind: 'text', text: '' }]))
    done()
  }
  return (
    <Ways words={words} folded={folded}>
      <ByChoice
        words={words}
        label={words.region}
        hint={words.regionHint}
        options={start.beginnings.map(({ code, name }) => ({ value: code, name }))}
        beginFrom={beginFrom}
        done={done}
      />
      <div class="editor-way">
        <p class="label">{words.empty}</p>
        <p class="note">{words.emptyHint}</p>
        <button type="button" class="tool" onClick={clear}>
          {words.emptyDo}
        </button>
      </div>
      <ByLink
        words={words}
        prefix={LINK_OF_REPORTS}
        open={(id, secret) => {
          forgetCaret()
          return saving.open(id, secret)
        }}
        stage={saving.stage}
        done={done}
      />
    </Ways>
  )
}
