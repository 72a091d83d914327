/** The other way to an indicator: by what a region, the country or somebody has set as a priority. Folded until wanted. */
import { useEffect, useState } from 'preact/hooks'
import { t } from '#client/i18n/words.ts'
import { view } from '#client/state/state.ts'
import { lazily } from './lazily.tsx'

const Priorities = lazily(async () => (await import('./priorities.tsx')).Priorities)

export function PrioritiesFold() {
  const words = t.value
  const some = view.value.strategy !== null
  const [open, setOpen] = useState(some)
  // Back may lead to a view that has one.
  useEffect(() => {
    if (some) setOpen(true)
  }, [some])
  return (
    <details id="priorities" class="block folded" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary class="folded-head">
        <h2 class="eyebrow">{words.byPriority}</h2>
        <span class="folded-now">{words.byPriorityNone}</span>
      </summary>
      {open && <Priorities />}
    </details>
  )
}
