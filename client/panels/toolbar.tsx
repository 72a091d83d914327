/** What one does with the picture: look at it as a table, share it, take the figure, print it. */

import { t } from '#client/i18n/words.ts'
import { closed, type PanelName, showAs, togglePanel, view, wide } from '#client/state/state.ts'
import { SHOWS } from '#core/model/view.ts'
import { ExportMenu } from './export-menu.tsx'
import { focusNext } from './focus.ts'
import { MoreMenu } from './more-menu.tsx'
import { RadioGroup } from './radio-group.tsx'
import { Share } from './share.tsx'

export function Toolbar() {
  const words = t.value
  return (
    <>
      {wide.value && (
        <RadioGroup
          name="show"
          legend={words.showAs}
          value={view.value.show}
          choices={SHOWS.map((show) => ({ value: show, name: words.shows[show] }))}
          choose={showAs}
        />
      )}
      {wide.value && closed.value.size > 0 && (
        <fieldset class="tools" aria-label={words.panels}>
          <ClosedPanel panel="controls" name={words.controls} />
          <ClosedPanel panel="card" name={words.areas} />
        </fieldset>
      )}
      <div class="tools">
        <Share />
        <ExportMenu />
        {wide.value ? (
          <button type="button" class="tool" onClick={() => print()}>
            {words.print}
          </button>
        ) : (
          <MoreMenu />
        )}
      </div>
    </>
  )
}

/** A panel that was put away can be taken out again. */
function ClosedPanel({ panel, name }: { readonly panel: PanelName; readonly name: string }) {
  if (!closed.value.has(panel)) return null
  return (
    <button
      type="button"
      class="tool"
      aria-expanded={false}
      aria-controls={panel}
      onClick={() => {
        togglePanel(panel)
        focusNext(`#${panel} > .close`)
      }}
    >
      {t.value.openPanel(name)}
    </button>
  )
}
