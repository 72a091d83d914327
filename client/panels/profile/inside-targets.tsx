/** Targets of municipalities of the county: those who differ are not measured by the same stick. */
import { useState } from 'preact/hooks'
import { editorLang } from '#client/i18n/editor-words.ts'
import { profileWords } from '#client/i18n/profile-words.ts'
import { inside, known } from '#client/state/editor/known.ts'
import type { AreaCode } from '#core/model/area.ts'
import type { Indicator } from '#core/model/indicator.ts'
import { MOST_PROFILE, type Profile, type ProfileIndicator } from '#core/model/profile.ts'
import type { RegionRow } from '#core/model/region/row.ts'
import { formatValue } from '#core/picture/format.ts'
import { statusName } from '#core/picture/region/status-words.ts'
import { distanceText } from '#core/picture/region/target-words.ts'
import { Choice } from '../choice.tsx'
import { focusNext } from '../focus.ts'
import { TargetFields } from './target-fields.tsx'
import { usualTarget } from './usual-target.ts'

interface Props {
  readonly id: string
  readonly profile: Profile
  readonly row: ProfileIndicator
  readonly indicator: Indicator
  readonly answered: RegionRow['inside']
  readonly values: RegionRow['spread']['values']
  readonly take: (targets: ProfileIndicator['targets']) => boolean
}

export function InsideTargets({ id, profile, row, indicator, answered, values, take }: Props) {
  const words = profileWords()
  const lang = editorLang()
  const { targets } = row
  const rest = inside(profile.area).filter(({ code }) => targets.every(({ area }) => area !== code))
  const [wanted, setWanted] = useState<string | null>(null)
  const next = rest.find(({ code }) => code === wanted) ?? rest[0]
  const figureOf = (code: AreaCode) => values.find((each) => each.code === code)?.value ?? null
  const add = () => {
    if (next === undefined) return
    const value = figureOf(next.code)
    const target = usualTarget('value', { area: next.code, indicator, value, counties: [], others: [] })
    if (target !== null && take([...targets, { area: next.code, target }])) focusNext(`#${id}-${next.code}-kind`)
  }
  return (
    <details class="profile-inside">
      <summary>{words.insideCount(targets.length)}</summary>
      {targets.length === 0 && <p class="note">{words.insideNone}</p>}
      {targets.map(({ area, target }) => {
        const name = known.value.areas.get(area)?.name ?? area
        const judged = answered.find(({ code }) => code === area)
        const value = figureOf(area)
        const distance = judged === undefined ? null : distanceText(judged.target, indicator, lang)
        return (
          <div key={area} class="profile-inside-one">
            <TargetFields
              id={`${id}-${area}`}
              legend={words.insideOf(name)}
              target={target}
              indicator={indicator}
              area={area}
              value={value}
              take={(changed) => {
                if (changed === null) return take(targets.filter((each) => each.area !== area))
                return take(targets.map((each) => (each.area === area ? { area, target: changed } : each)))
              }}
            />
            <p class="note">
              {words.value}: {value === null ? '–' : formatValue(value, indicator, lang)}.{' '}
              {judged === undefined
                ? words.asking
                : `${statusName(judged.status, lang)}${distance === null ? '' : `, ${distance}`}.`}
            </p>
          </div>
        )
      })}
      {next !== undefined && targets.length < MOST_PROFILE.targets && (
        <div class="editor-fields">
          <Choice
            id={`${id}-add`}
            label={words.insideAdd}
            value={next.code}
            options={rest.map(({ code, name }) => ({ value: `${code}`, name }))}
            choose={setWanted}
          />
          <button type="button" class="tool" onClick={add}>
            {words.insideAddDo}
          </button>
        </div>
      )}
    </details>
  )
}
