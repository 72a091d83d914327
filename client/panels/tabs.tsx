/** On a narrow screen the panels share one sheet at the bottom; each button opens its own, and closes it again. */
import { t } from '#client/i18n/words.ts'
import { openSheet, showAs, type Tab, tab, view, wide } from '#client/state/state.ts'

export function Tabs() {
  const words = t.value
  if (wide.value) return null
  const names: Record<Tab, string> = { controls: words.controls, card: words.areas, table: words.table }
  const press = (wanted: Tab) => {
    const next = tab.value === wanted ? null : wanted
    openSheet(next)
    const show = next === 'table' ? 'table' : 'map'
    if (view.value.show !== show) showAs(show)
  }
  return (
    <nav class="tabs" aria-label={words.panels}>
      {(['controls', 'card', 'table'] as const).map((each) => (
        <button
          key={each}
          type="button"
          class="tab"
          aria-expanded={tab.value === each}
          aria-controls={each}
          onClick={() => press(each)}
        >
          {names[each]}
          {each === 'card' && view.value.areas.length > 0 && ` (${view.value.areas.length})`}
        </button>
      ))}
    </nav>
  )
}
