/** All that lies within a distance of a place: "within 60 km of Västerås", made by two fields. */
import { useMemo, useState } from 'preact/hooks'
import { tw } from '#client/i18n/territory-words.ts'
import { lang, t } from '#client/i18n/words.ts'
import { areas } from '#client/state/state.ts'
import { layDown } from '#client/state/territories.ts'
import { add } from '#client/state/territory-verbs.ts'
import type { Area } from '#core/model/area.ts'
import { lonLatOf } from '#core/model/lonlat.ts'
import { MOST_KILOMETRES } from '#core/model/territory.ts'
import { formatNumber, parseNumber } from '#core/picture/format.ts'
import { Combobox } from '../combobox.tsx'
import { findAreas } from '../find-areas.ts'
import { focusNext } from '../focus.ts'

type Seated = Area & { readonly seat: { readonly name: string; readonly position: readonly [number, number] } }

function isSeated(area: Area): area is Seated {
  return area.level === 'municipality' && area.seat?.position != null
}

export function ByCircle({ done }: { readonly done: () => void }) {
  const words = tw.value
  const seated = useMemo(() => [...areas.value.values()].filter(isSeated), [areas.value])
  const [chosen, choose] = useState<Seated | null>(null)
  const [typed, setTyped] = useState('50')
  const kilometres = parseNumber(typed)
  const fits = kilometres !== null && kilometres >= 0.1 && kilometres <= MOST_KILOMETRES
  const make = () => {
    if (chosen === null) return focusNext('#circle-place-field')
    if (!fits) return focusNext('#circle-radius')
    const radius = Number(kilometres.toFixed(3))
    const [longitude, latitude] = lonLatOf(chosen.seat.position)
    const centre = [Number(longitude.toFixed(4)), Number(latitude.toFixed(4))] as const
    const written = formatNumber(radius, radius % 1 === 0 ? 0 : 1, lang.value)
    const place = add({ kind: 'circle', centre, kilometres: radius }, words.circleName(written, chosen.seat.name))
    if (place === null) return
    layDown()
    done()
    focusNext(`#territory-name-${place}`)
  }
  const find = (query: string) => {
    const found = findAreas(seated, query).flatMap((group) => group.found)
    const shown = query.trim() === '' ? [] : found
    return [
      {
        key: 'seats',
        name: null,
        choices: shown.filter(isSeated).map((area) => ({
          key: area.code,
          name: area.seat.name,
          chosen: area.code === chosen?.code,
          ...(area.seat.name === area.name ? {} : { note: area.name }),
        })),
      },
    ]
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        make()
      }}
    >
      <Combobox
        id="circle-place"
        label={words.circlePlace}
        placeholder={words.circlePlaceHint}
        find={find}
        choose={(key) => {
          choose(seated.find(({ code }) => code === key) ?? null)
          focusNext('#circle-radius')
        }}
        nothing={t.value.noAreaHits}
        hits={t.value.hits}
      />
      <p class="circle-chosen" role="status">
        {chosen === null ? '' : words.circleChosen(chosen.seat.name)}
      </p>
      <label class="label" for="circle-radius">
        {words.radius}
      </label>
      <input
        id="circle-radius"
        class="field radius-field"
        type="text"
        inputMode="decimal"
        autocomplete="off"
        value={typed}
        aria-invalid={!fits}
        aria-describedby={fits ? undefined : 'circle-radius-fault'}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      {!fits && (
        <p id="circle-radius-fault" class="note note-strong">
          {words.numberBetween(formatNumber(0.1, 1, lang.value), formatNumber(MOST_KILOMETRES, 0, lang.value))}
        </p>
      )}
      <button type="submit" class="tool tool-first" aria-disabled={chosen === null || !fits}>
        {words.makeCircle}
      </button>
    </form>
  )
}
