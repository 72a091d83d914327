/** An indicator that follows a priority: how it stands now, which way it is to go, how far, and what it counts. */
import { editorLang } from '#client/i18n/editor-words.ts'
import { profileWords } from '#client/i18n/profile-words.ts'
import { inside, known } from '#client/state/editor/known.ts'
import { withRowChanged } from '#client/state/profile/change.ts'
import { change } from '#client/state/profile/draft.ts'
import { rowOf } from '#client/state/profile/reading.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { Profile, ProfileIndicator } from '#core/model/profile.ts'
import { AIMS } from '#core/model/target.ts'
import { Placing } from '../editor/placing.tsx'
import { RadioGroup } from '../radio-group.tsx'
import { InsideTargets } from './inside-targets.tsx'
import { JudgementFields } from './judgement-fields.tsx'
import { Standing } from './standing.tsx'
import { TargetFields } from './target-fields.tsx'
import { WeightField } from './weight-field.tsx'

interface Props {
  readonly profile: Profile
  /** Of the priority, and of the row in it. */
  readonly place: number
  readonly at: number
  readonly of: number
  readonly row: ProfileIndicator
  readonly move: (step: -1 | 1) => void
  readonly remove: () => void
}

export function Row({ profile, place, at, of, row, move, remove }: Props) {
  const words = profileWords()
  const indicator = known.value.indicators.get(row.indicator)
  const name = indicator?.name[editorLang()] ?? row.indicator
  const id = `p${place}-r${at}`
  const placing = <Placing id={id} name={name} place={at} of={of} move={move} remove={remove} />
  if (indicator === undefined) {
    return (
      <div class="profile-row">
        <p class="note note-strong">{words.gone(row.indicator)}</p>
        {placing}
      </div>
    )
  }
  return (
    <fieldset class="profile-row">
      <legend>{name}</legend>
      {placing}
      <Standing indicator={indicator} row={rowOf(place, row.indicator)} />
      <Aims {...{ profile, place, at, row, indicator, id }} />
    </fieldset>
  )
}

interface AimsProps extends Pick<Props, 'profile' | 'place' | 'at' | 'row'> {
  readonly indicator: Indicator
  readonly id: string
}

function Aims({ profile, place, at, row, indicator, id }: AimsProps) {
  const words = profileWords()
  const set = (part: Partial<ProfileIndicator>) => change((now) => withRowChanged(now, place, at, part))
  const answered = rowOf(place, row.indicator)
  return (
    <>
      <div class="editor-fields">
        <RadioGroup
          name={`${id}-direction`}
          legend={words.direction}
          value={row.direction}
          choices={AIMS.map((aim) => ({ value: aim, name: words.directions[aim] }))}
          choose={(direction) => set({ direction })}
        />
        <WeightField id={`${id}-weight`} weight={row.weight} take={(weight) => set({ weight })} />
      </div>
      <TargetFields
        id={id}
        legend={words.target}
        hidden
        target={row.target}
        indicator={indicator}
        area={profile.area}
        value={answered?.level.value ?? null}
        take={(target) => set({ target })}
      />
      {inside(profile.area).length > 0 && indicator.levels.municipality.length > 0 && (
        <InsideTargets
          id={`${id}-inside`}
          profile={profile}
          row={row}
          indicator={indicator}
          answered={answered?.inside ?? []}
          values={answered?.spread.values ?? []}
          take={(targets) => set({ targets })}
        />
      )}
      <JudgementFields id={`${id}-judgement`} judgement={row.judgement} take={(judgement) => set({ judgement })} />
    </>
  )
}
