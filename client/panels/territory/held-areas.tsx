import { tw } from '#client/i18n/territory-words.ts'
import { areas } from '#client/state/state.ts'
import { dropCode } from '#client/state/territory-members.ts'
import type { AreaCode } from '#core/model/area.ts'
import { focusNext } from '../focus.ts'

/** What the list holds, as it was put in; each a button that takes it out. */
export function HeldAreas({ codes, place }: { readonly codes: readonly AreaCode[]; readonly place: number }) {
  const words = tw.value
  return (
    <ul id={`held-${place}`} class="chips" aria-label={words.held}>
      {codes.map((code) => {
        const name = areas.value.get(code)?.name ?? code
        return (
          <li key={code}>
            <button
              type="button"
              class="chip"
              aria-label={words.takeOut(name)}
              onClick={() => {
                dropCode(place, code)
                focusNext(codes.length > 1 ? `#held-${place} .chip` : '#territory-new')
              }}
            >
              {name} <span aria-hidden="true">×</span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
