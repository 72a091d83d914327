/** The way into territories: folded until somebody wants one, or the link brings some. */
import { useEffect, useState } from 'preact/hooks'
import { t } from '#client/i18n/words.ts'
import { view } from '#client/state/state.ts'
import { lazily } from './lazily.tsx'

const TerritoryPanel = lazily(async () => {
  const [{ TerritoryPanel: Panel }, { learnTerritoryWords }] = await Promise.all([
    import('./territory/panel.tsx'),
    import('#client/i18n/territory-words.ts'),
  ])
  await learnTerritoryWords()
  return Panel
})

export function TerritoryFold() {
  const words = t.value
  const { territories } = view.value
  const some = territories.length > 0
  const [open, setOpen] = useState(some)
  // Back may lead to a view that has some.
  useEffect(() => {
    if (some) setOpen(true)
  }, [some])
  return (
    <details id="territories" class="block folded" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary class="folded-head">
        <h2 class="eyebrow">{words.territories}</h2>
        <span class="folded-now">
          {territories.length === 0 ? words.territoriesNone : territories.map(({ name }) => name).join(', ')}
        </span>
      </summary>
      {open && <TerritoryPanel />}
    </details>
  )
}
