/** Territories: what there is, what one can do with each, how a new one is made, and how they are kept. */
import { useEffect } from 'preact/hooks'
import { tw } from '#client/i18n/territory-words.ts'
import { takeSecret } from '#client/state/saving.ts'
import { learnAll, view } from '#client/state/state.ts'
import { redo, undo } from '#client/state/territory-history.ts'
import { followTerritories } from '#client/state/territory-profiles.ts'
import { MOST_TERRITORIES } from '#core/model/territory.ts'
import '#client/style/saved.css'
import '#client/style/territories.css'
import '#client/style/territory-making.css'
import { TerritoryCard } from './card.tsx'
import { Keeping } from './keeping.tsx'
import { NewTerritory } from './new-territory.tsx'
import { Overlaps } from './overlaps.tsx'
import { Steps } from './steps.tsx'
import { ToldLine } from './told-line.tsx'

export function TerritoryPanel() {
  const words = tw.value
  const { territories } = view.value
  useEffect(followTerritories, [])
  useEffect(() => void learnAll(), [])
  useEffect(() => {
    // An edit link's secret belongs in no screenshot and no copied address.
    if (takeSecret(location.hash)) history.replaceState(null, '', location.pathname + location.search)
  }, [])
  useEffect(() => {
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
  return (
    <div class="territories">
      {territories.length === 0 && <p class="hint">{words.empty}</p>}
      <Steps />
      <ToldLine />
      {territories.length > 0 && (
        <ol class="territory-list" aria-label={words.list}>
          {territories.map((territory, place) => (
            // No name but its place stays with it while it is renamed.
            <TerritoryCard key={`territory-${place + 1}`} territory={territory} place={place} />
          ))}
        </ol>
      )}
      <Overlaps territories={territories} />
      {territories.length < MOST_TERRITORIES ? <NewTerritory /> : <p class="note">{words.refusals.most}</p>}
      {territories.length > 0 && <Keeping />}
    </div>
  )
}

/** Ctrl+Z and Ctrl+Shift+Z or Ctrl+Y anywhere on the page, but in a field, where they take back what was typed. */
function onKey(event: KeyboardEvent): void {
  if (isTyping(event.target)) return
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return
  const key = event.key.toLowerCase()
  if (key === 'z' && !event.shiftKey) undo()
  else if (key === 'y' || key === 'z') redo()
  else return
  event.preventDefault()
}

const NOT_TYPED = new Set(['radio', 'checkbox', 'range', 'file', 'button'])

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true
  return target instanceof HTMLInputElement && !NOT_TYPED.has(target.type)
}
