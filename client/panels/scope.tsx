/** What is looked at: counties or municipalities, in the whole country or in one part of it. */

import { lang, t } from '#client/i18n/words.ts'
import { chooseLevel, chooseWithin } from '#client/state/choices.ts'
import { areas, divisions, indicatorOf, knowledge, view } from '#client/state/state.ts'
import { LEVELS } from '#core/model/area.ts'
import { writeWithin, yearsAt } from '#core/model/view.ts'
import { RadioGroup } from './radio-group.tsx'
import { withinOptions } from './within-options.ts'

export function Scope() {
  const words = t.value
  const { indicator, level, within } = view.value
  const known = indicatorOf(indicator)
  const lacking = LEVELS.filter((each) => yearsAt(known, each).length === 0)
  const groups = withinOptions(areas.value.values(), divisions.value, lang.value, words.counties)
  const options = groups.flatMap((group) => group.options)
  const chosen = within ? writeWithin(within) : ''
  // The group the page was opened on may not be listed before the divisions have arrived.
  const unlisted = within !== null && !options.some(({ value }) => value === chosen) ? within : null
  return (
    <section class="block" aria-label={words.level}>
      <RadioGroup
        name="level"
        legend={words.level}
        value={level}
        choices={LEVELS.toReversed().map((each) => ({
          value: each,
          name: words.levels[each],
          disabled: lacking.includes(each),
          title: lacking.includes(each) ? words.levelMissing[each] : undefined,
        }))}
        choose={chooseLevel}
      />
      {lacking.map((each) => (
        <p key={each} class="note">
          {words.levels[each]}: {words.levelMissing[each]}.
        </p>
      ))}
      <label class="label" for="within">
        {words.within}
      </label>
      <select
        id="within"
        class="field"
        value={chosen}
        onChange={(event) => {
          const found = options.find(({ value }) => value === event.currentTarget.value)
          chooseWithin(found?.within ?? null)
        }}
      >
        <option value="">{words.wholeCountry}</option>
        {unlisted && (
          <option value={chosen}>
            {knowledge.value.group(unlisted.division, unlisted.group)?.name[lang.value] ?? chosen}
          </option>
        )}
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
    </section>
  )
}
