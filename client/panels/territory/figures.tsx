/** What a territory comes to: people, land, how many areas, and the figure that is shown, with how far it can be trusted. */

import { tw } from '#client/i18n/territory-words.ts'
import { lang } from '#client/i18n/words.ts'
import { indicatorOf } from '#client/state/state.ts'
import type { TerritoryValue } from '#core/model/contract-territories.ts'
import { valueLines } from './value-lines.ts'

interface GroundProps {
  readonly people: number | null
  readonly year: number | null
  /** km². */
  readonly landArea: number
  readonly whole: number
  readonly cut: number
}

export function GroundLine({ people, year, landArea, whole, cut }: GroundProps) {
  return <p class="territory-ground">{tw.value.ground({ people, year, landArea, whole, cut })}</p>
}

interface ValueProps {
  readonly value: TerritoryValue
  /** Whether any of its areas are cut. */
  readonly cut: boolean
  /** Where there is room for the figure alone. */
  readonly brief?: boolean
}

export function ValueOf({ value, cut, brief = false }: ValueProps) {
  const indicator = indicatorOf(value.indicator)
  const { main, missing, notes } = valueLines(value, indicator, cut, tw.value, lang.value)
  return (
    <>
      <p class="territory-indicator note">{indicator.name[lang.value]}</p>
      {main !== null && (
        <p class="area-value">
          {main} <span class="area-year">{value.year}</span>
        </p>
      )}
      {missing !== null && (
        <p class="area-missing">
          {missing} <span class="area-year">{value.year}</span>
        </p>
      )}
      {(brief ? [] : notes).map((note) => (
        <p key={note} class="note">
          {note}
        </p>
      ))}
    </>
  )
}
