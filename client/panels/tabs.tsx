/** On a narrow screen the panels share one sheet at the bottom; each button opens its own, and closes it again. */
import { t } from '#client/i18n/words.ts'
import { openSheet, showAs, type Tab, tab, view, wide } from '#client/state/state.ts'
import { tool } from '#client/state/territories.ts'
import { lazily } from './lazily.tsx'

const DrawingBar = lazily(async () => {
  const [{ DrawingBar: Bar }, { learnTerritoryWords }] = await Promise.all([
    import('./territory/drawing-bar.tsx'),
    import('#client/i18n/territory-words.ts'),
  ])
  await learnTerritoryWords()
  return Bar
})

export function Tabs() {
  const words = t.value
  if (wide.value) return null
  // While something is drawn with the sheet down, the way on stands in their place.
  if (tool.value !== 'none' && tab.value === null) return <DrawingBar />
  const names: Record<Tab, string> = {
    controls: words.controls,
    card: words.areas,
    table: words.shows.table,
    chart: words.shows.chart,
  }
  const press = (wanted: Tab) => {
    const next = tab.value === wanted ? null : wanted
    openSheet(next)
    const { show } = view.value
    // The tab of drawings opens on the one looked at last.
    const wantedShow = next === 'table' ? 'table' : next === 'chart' ? (show === 'multiples' ? show : 'chart') : 'map'
    if (show !== wantedShow) showAs(wantedShow)
  }
  return (
    <nav class="tabs" aria-label={words.panels}>
      {(['controls', 'card', 'table', 'chart'] as const).map((each) => (
        <button
          key={each}
          type="button"
          class="tab"
          aria-expanded={tab.value === each}
          aria-controls={each === 'chart' ? 'table' : each}
          onClick={() => press(each)}
        >
          {names[each]}
          {each === 'card' && view.value.areas.length > 0 && ` (${view.value.areas.length})`}
        </button>
      ))}
    </nav>
  )
}
