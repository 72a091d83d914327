import { tw } from '#client/i18n/territory-words.ts'
import { overlaps } from '#client/state/territory-profiles.ts'
import type { Territory } from '#core/model/territory.ts'

/** More lines than this say no more than their number does. */
const SHOWN = 5

/** Areas that are in more than one territory: their people are counted in each, so the figures do not add up. */
export function Overlaps({ territories }: { readonly territories: readonly Territory[] }) {
  const words = tw.value
  const found = overlaps(territories)
  if (found.length === 0) return null
  return (
    <details class="territory-overlaps">
      <summary>{words.overlap(found.length)}</summary>
      <ul class="note">
        {found.slice(0, SHOWN).map(({ part, names }) => (
          <li key={part.code}>{words.inSeveral(part.name, words.listing(names))}</li>
        ))}
        {found.length > SHOWN && <li>{words.andMore(found.length - SHOWN)}</li>}
      </ul>
    </details>
  )
}
