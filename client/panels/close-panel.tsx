import { t } from '#client/i18n/words.ts'
import { openSheet, type PanelName, togglePanel, wide } from '#client/state/state.ts'
import { focusNext } from './focus.ts'

/** Puts a panel away and leaves its room to the map; the toolbar, or the tabs on a narrow screen, bring it back. */
export function ClosePanel({ panel, name }: { readonly panel: PanelName; readonly name: string }) {
  const close = () => {
    if (wide.value) togglePanel(panel)
    else openSheet(null)
    focusNext(`:is(#toolbar, #tabs) [aria-controls="${panel}"]`)
  }
  return (
    <button type="button" class="close" aria-label={t.value.closePanel(name)} onClick={close}>
      ×
    </button>
  )
}
