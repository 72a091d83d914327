/** What stands beside the map: the table, the chart or the small maps of the same view. */
import { t } from '#client/i18n/words.ts'
import { showAs, view, wide } from '#client/state/state.ts'
import { lazily } from './lazily.tsx'
import { RadioGroup } from './radio-group.tsx'

const AreaTable = lazily(async () => (await import('./table.tsx')).AreaTable)
const ChartPanel = lazily(async () => (await import('./chart.tsx')).ChartPanel)
const SmallMaps = lazily(async () => (await import('./small-maps.tsx')).SmallMaps)

export function Beside() {
  switch (view.value.show) {
    case 'map':
      return null
    case 'table':
      return <AreaTable />
    case 'chart':
      return (
        <div class="beside">
          <WhichDrawing />
          <ChartPanel />
        </div>
      )
    case 'multiples':
      return (
        <div class="beside">
          <WhichDrawing />
          <SmallMaps />
        </div>
      )
  }
}

/** On a narrow screen the two drawings share one tab. */
function WhichDrawing() {
  const words = t.value
  const { show } = view.value
  if (wide.value || (show !== 'chart' && show !== 'multiples')) return null
  return (
    <RadioGroup
      name="drawing"
      legend={words.showAs}
      value={show}
      choices={(['chart', 'multiples'] as const).map((value) => ({ value, name: words.shows[value] }))}
      choose={showAs}
    />
  )
}
