/** Whose profile it is, and of what area. */
import { useMemo } from 'preact/hooks'
import { profileWords } from '#client/i18n/profile-words.ts'
import { known } from '#client/state/editor/known.ts'
import { withArea } from '#client/state/profile/change.ts'
import { change } from '#client/state/profile/draft.ts'
import type { Area, AreaCode } from '#core/model/area.ts'
import { MOST_PROFILE, type Profile } from '#core/model/profile.ts'
import { type ChoiceGroup, Combobox } from '../combobox.tsx'
import type { Start } from '../editor/start.ts'
import { findAreas } from '../find-areas.ts'
import { TextField } from '../text-field.tsx'

export function About({ profile, start }: { readonly profile: Profile; readonly start: Start }) {
  const words = profileWords()
  const { areas } = known.value
  const all = useMemo(() => [...areas.values()], [areas])
  const countyOf = ({ parent }: Area) => all.find(({ code }) => `${code}` === `${parent}`)?.name
  const find = (query: string): ChoiceGroup[] =>
    findAreas(all, query).map(({ level, found }) => ({
      key: level,
      name: words.levels[level],
      choices: found.map((area) => {
        const note = countyOf(area)
        const choice = { key: area.code, name: area.name, chosen: area.code === profile.area }
        return note === undefined ? choice : { ...choice, note }
      }),
    }))
  const choose = (key: string) => {
    const area = all.find(({ code }) => code === key)
    if (area === undefined) return
    const isInside = (code: AreaCode) => `${areas.get(code)?.parent}` === `${area.code}`
    change((now) => withArea(now, area.code, isInside))
  }
  const begun = start.beginnings.find(({ code }) => code === profile.basedOn?.strategy)
  return (
    <section class="profile-about" aria-labelledby="profile-about">
      <h2 id="profile-about">{words.about}</h2>
      <div class="editor-fields">
        <TextField
          id="profile-name"
          label={words.name}
          value={profile.name}
          most={MOST_PROFILE.name}
          take={(name) => change((now) => ({ ...now, name }))}
        />
        <div>
          <p class="label">{words.area}</p>
          <p class="profile-area" role="status">
            {areas.get(profile.area)?.name ?? profile.area}
          </p>
        </div>
        <div>
          <Combobox
            id="profile-area"
            label={words.areaChoose}
            placeholder={words.areaHint}
            find={find}
            choose={choose}
            nothing={words.noAreaHits}
            hits={words.hits}
          />
        </div>
      </div>
      {begun !== undefined && (
        <p class="note">{words.basedOn(begun.code === 'SE' ? words.nationalFrame.toLowerCase() : begun.name)}</p>
      )}
    </section>
  )
}
