/** Areas into a list: tapped on the map, searched for, a whole county or group, or all that border on it. */
import { useMemo, useState } from 'preact/hooks'
import { tw } from '#client/i18n/territory-words.ts'
import { lang, t } from '#client/i18n/words.ts'
import { areas, divisions, knowledge, openSheet, view, wide } from '#client/state/state.ts'
import { takeTool, tool } from '#client/state/territories.ts'
import { addCodes, addNeighbours } from '#client/state/territory-members.ts'
import type { Area, AreaCode } from '#core/model/area.ts'
import { municipalitiesOf } from '#core/model/territory.ts'
import { Combobox } from '../combobox.tsx'
import { findAreas } from '../find-areas.ts'
import { withinOptions } from '../within-options.ts'

/** `place`: null for a territory that begins with the first area. */
export function AreaTools({ place }: { readonly place: number | null }) {
  const words = tw.value
  const picking = tool.value === 'pick'
  const into = (codes: readonly AreaCode[]) => {
    // What is made anew is not put into what happens to be edited.
    if (place === null) takeTool(tool.peek(), null)
    addCodes(codes)
  }
  return (
    <>
      <button
        type="button"
        class="tool"
        aria-pressed={picking}
        onClick={() => {
          takeTool(picking ? 'none' : 'pick', place)
          if (!picking && !wide.value) openSheet(null)
        }}
      >
        {picking ? words.pickDone : words.pick}
      </button>
      <p class="note">{words.pickHint}</p>
      <AddOne place={place} into={into} />
      <AddGroup place={place} into={into} />
      {place !== null && (
        <button type="button" class="tool" onClick={() => addNeighbours(place)}>
          {words.addNeighbours}
        </button>
      )}
    </>
  )
}

interface AddProps {
  readonly place: number | null
  readonly into: (codes: readonly AreaCode[]) => void
}

function AddOne({ place, into }: AddProps) {
  const words = tw.value
  const all = useMemo(() => [...areas.value.values()], [areas.value])
  const held = useMemo(() => heldBy(place), [place, view.value.territories])
  const countyOf = (area: Area) => (area.parent === null ? undefined : areas.value.get(area.parent)?.name)
  return (
    <Combobox
      id={place === null ? 'territory-area' : `territory-area-${place}`}
      label={words.addArea}
      placeholder={t.value.searchAreaHint}
      find={(query) =>
        findAreas(all, query).map(({ level, found }) => ({
          key: level,
          name: t.value.levels[level],
          choices: found.map((area) => {
            const note = countyOf(area)
            const chosen = municipalitiesOf([area.code], municipalities()).every((code) => held.has(code))
            return { key: area.code, name: area.name, chosen, ...(note === undefined ? {} : { note }) }
          }),
        }))
      }
      choose={(key) => {
        const code = areas.value.get(key)?.code
        if (code !== undefined) into([code])
      }}
      nothing={t.value.noAreaHits}
      hits={t.value.hits}
      many
    />
  )
}

function heldBy(place: number | null): ReadonlySet<AreaCode> {
  const shape = place === null ? undefined : view.value.territories[place]?.shape
  return new Set(shape?.kind === 'areas' ? municipalitiesOf(shape.codes, municipalities()) : [])
}

const municipalities = () => knowledge.value.areasAt('municipality')

/** A county goes in by its own code and stands for all of its municipalities; a group by its members. */
function AddGroup({ place, into }: AddProps) {
  const words = tw.value
  const [chosen, choose] = useState('')
  const groups = withinOptions(areas.value.values(), divisions.value, lang.value, t.value.counties)
  const options = groups.flatMap((group) => group.options)
  const id = place === null ? 'territory-group' : `territory-group-${place}`
  const add = () => {
    const within = options.find(({ value }) => value === chosen)?.within
    if (within === undefined) return
    const county = within.division === 'county' ? areas.value.get(within.group)?.code : undefined
    into(county === undefined ? (knowledge.value.group(within.division, within.group)?.members ?? []) : [county])
  }
  return (
    <form
      class="combine"
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <label class="label" for={id}>
        {words.addGroup}
      </label>
      <select id={id} class="field" value={chosen} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        <option value="">{words.chooseGroup}</option>
        {groups.map((group) => (
          <optgroup key={group.name} label={group.name}>
            {group.options.map(({ value, name }) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <button type="submit" class="tool" aria-label={words.addGroup} aria-disabled={chosen === ''}>
        {words.addShort}
      </button>
    </form>
  )
}
