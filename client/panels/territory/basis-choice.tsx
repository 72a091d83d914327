import { tw } from '#client/i18n/territory-words.ts'
import { chooseBasis } from '#client/state/territory-verbs.ts'
import { BASES, type Territory } from '#core/model/territory.ts'
import { Choice } from '../choice.tsx'

/** How a cut area counts, and what that way cannot tell. */
export function BasisChoice({ territory, place }: { readonly territory: Territory; readonly place: number }) {
  const words = tw.value
  return (
    <>
      <Choice
        id={`basis-${place}`}
        label={words.basis}
        value={territory.basis}
        options={BASES.map((value) => ({ value, name: words.bases[value] }))}
        choose={(basis) => chooseBasis(place, basis)}
      />
      <p class="note">{words.basisLimits[territory.basis]}</p>
    </>
  )
}
