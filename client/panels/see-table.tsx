import { t } from '#client/i18n/words.ts'
import { openSheet, showAs, wide } from '#client/state/state.ts'

/** A drawing's way out for whoever reads it by keyboard or by ear: the same as a table. */
export function SeeTable() {
  const go = () => {
    showAs('table')
    if (!wide.value) openSheet('table')
  }
  return (
    <button type="button" class="link" onClick={go}>
      {t.value.seeAsTable}
    </button>
  )
}
