import type { Look } from '#core/model/territory.ts'
import { signPath, TERRITORY_LOOKS } from '#core/picture/territory-looks.ts'

/** The line and the sign of a look, as the map draws them; beside a name, so for the eye alone. */
export function Swatch({ look }: { readonly look: Look }) {
  const { dash } = TERRITORY_LOOKS[look]
  return (
    <svg class={`territory-swatch territory-${look}`} viewBox="0 0 44 16" width="44" height="16" aria-hidden="true">
      <path class="territory-swatch-line" d="M1 8H43" stroke-dasharray={dash.join(' ')} />
      <path class="territory-swatch-sign" d={signPath(look, 22, 8, 5)} />
    </svg>
  )
}
